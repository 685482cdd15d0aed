/** How the table is set: which rows, which columns in which order, sorted by what; table-steps.ts goes from one setting to the next. */
import type { FilterSpec } from '../query/core/filter.ts'

/** A reported place a row, or a claim a row. */
export type TableMode = 'features' | 'claims'

export interface TableSort {
  /** Id of a column. */
  readonly column: string
  readonly descending: boolean
}

export interface TableSettings {
  readonly mode: TableMode
  /** Ids of the shown columns in their order; null until the reader chooses: the columns shown at first. */
  readonly columns: Readonly<Record<TableMode, readonly string[] | null>>
  /** null: in the order of the file. */
  readonly sort: Readonly<Record<TableMode, TableSort | null>>
  /** The area that the map's view has replaced, to be put back; null when there was none. */
  readonly areaBefore: Pick<FilterSpec, 'area' | 'areaMatch'> | null
}

export const FIRST_SETTINGS: TableSettings = {
  mode: 'features',
  columns: { features: null, claims: null },
  sort: { features: null, claims: null },
  areaBefore: null,
}
