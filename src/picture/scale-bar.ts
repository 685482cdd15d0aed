/** How long a kilometre is in the picture. */
import { PAPER_COLOURS } from '../design/paper-colours.ts'
import { t } from '../i18n/message.ts'
import { STYLES, textAttributes } from './flow.ts'
import type { Scene } from './scene.ts'
import { textWidth } from './text-width.ts'
import { group, type Markup, xml } from './xml.ts'

/** Metres per pixel at zoom 0 on the equator, for 512-pixel tiles. */
const METERS_PER_PIXEL = 40_075_016.686 / 512

/** Longest bar, in units of the picture. */
const LONGEST = 130

/** A round length whose bar is not too long, with its bar in units of the picture; true in the middle of the map. */
export function barLength({ camera }: Pick<Scene, 'camera'>): { meters: number; pixels: number } {
  const perPixel = (METERS_PER_PIXEL * Math.cos((camera.lat * Math.PI) / 180)) / 2 ** camera.zoom
  const most = perPixel * LONGEST
  const ten = 10 ** Math.floor(Math.log10(most))
  const meters = ([5, 2, 1].find((step) => step * ten <= most) ?? 1) * ten
  return { meters, pixels: meters / perPixel }
}

/** The bar in the lower left corner of the window, with the note that north is up. */
export function scaleBar(scene: Scene): Markup {
  const { meters, pixels } = barLength(scene)
  const length = meters >= 1000 ? t('documents.km', { n: meters / 1000 }) : t('documents.m', { n: meters })
  const text = t('picture.scale', { length })
  const [x, y] = [12, scene.size.height - 14]
  const words = textWidth(text, STYLES.soft.size)
  return group({}, [
    xml('rect', {
      x: x - 6,
      y: y - 12,
      width: pixels + words + 22,
      height: 20,
      rx: 3,
      fill: PAPER_COLOURS.paper,
      'fill-opacity': 0.88,
    }),
    xml('path', {
      d: `M${x} ${y - 5}V${y}H${(x + pixels).toFixed(1)}V${y - 5}`,
      fill: 'none',
      stroke: PAPER_COLOURS.ink,
      'stroke-width': 1.2,
    }),
    xml('text', { x: x + pixels + 8, y: y + 1, ...textAttributes(STYLES.soft) }, text),
  ])
}
