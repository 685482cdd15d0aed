/** The columns of a table by what they mean. */
import { foldText } from './fold-text.ts'
import type { ColumnRole, Mapping, RoleName } from './mapping.ts'
import type { ImportTable, TableRow } from './table.ts'

/** The roles of a mapping that can have the name. */
type RoleOf<Name extends RoleName, Role = ColumnRole> = Role extends { readonly role: infer Own }
  ? Name extends Own
    ? Role
    : never
  : never

/** A column together with its meaning. */
export interface Column<Name extends RoleName = RoleName> {
  readonly index: number
  readonly name: string
  readonly role: RoleOf<Name>
}

/** A column, whatever it means. */
export type AnyColumn = Pick<Column, 'index' | 'name'>

const KEEP: ColumnRole = { role: 'keep' }

/** Every column in the order of the table; one that the mapping does not name is kept. */
export function columnsOf(table: ImportTable, mapping: Mapping): readonly Column[] {
  return table.columns.map((name, index) => ({ index, name, role: ownRole(mapping, name) ?? KEEP }))
}

/** Column names are texts of somebody's own: `constructor` is one. */
function ownRole({ columns }: Mapping, name: string): ColumnRole | undefined {
  return Object.hasOwn(columns, name) ? columns[name] : undefined
}

/** Asked a dozen times a row, always for the same few roles. */
const found = new WeakMap<readonly Column[], Map<string, readonly Column[]>>()

/** The columns with one of the roles, in the order of the table. */
export function withRole<Name extends RoleName>(
  columns: readonly Column[],
  ...names: readonly Name[]
): readonly Column<Name>[] {
  const known = found.get(columns) ?? new Map<string, readonly Column[]>()
  found.set(columns, known)
  const key = names.join(' ')
  const wanted: readonly RoleName[] = names
  const matching = known.get(key) ?? columns.filter(({ role }) => wanted.includes(role.role))
  known.set(key, matching)
  return matching as unknown as readonly Column<Name>[]
}

/** Reads cells; a word that means nothing stated is an empty text. */
export type CellReader = (row: TableRow, column: { readonly index: number }) => string

/** A reader that knows the mapping's words for nothing. */
export function cellReader({ emptyWords }: Mapping): CellReader {
  const empty = new Set(emptyWords.map(foldText))
  const longest = Math.max(0, ...[...empty].map(({ length }) => length))
  return (row, { index }) => {
    const text = (row.cells[index] ?? '').trim()
    return text.length <= longest && empty.has(foldText(text)) ? '' : text
  }
}
