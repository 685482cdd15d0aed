/** A feature with a fine geometry that satisfies its schema: whether the rules that know more than the record have something to say. */
import type { CairnFeature } from '../generated/package-types.ts'
import { coordinateBbox } from '../rules/coordinate-bbox.ts'
import { coordinateDecimals } from '../rules/coordinate-decimals.ts'
import { decisionDates } from '../rules/date-edtf.ts'
import { labelGloss } from '../rules/gloss-term.ts'
import type { Rule, RuleContext } from '../rules/rule.ts'
import { uncertainty } from '../rules/uncertainty.ts'
import { unlocated } from '../rules/unlocated.ts'

/** The rules that a look at the geometry alone cannot stand in for. */
const RULES: readonly Rule<CairnFeature>[] = [
  unlocated,
  coordinateBbox,
  coordinateDecimals,
  uncertainty,
  decisionDates,
  labelGloss,
]

/** True when no rule finds anything. */
export function isFineFeature(feature: CairnFeature, context: RuleContext): boolean {
  for (const rule of RULES) if (rule.check(feature, context).length > 0) return false
  return true
}
