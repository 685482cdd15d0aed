/** What the map shows of the field view: position with its ring, and the way to the target or to the edge of its area. */
import type { FieldShapes } from '../map/field-data.ts'
import { findTarget } from '../ui/field-ground.ts'
import { guidanceTo } from '../ui/field-guidance.ts'
import type { PageState } from './page-state.ts'

/** null without position and without a typed target. */
export function fieldShapes({ field, parsed, session }: PageState): FieldShapes | null {
  const { fix, target } = field
  const found = findTarget(target, parsed?.package ?? null, session.lang)
  const typed = target?.kind === 'typed' ? target.lngLat : null
  if (fix === null) return typed && { self: null, way: null, target: typed }
  const guidance = found?.ground ? guidanceTo(found.ground, fix.lngLat) : null
  return {
    self: { at: fix.lngLat, accuracyMeters: fix.accuracyMeters },
    way: guidance?.end ? [fix.lngLat, guidance.end] : null,
    target: typed,
  }
}
