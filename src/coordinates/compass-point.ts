/** Directions as the sixteen points of the compass. */

export const COMPASS_POINTS = [
  'n',
  'nne',
  'ne',
  'ene',
  'e',
  'ese',
  'se',
  'sse',
  's',
  'ssw',
  'sw',
  'wsw',
  'w',
  'wnw',
  'nw',
  'nnw',
] as const
/** One of the sixteen; the words stand in the message catalogue. */
export type CompassPoint = (typeof COMPASS_POINTS)[number]

/** The point nearest to a bearing in degrees, whatever turn it is given in. */
export function compassPoint(bearing: number): CompassPoint {
  const size = 360 / COMPASS_POINTS.length
  const sector = Math.round((((bearing % 360) + 360) % 360) / size) % COMPASS_POINTS.length
  return COMPASS_POINTS[sector] ?? 'n'
}
