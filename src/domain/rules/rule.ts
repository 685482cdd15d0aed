/** The seam between parsing and the rules: a rule looks at one record and says what is wrong with it. */
import type { Place } from '../generated/package-types.ts'
import type { BoundingBox } from '../package.ts'
import type { Finding } from './finding.ts'
import type { GlossMatcher } from './gloss-term.ts'

/** What a rule may know beyond its record. */
export interface RuleContext {
  /** Where located features are expected; null when the package does not say. */
  readonly bbox: BoundingBox | null
  readonly gloss: GlossMatcher
  /** Places whose records are sound. */
  readonly places: ReadonlyMap<string, Place>
}

export interface Rule<R> {
  /** Every code that the rule may report. */
  readonly codes: readonly string[]
  /** Faults of one record, which satisfies its schema; paths from the record's root. Never throws, never looks at other records. */
  check(record: R, context: RuleContext): readonly Finding[]
}
