/** The images of the style: painted when the map first asks for one, painted again when the theme changes. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { markImage, PIXEL_RATIO, paintImage, rimImage } from './glyph-image.ts'
import { readIcon } from './mark-icon.ts'
import type { MapTheme } from './theme.ts'

/** Pixels of one of our images; null for a name that is not ours. */
export function styleImage(id: string, theme: MapTheme): ImageData | null {
  const icon = readIcon(id)
  switch (icon?.kind) {
    case 'mark':
      return markImage(icon, theme)
    case 'rim':
      return rimImage(icon.shape, theme)
    case 'cluster':
      return clusterImage(CLUSTER_DIAMETER[icon.digits], theme)
    case 'hatch':
      return hatchImage(theme)
    default:
      return null
  }
}

/** Answers MapLibre's requests for missing images with the theme of the moment. */
export function resolveImages(map: MapLibreMap, theme: () => MapTheme): void {
  map.setMissingStyleImageResolver((id) => {
    const image = styleImage(id, theme())
    if (image !== null && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: PIXEL_RATIO })
  })
}

/** Paints every image that is in use again; names and sizes stay. */
export function repaintImages(map: MapLibreMap, theme: MapTheme): void {
  for (const id of map.listImages()) {
    const image = styleImage(id, theme)
    if (image !== null) map.updateImage(id, image)
  }
}

/** CSS pixels, by the digits of the count. */
const CLUSTER_DIAMETER = { 1: 26, 2: 31, 3: 38 } as const

/** Paper disc with two thin rings: a stack of marks, not a mark. */
function clusterImage(diameter: number, theme: MapTheme): ImageData {
  const middle = diameter / 2 + 1
  return paintImage(diameter + 2, (context) => {
    const circle = (radius: number): void => {
      context.beginPath()
      context.arc(middle, middle, radius, 0, 2 * Math.PI)
    }
    circle(middle - 1)
    context.fillStyle = theme.paper
    context.fill()
    context.strokeStyle = theme.accent
    context.lineWidth = 0.8
    context.stroke()
    circle(middle - 3.6)
    context.lineWidth = 1.6
    context.stroke()
  })
}

/** Side of the hatching's tile in CSS pixels. */
const HATCH_TILE = 10

/** Thin rising lines that join at the edges of the tile. */
function hatchImage(theme: MapTheme): ImageData {
  return paintImage(HATCH_TILE, (context) => {
    context.strokeStyle = theme.inkFaint
    context.lineWidth = 0.7
    for (const shift of [-HATCH_TILE, 0, HATCH_TILE]) {
      context.beginPath()
      context.moveTo(shift - 1, HATCH_TILE + 1)
      context.lineTo(shift + HATCH_TILE + 1, -1)
      context.stroke()
    }
  })
}
