/** The derived status of every feature, as one column that costs nothing to hand over. */
import type { Status } from '../../domain/derived.ts'

export interface StatusColumn {
  /** By row: 0 for a feature without claims, which has none; else 1 + the place of its status in `values`. */
  readonly codes: Uint8Array
  readonly values: readonly Status[]
}

/** Of a package that is not there. */
export const NO_STATUSES: StatusColumn = { codes: new Uint8Array(), values: [] }

/** Status of the feature in a row; null for one without claims. */
export const statusAt = ({ codes, values }: StatusColumn, row: number): Status | null =>
  values[(codes[row] ?? 0) - 1] ?? null
