/** The rows of the table in the order in which they stand, sorted between the page's other work. */
import type { ReactiveControllerHost } from 'lit'
import type { SelectDetail } from './events.ts'
import { keyOf, type TableColumn, type TableContext } from './table-column.ts'
import { standingOfRow, type TableKind, type TableRow } from './table-kind.ts'
import type { TableSort } from './table-settings.ts'
import { sortingRows } from './table-sort.ts'
import { TableSorter } from './table-sorter.ts'

/** Holds the rows; draws its host again when a slow sort is ready. */
export class TableModel {
  private readonly sorter: TableSorter
  /** In the order of the file. */
  rows: readonly TableRow[] = []

  constructor(host: ReactiveControllerHost) {
    this.sorter = new TableSorter(host)
  }

  /** Rows of another answer, or of the other kind; they stand in the order of the file until they are sorted. */
  take(rows: readonly TableRow[]): void {
    this.rows = rows
    this.sorter.begin(null)
  }

  /** Sorts by the column; null, or a column that is not shown, gives the order of the file. */
  sort(sort: TableSort | null, columns: readonly TableColumn<TableRow>[], context: TableContext): void {
    const { rows } = this
    const column = columns.find(({ id }) => id === sort?.column)
    const key = (at: number) => {
      const row = rows[at]
      return row && column ? keyOf(column, row, context) : null
    }
    const wish = { count: rows.length, descending: sort?.descending ?? false, lang: context.lang, keyOf: key }
    this.sorter.begin(column ? sortingRows(wish) : null)
  }

  /** null: in the order of the file. */
  get sorted() {
    return this.sorter.sorted
  }

  get isSorting(): boolean {
    return this.sorter.isSorting
  }

  /** The row at a place of the shown order; null beyond the last. */
  rowAt(index: number): TableRow | null {
    return this.rows[this.sorted?.order[index] ?? index] ?? null
  }

  /** Where the selected row stands, or the first claim of the selected feature; null when neither is among the rows. */
  indexOf(selection: SelectDetail | null, { ids }: TableKind<TableRow>): number | null {
    if (!selection?.site) return null
    for (let index = 0; index < this.rows.length; index++) {
      const row = this.rowAt(index)
      if (row && standingOfRow(ids(row), selection)) return index
    }
    return null
  }
}
