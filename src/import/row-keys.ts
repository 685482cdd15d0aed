/** Names of rows that stay when rows are added or sorted: from the id column, else from what stands in the row. */
import { foldText } from './fold-text.ts'
import type { Mapping } from './mapping.ts'
import type { ImportTable, TableRow } from './table.ts'
import { type CellReader, type Column, columnsOf, withRole } from './table-columns.ts'
import { textHash } from './text-hash.ts'

export interface RowKey {
  readonly featureId: string
  /** What its claims are named after. */
  readonly claimKey: string
  /** Whether an earlier row has made the feature. */
  readonly isFurther: boolean
  /** Whether the same row stands in the table before. */
  readonly isRepeated: boolean
}

const ID = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,79}$/

/** Beginnings of names that the import itself gives. */
const OWN = /^(?:agent|src|clm|party)-/i

/** An id of the format from a cell's text: as it is where it may be, else its letters and a hash. */
export function idOf(text: string): string {
  if (ID.test(text) && !OWN.test(text)) return text
  const letters = foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  return `id-${letters === '' ? '' : `${letters}-`}${textHash(text)}`
}

/** One key per row, in the order of the rows. */
export function rowKeys(table: ImportTable, mapping: Mapping, cell: CellReader): readonly RowKey[] {
  const columns = columnsOf(table, mapping)
  const idOfRow = idReader(columns, cell)
  const uses = counted(table.rows.map(idOfRow))
  const keyOf = keyMaker(columns, idOfRow, (id) => (uses.get(id) ?? 0) > 1)
  return table.rows.map(keyOf)
}

/** Reads the text that names a row's feature; empty without such a column or cell. */
export function idReader(columns: readonly Column[], cell: CellReader): (row: TableRow) => string {
  const [idColumn] = withRole(columns, 'feature-group', 'feature-id')
  return (row) => (idColumn ? cell(row, idColumn) : '')
}

/** Names rows one after the other, in the order of the table; `isRepeated` answers whether an id stands in more than one row of it. */
export function keyMaker(
  columns: readonly Column[],
  idOfRow: (row: TableRow) => string,
  isRepeated: (id: string) => boolean,
): (row: TableRow) => RowKey {
  const hashed = columns
    .filter(({ role }) => role.role !== 'leave-out')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const seen: Seen = { ids: new Set(), rows: new Map() }
  return (row) => {
    const id = idOfRow(row)
    if (id === '') return keyOfContent(contentHash(row, hashed), seen)
    return isRepeated(id) ? keyOfId(idOf(id), contentHash(row, hashed), seen) : keyOfOwnId(idOf(id))
  }
}

interface Seen {
  readonly ids: Set<string>
  /** How often a content stood before. */
  readonly rows: Map<string, number>
}

function keyOfContent(content: string, seen: Seen): RowKey {
  const before = seen.rows.get(content) ?? 0
  seen.rows.set(content, before + 1)
  const featureId = before === 0 ? `row-${content}` : `row-${content}-${before + 1}`
  return { featureId, claimKey: featureId, isFurther: false, isRepeated: before > 0 }
}

/** An id of one row only needs no memory of the others. */
const keyOfOwnId = (featureId: string): RowKey => ({
  featureId,
  claimKey: featureId,
  isFurther: false,
  isRepeated: false,
})

function keyOfId(featureId: string, content: string, seen: Seen): RowKey {
  const isFurther = seen.ids.has(featureId)
  seen.ids.add(featureId)
  const own = `${featureId} ${content}`
  const before = seen.rows.get(own) ?? 0
  seen.rows.set(own, before + 1)
  return {
    featureId,
    claimKey: before === 0 ? own : `${own} ${before + 1}`,
    isFurther,
    isRepeated: before > 0,
  }
}

function contentHash(
  row: TableRow,
  columns: readonly { readonly index: number; readonly name: string }[],
): string {
  const cells = columns.map(({ index, name }) => `${name}\u0001${row.cells[index] ?? ''}`).join('\u0002')
  return textHash(row.geometry ? `${cells}\u0003${JSON.stringify(row.geometry)}` : cells)
}

function counted(ids: readonly string[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const id of ids) uses.set(id, (uses.get(id) ?? 0) + 1)
  return uses
}
