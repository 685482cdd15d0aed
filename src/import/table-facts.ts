/** What has to be known about the whole table before one row can be read. */

import { rightWayRound, type TableAxes, tableAxes } from './coordinate-box.ts'
import { type ColumnDateStyle, dateStyle } from './date-style.ts'
import type { Mapping } from './mapping.ts'
import { type RowKey, rowKeys } from './row-keys.ts'
import { splitList } from './split-list.ts'
import type { ImportTable, TableRow } from './table.ts'
import { type CellReader, type Column, cellReader, columnsOf, withRole } from './table-columns.ts'
import { placeReader, type WrittenPlace } from './written-place.ts'

export interface TableFacts {
  readonly table: ImportTable
  readonly mapping: Mapping
  readonly columns: readonly Column[]
  readonly cell: CellReader
  readonly placeOf: (row: TableRow) => WrittenPlace
  readonly dateStyles: ReadonlyMap<number, ColumnDateStyle>
  readonly axes: TableAxes
  /** Rows by point, each feature once; keys as `pointKey` makes them. */
  readonly rowsAtPoint: ReadonlyMap<string, number>
  /** One per row of the table. */
  readonly keys: readonly RowKey[]
  /** Whether a row's lists of claimants and of documents are as long as each other in every row. */
  readonly listsArePaired: boolean
}

export const pointKey = ({ lat, lon }: { readonly lat: number; readonly lon: number }): string =>
  `${lon} ${lat}`

/** Reads the whole table once. */
export function tableFacts(table: ImportTable, mapping: Mapping): TableFacts {
  const columns = columnsOf(table, mapping)
  const cell = cellReader(mapping)
  const placeOf = placeReader(columns, cell)
  const keys = rowKeys(table, mapping, cell)
  const points = table.rows.map((row) => placeOf(row))
  const axes = tableAxes(points.filter((place) => place.kind === 'point'))
  return {
    table,
    mapping,
    columns,
    cell,
    placeOf,
    keys,
    axes,
    dateStyles: dateStyles(table, mapping, columns, cell),
    rowsAtPoint: rowsAtPoint(points, keys, axes),
    listsArePaired: listsArePaired(table, columns, cell),
  }
}

function dateStyles(
  table: ImportTable,
  { dateStyle: chosen }: Mapping,
  columns: readonly Column[],
  cell: CellReader,
): ReadonlyMap<number, ColumnDateStyle> {
  const dated = withRole(columns, 'date', 'source-date')
  return new Map(
    dated.map((column) => [
      column.index,
      dateStyle(
        table.rows.map((row) => cell(row, column)),
        chosen,
      ),
    ]),
  )
}

function rowsAtPoint(
  places: readonly WrittenPlace[],
  keys: readonly RowKey[],
  axes: TableAxes,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  places.forEach((place, at) => {
    if (place.kind !== 'point' || keys[at]?.isFurther) return
    const key = pointKey(rightWayRound(place, axes).point)
    rows.set(key, (rows.get(key) ?? 0) + 1)
  })
  return rows
}

function listsArePaired(table: ImportTable, columns: readonly Column[], cell: CellReader): boolean {
  const pairs = listPairs(columns, cell)
  table.rows.forEach(pairs.add)
  return pairs.arePaired()
}

/** Lists of two columns belong together when they are as long as each other wherever both are stated, and somewhere longer than one. */
export interface ListPairs {
  add(row: TableRow): void
  arePaired(): boolean
}

/** Begins with no row. */
export function listPairs(columns: readonly Column[], cell: CellReader): ListPairs {
  const claimants = withRole(columns, 'claimant').find(({ role }) => role.list !== undefined)
  const documents = withRole(columns, 'source-url', 'source-title').find(
    ({ role }) => role.list !== undefined,
  )
  let [hasLonger, hasOther] = [false, false]
  return {
    add(row) {
      if (!claimants || !documents) return
      const some = splitList(cell(row, claimants), claimants.role.list).length
      const others = splitList(cell(row, documents), documents.role.list).length
      if (some === 0 || others === 0) return
      hasLonger ||= some > 1
      hasOther ||= some !== others
    },
    arePaired: () => hasLonger && !hasOther,
  }
}
