import { kinks } from '@turf/kinks'
import type { CairnFeature } from '../generated/package-types.ts'
import { type PositionList, positionLists, type RawPosition } from './each-position.ts'
import { error, type Finding, NO_FINDINGS, notice } from './finding.ts'
import type { Rule } from './rule.ts'

/** The check compares every pair of segments: above this a ring would take seconds. */
const MAX_SEGMENTS = 3000

/** Group 8: a ring does not cross itself. */
export const ringCrossing: Rule<CairnFeature> = {
  codes: ['ring-crosses-itself', 'ring-not-checked'],
  check({ geometry }) {
    if (geometry === null) return NO_FINDINGS
    return positionLists(geometry).flatMap(ringFindings)
  },
}

function ringFindings({ path, positions, ringIndex }: PositionList): readonly Finding[] {
  if (ringIndex === null) return NO_FINDINGS
  const ring = withoutRepeats(positions)
  if (isConvex(ring)) return NO_FINDINGS
  const at = ['geometry', ...path]
  if (positions.length > MAX_SEGMENTS)
    return [
      notice(
        'ring-not-checked',
        at,
        `Expected at most ${MAX_SEGMENTS} positions to look for crossings, found ${positions.length}. Simplify the ring.`,
      ),
    ]
  const crossing = kinks({ type: 'Polygon', coordinates: [ring.map((position) => [...position])] })
    .features[0]?.geometry.coordinates
  if (!crossing) return NO_FINDINGS
  const place = crossing.map((degrees) => degrees.toFixed(4)).join(', ')
  return [
    error(
      'ring-crosses-itself',
      at,
      `Expected a ring that does not cross itself, found a crossing at [${place}]. Redraw it there.`,
    ),
  ]
}

/** Most rings are circles: one linear look saves them the quadratic one. Turns one way and goes round once. */
function isConvex(positions: readonly RawPosition[]): boolean {
  let sign = 0
  let turned = 0
  for (let i = 0; i < positions.length - 1; i++) {
    const turn = turnAt(positions, i)
    if (turn === 0) continue
    if (sign !== 0 && Math.sign(turn) !== sign) return false
    sign = Math.sign(turn)
    turned += Math.abs(turn)
  }
  return sign !== 0 && turned < 2.5 * Math.PI
}

/** Angle in radians between the segments before and after position `i` of a closed ring. */
function turnAt(positions: readonly RawPosition[], i: number): number {
  const [ax = 0, ay = 0] = positions[i === 0 ? positions.length - 2 : i - 1] ?? []
  const [bx = 0, by = 0] = positions[i] ?? []
  const [cx = 0, cy = 0] = positions[i + 1] ?? []
  const cross = (bx - ax) * (cy - by) - (by - ay) * (cx - bx)
  const dot = (bx - ax) * (cx - bx) + (by - ay) * (cy - by)
  return Math.atan2(cross, dot)
}

/** A position given twice in a row is a segment of no length, which is not a crossing. */
function withoutRepeats(positions: readonly RawPosition[]): readonly RawPosition[] {
  return positions.filter(([lon, lat], index) => {
    const before = positions[index - 1]
    return lon !== before?.[0] || lat !== before?.[1]
  })
}
