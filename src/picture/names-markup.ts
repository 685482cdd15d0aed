/** Names on the map of a picture, as far as there is room. */
import { PAPER_COLOURS } from '../design/paper-colours.ts'
import { type TextStyle, textAttributes } from './flow.ts'
import type { PictureInput } from './picture-input.ts'
import { placeLabels } from './place-labels.ts'
import { placedNames } from './placed-names.ts'
import type { Scene } from './scene.ts'
import { settlementsBeside } from './settlements.ts'
import { featureAt } from './shown-rows.ts'
import { packageNames, townNames } from './wanted-names.ts'
import type { ScreenXY } from './web-mercator.ts'
import { type Markup, xml } from './xml.ts'

const NAME_STYLES: Readonly<Record<string, TextStyle>> = {
  name: { size: 11.5, colour: PAPER_COLOURS.ink },
  region: { size: 11.5, colour: PAPER_COLOURS.inkSoft },
  town: { size: 10, colour: PAPER_COLOURS.inkFaint },
}

/** Names that are tried at most: a picture has room for a few dozen, and trying takes time. */
const MOST_NAMES = 2000

/** Names beside their marks; `taken` are marks and signs that no name covers. */
export function namesMarkup(input: PictureInput, scene: Scene, taken: readonly ScreenXY[]): Markup[] {
  const { package: pkg, ground, lang } = input
  const shown = scene.inView.map((one) => ({ ...one, feature: featureAt(pkg, one.row) }))
  const { features } = placeLabels(pkg.places.values(), shown, lang)
  const towns = ground === null ? [] : settlementsBeside(ground.settlements, pkg.places.values()).features
  const wanted = [
    ...packageNames(features, scene.project).slice(0, MOST_NAMES),
    ...townNames(towns, scene.camera.zoom, scene.project),
  ]
  return placedNames(wanted, taken, scene.size).map(({ text, className, y, anchor, anchorX }) =>
    xml('text', { x: anchorX, y, 'text-anchor': anchor, ...haloed(NAME_STYLES[className]) }, text),
  )
}

const haloed = (style: TextStyle = { size: 10, colour: PAPER_COLOURS.inkFaint }) => ({
  ...textAttributes(style),
  stroke: PAPER_COLOURS.land,
  'stroke-width': 3,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
})
