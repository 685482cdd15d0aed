/** How the table is set: which rows, which columns in which order, sorted by what. Pure steps from one setting to the next. */
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

/** Ascending, then descending, then the order of the file again. */
function nextSort(sort: TableSort | null, column: string): TableSort | null {
  if (sort?.column !== column) return { column, descending: false }
  return sort.descending ? null : { column, descending: true }
}

/** The settings after the head of a column was pressed. */
export function sortedBy(settings: TableSettings, column: string): TableSettings {
  const { mode, sort } = settings
  return { ...settings, sort: { ...sort, [mode]: nextSort(sort[mode], column) } }
}

/** The settings with these columns for the rows at hand. A sort by a column that goes is given up: nothing on screen would tell it. */
export function withColumns(settings: TableSettings, columns: readonly string[]): TableSettings {
  const { mode, sort } = settings
  const isKept = columns.includes(sort[mode]?.column ?? '')
  return {
    ...settings,
    columns: { ...settings.columns, [mode]: columns },
    sort: { ...sort, [mode]: isKept ? sort[mode] : null },
  }
}

/** Takes the column out, or puts it at the end. */
export const toggledColumn = (columns: readonly string[], id: string): readonly string[] =>
  columns.includes(id) ? columns.filter((other) => other !== id) : [...columns, id]

/** The columns with one moved by a place; the first one leads every row and stays. */
export function movedColumn(columns: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = columns.indexOf(id)
  const to = from + by
  if (from < 1 || to < 1 || to >= columns.length) return columns
  const rest = columns.filter((other) => other !== id)
  return [...rest.slice(0, to), id, ...rest.slice(to)]
}
