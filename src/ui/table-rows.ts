/** The rows of the table: the features of the query's answer, or their matching claims, none more and none less. */
import type { CairnFeature, Claim } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import type { QueryResult } from '../query/core/result.ts'
import { resultEntries } from './all-entries.ts'
import type { ResultEntry } from './result-entries.ts'

/** A matching claim with the feature that it is about. */
export interface ClaimRow {
  readonly feature: CairnFeature
  readonly claim: Claim
}

/** A feature a row, in the order of the file. */
export const featureRows = (pkg: CairnPackage, result: QueryResult): readonly ResultEntry[] =>
  resultEntries(pkg, result)

/** A matching claim a row, feature by feature in the order of the file. */
export const claimRows = (pkg: CairnPackage, result: QueryResult): readonly ClaimRow[] =>
  resultEntries(pkg, result).flatMap(({ feature, matching }) => matching.map((claim) => ({ feature, claim })))
