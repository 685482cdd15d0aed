/** The basemap's lines and shapes that lie in a window. */
import type { Feature, FeatureCollection } from 'geojson'
import type { BoundingBox } from '../domain/package.ts'
import { boxOfPositions, positionsOf } from './geometry-box.ts'
import type { Project, WindowSize } from './web-mercator.ts'

/** Land with borders, and water; see docs/basemap.md. */
export interface Ground {
  readonly world: FeatureCollection
  readonly water: FeatureCollection
}

export interface VisibleGround {
  readonly land: readonly Feature[]
  readonly river: readonly Feature[]
  readonly lake: readonly Feature[]
  readonly border: readonly Feature[]
}

/** What of the ground reaches into the window; small rivers only where there is room for them. */
export function visibleGround(
  { world, water }: Ground,
  zoom: number,
  project: Project,
  size: WindowSize,
): VisibleGround {
  const finestRiver = zoom < 5 ? 1 : zoom < 7 ? 2 : 4
  const ofKind = (file: FeatureCollection, kind: string): Feature[] =>
    file.features.filter((one) => one.properties?.kind === kind && isInWindow(boxOf(one), project, size))
  return {
    land: ofKind(world, 'land'),
    river: ofKind(water, 'river').filter((one) => Number(one.properties?.rank) <= finestRiver),
    lake: ofKind(water, 'lake'),
    border: ofKind(world, 'border'),
  }
}

/** Boxes of the basemap's features, which never change, so that dragging need not measure them again. */
const boxes = new WeakMap<Feature, BoundingBox>()

function boxOf(feature: Feature): BoundingBox {
  const known = boxes.get(feature)
  if (known !== undefined) return known
  const box = boxOfPositions(positionsOf(feature.geometry))
  boxes.set(feature, box)
  return box
}

/** Whether any part of a box lies in the window. */
export function isInWindow(
  [west, south, east, north]: BoundingBox,
  project: Project,
  { width, height }: WindowSize,
): boolean {
  const [left, top] = project([west, north])
  const [right, bottom] = project([east, south])
  return right >= 0 && left <= width && bottom >= 0 && top <= height
}
