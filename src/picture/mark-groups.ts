/** Marks of a still drawing: those that would cover each other become one with a count. Pure. */

import type { LngLat } from '../query/core/filter.ts'
import type { ShownRow } from './area-groups.ts'
import type { ViewCamera } from './camera.ts'
import { markOpacity } from './fade.ts'
import type { Footprint } from './footprint.ts'
import { positionsOf } from './geometry-box.ts'
import { type Project, projection, type ScreenXY, type WindowSize } from './web-mercator.ts'

/** Marks nearer than this, in pixels, are counted together. */
const GROUP_PIXELS = 26

/** A mark stays drawn, and a button, even when its area is large: this view has no other handle. */
const FAINTEST_BUTTON = 0.55

export interface MarkGroup {
  readonly at: ScreenXY
  /** Never empty; one for a single mark. */
  readonly members: readonly ShownRow[]
  readonly opacity: number
}

/**
 * Groups by nearness in row order; each keeps the place of its first member. Every located row is in one.
 * `apart` is how far two groups are from each other at least, in pixels: as far as what is pressed is wide.
 */
export function markGroups(
  shown: readonly ShownRow[],
  camera: ViewCamera,
  size: WindowSize,
  project: Project = projection(camera, size),
  apart: number = GROUP_PIXELS,
): MarkGroup[] {
  const groups: OpenGroup[] = []
  const grid: Grid = { apart, cells: new Map() }
  for (const one of shown) {
    const at = project(markPlace(one.footprint))
    const near = nearest(grid, at)
    if (near === undefined) groups.push(begin(grid, at, one))
    else near.members.push(one)
  }
  return groups.map((group) => ({ ...group, opacity: groupOpacity(group.members, camera.zoom) }))
}

interface OpenGroup {
  readonly at: ScreenXY
  readonly members: ShownRow[]
}

/** The groups so far, by squares as wide as groups are apart. */
interface Grid {
  readonly apart: number
  readonly cells: Map<string, OpenGroup[]>
}

const cellOf = ({ apart }: Grid, [x, y]: ScreenXY, right = 0, down = 0): string =>
  `${Math.floor(x / apart) + right} ${Math.floor(y / apart) + down}`

/** The cell and its eight neighbours hold every group within reach, however many marks there are. */
const AROUND = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const))

function nearest(grid: Grid, at: ScreenXY): OpenGroup | undefined {
  return AROUND.flatMap(([right, down]) => grid.cells.get(cellOf(grid, at, right, down)) ?? []).find(
    ({ at: [x, y] }) => Math.hypot(x - at[0], y - at[1]) < grid.apart,
  )
}

function begin(grid: Grid, at: ScreenXY, first: ShownRow): OpenGroup {
  const group = { at, members: [first] }
  const cell = grid.cells.get(cellOf(grid, at))
  if (cell === undefined) grid.cells.set(cellOf(grid, at), [group])
  else cell.push(group)
  return group
}

/** The mark of a district stands on its northern rim: a mark in the middle would say too much. */
function markPlace({ kind, outline, anchors }: Footprint): LngLat {
  const [anchor = [0, 0] as const] = anchors
  if (kind !== 'hatched' || outline === null) return anchor
  const [lng = 0, lat = 0] = positionsOf(outline).reduce((a, b) => ((b[1] ?? 0) > (a[1] ?? 0) ? b : a))
  return [lng, lat]
}

const groupOpacity = (members: readonly ShownRow[], zoom: number): number =>
  Math.max(FAINTEST_BUTTON, ...members.map((one) => markOpacity(zoom, one.fade)))
