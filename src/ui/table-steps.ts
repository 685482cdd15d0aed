/** Pure steps from one setting of the table to the next. */
import type { TableSettings, TableSort } from './table-settings.ts'

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
