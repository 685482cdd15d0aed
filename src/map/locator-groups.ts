/** Marks of the locator on screen: those that would cover each other become one with a count. Pure. */

import type { LngLat } from '../query/core/filter.ts'
import type { ShownRow } from './area-groups.ts'
import { markOpacity } from './fade.ts'
import type { Footprint } from './footprint.ts'
import { positionsOf } from './geometry-box.ts'
import type { MapCamera } from './map-surface.ts'
import { projection, type ScreenXY, type WindowSize } from './web-mercator.ts'

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

/** Groups by nearness in row order; each keeps the place of its first member. Every located row is in one. */
export function markGroups(shown: readonly ShownRow[], camera: MapCamera, size: WindowSize): MarkGroup[] {
  const project = projection(camera, size)
  const groups: { at: ScreenXY; members: ShownRow[] }[] = []
  for (const one of shown) {
    const at = project(buttonPlace(one.footprint))
    const near = groups.find(({ at: [x, y] }) => Math.hypot(x - at[0], y - at[1]) < GROUP_PIXELS)
    if (near === undefined) groups.push({ at, members: [one] })
    else near.members.push(one)
  }
  return groups.map((group) => ({ ...group, opacity: groupOpacity(group.members, camera.zoom) }))
}

/** The button of a district stands on its northern rim: a mark in the middle would say too much. */
function buttonPlace({ kind, outline, anchors }: Footprint): LngLat {
  const [anchor = [0, 0] as const] = anchors
  if (kind !== 'hatched' || outline === null) return anchor
  const [lng = 0, lat = 0] = positionsOf(outline).reduce((a, b) => ((b[1] ?? 0) > (a[1] ?? 0) ? b : a))
  return [lng, lat]
}

const groupOpacity = (members: readonly ShownRow[], zoom: number): number =>
  Math.max(FAINTEST_BUTTON, ...members.map((one) => markOpacity(zoom, one.fade)))
