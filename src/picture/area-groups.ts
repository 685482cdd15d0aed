/**
 * Features that lie on the very same ground share one drawn area: eight reports at one settlement
 * darken it no more than one does, and a click on the area answers all of them.
 */
import type { GlyphLine } from '../design/glyphs.ts'
import type { Footprint } from './footprint.ts'
import type { MarkShape } from './mark-shape.ts'

/** What stands for one shown row on the map. */
export interface ShownRow {
  readonly row: number
  readonly footprint: Footprint
  readonly shape: MarkShape
  readonly line: GlyphLine
  readonly contested: boolean
  /** Zoom at which the mark gives way to the area; see fade.ts. */
  readonly fade: number
}

export interface AreaGroup {
  readonly footprint: Footprint
  /** Every row that lies on this ground, in row order; never empty. */
  readonly members: readonly ShownRow[]
}

/** Groups by equal ground, largest first, so that small areas are drawn and picked above large ones. */
export function areaGroups(shown: readonly ShownRow[]): AreaGroup[] {
  const groups = new Map<string, { footprint: Footprint; members: ShownRow[] }>()
  for (const one of shown) {
    if (one.footprint.discCentre === null && one.footprint.outline === null) continue
    const key = groundKey(one.footprint)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { footprint: one.footprint, members: [one] })
    else group.members.push(one)
  }
  return [...groups.values()].sort((a, b) => sizeOf(b.footprint) - sizeOf(a.footprint))
}

const sizeOf = (footprint: Footprint): number => footprint.radiusMeters ?? 0

/** Six decimals of a degree are a hand's breadth: finer differences are not meant. */
function groundKey(footprint: Footprint): string {
  const { kind, discCentre, radiusMeters } = footprint
  if (discCentre === null) return `${kind} ${JSON.stringify(footprint.outline?.coordinates)}`
  return `${kind} ${discCentre.map((degrees) => degrees.toFixed(6)).join(' ')} ${radiusMeters}`
}
