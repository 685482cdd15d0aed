/** What a column of the table is: its words and what it is sorted by. */
import type { CairnPackage } from '../domain/package.ts'
import type { FilterSpec } from '../query/core/filter.ts'

/** Numbers by size, texts by the rules of the reader's language; null is unknown and stands last, whichever way. */
export type SortKey = number | string | null

/** What the words of a cell depend on beside its row. */
export interface TableContext {
  readonly pkg: CairnPackage
  readonly lang: string
  /** The kind of date that the page is asked about. */
  readonly kind: FilterSpec['date']
}

export interface TableColumn<Row> {
  /** Its head is the message `table.col.<id>`. */
  readonly id: string
  /** Least width, rem. Wider tables share what is left over in these proportions. */
  readonly width: number
  readonly isNumber?: boolean
  /** Whether it is shown until the reader chooses. */
  readonly isExtra?: boolean
  words(row: Row, context: TableContext): string
  /** Absent: sorted by its words. */
  key?(row: Row, context: TableContext): SortKey
}

/** The chosen columns in their order; ids that the table does not have are left out, the first column always leads. */
export function chosenColumns<Row>(
  all: readonly TableColumn<Row>[],
  ids: readonly string[] | null,
): readonly TableColumn<Row>[] {
  if (ids === null) return all.filter(({ isExtra }) => !isExtra)
  const [lead, ...others] = all
  const chosen = ids.map((id) => others.find((column) => column.id === id))
  return [lead, ...chosen].filter((column) => column !== undefined)
}

/** What the row is sorted by in that column. */
export const keyOf = <Row>(column: TableColumn<Row>, row: Row, context: TableContext): SortKey =>
  column.key ? column.key(row, context) : column.words(row, context)
