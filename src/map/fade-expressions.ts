/** The rule of src/picture/fade.ts as MapLibre wants it. */
import type { ExpressionSpecification } from 'maplibre-gl'
import { MAX_ZOOM } from '../picture/camera.ts'
import { FADE_SPAN } from '../picture/fade.ts'

/**
 * MapLibre allows `zoom` only as the input of the outermost interpolation, so the rule is written
 * out for every whole zoom.
 */
function byZoom(at: (zoom: number) => ExpressionSpecification): ExpressionSpecification {
  const stops = Array.from({ length: MAX_ZOOM + 2 }, (_, zoom) => [zoom, at(zoom)]).flat()
  return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification
}

const opacityAt = (zoom: number): ExpressionSpecification => [
  'max',
  0,
  ['min', 1, ['-', 1, ['/', ['-', zoom, ['get', 'fade']], FADE_SPAN]]],
]

/** Opacity of a mark, at most `strength`, reading its property `fade`. */
export const fadeOut = (strength: number): ExpressionSpecification =>
  byZoom((zoom) => ['*', strength, opacityAt(zoom)])

/** Opacity of what takes the mark's place along the rim of the area. */
export const fadeIn = (strength: number): ExpressionSpecification =>
  byZoom((zoom) => ['*', strength, ['-', 1, opacityAt(zoom)]])
