/** How strongly an area is tinted: what is less certain weighs less. */
import type { Polygon, Position } from 'geojson'
import type { Footprint } from './footprint.ts'

/** Radii of the steps of a soft edge, as shares of the true radius; the outermost is the true one. */
export const SOFT_STEPS = [1, 0.965, 0.93, 0.895, 0.86] as const

/** Radius up to which an area has the full tint, and that tint: not quite opaque inside its layer. */
const DENSE_METERS = 2500
const FULL_DENSITY = 0.95

/** Opacity of a whole area inside its layer. The larger it is, the lighter, and overlaps stay readable. */
const density = ({ radiusMeters }: Footprint): number =>
  Math.max(0.4, FULL_DENSITY * Math.min(1, (DENSE_METERS / (radiusMeters ?? DENSE_METERS)) ** 0.4))

/** Opacity of each of several steps laid over each other, so that they add up to the area's density. */
export const stepTint = (footprint: Footprint, steps: number): number =>
  1 - (1 - density(footprint)) ** (1 / steps)

/** Shrinks a disc towards its centre; over a few kilometres degrees are as good as metres. */
export function scaledDisc(disc: Polygon, [lng, lat]: readonly [number, number], share: number): Polygon {
  const towards = ([x = 0, y = 0]: Position): Position => [lng + (x - lng) * share, lat + (y - lat) * share]
  return { type: 'Polygon', coordinates: disc.coordinates.map((ring) => ring.map(towards)) }
}
