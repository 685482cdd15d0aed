/**
 * Forms whose questions repeat (KoboToolbox, ODK): the answers stand in a sheet or file of their own and name the row
 * that they belong to. They are appended to that row as numbered columns `repeat_1_question`.
 */
import type { ImportTable, Repair, TableRow } from '../table.ts'
import { shown } from './reading.ts'
import { refuseSize } from './table-size.ts'

/** How each tool names the row, and what it belongs to. */
const LINKS = [
  { own: '_index', parent: '_parent_index' },
  { own: 'KEY', parent: 'PARENT_KEY' },
] as const

type Link = (typeof LINKS)[number]

/** Columns that only link. */
const LINK_COLUMNS = new Set<string>([
  ...LINKS.flatMap(({ own, parent }) => [own, parent]),
  '_parent_table_name',
  '_submission__id',
  '_submission__uuid',
])

/** The tables, each repeat appended to the table that it belongs to; deepest repeats first. Throws TableTooLarge. */
export function joinRepeats(tables: readonly ImportTable[]): readonly ImportTable[] {
  let joined = [...tables]
  for (const repeat of [...tables].reverse()) {
    const link = LINKS.find(({ parent }) => repeat.columns.includes(parent))
    const current = joined.find(({ name }) => name === repeat.name)
    const parent = link && current && parentOf(current, joined, link)
    if (!link || !current || !parent) continue
    const whole = withRepeat(parent, current, link)
    joined = joined.filter((table) => table !== current).map((table) => (table === parent ? whole : table))
  }
  return joined
}

/** The table that the repeat names, or the only one that has the keys it names. */
function parentOf(
  repeat: ImportTable,
  tables: readonly ImportTable[],
  { own, parent }: Link,
): ImportTable | null {
  const named = cellOf(repeat, repeat.rows[0], '_parent_table_name')
  const others = tables.filter((table) => table !== repeat && table.columns.includes(own))
  const byName = others.find(({ name }) => named !== '' && layerName(name) === named)
  if (byName) return byName
  const keys = new Set(repeat.rows.map((row) => cellOf(repeat, row, parent)))
  return others.find((table) => table.rows.some((row) => keys.has(cellOf(table, row, own)))) ?? null
}

/** Sheet, or file without its ending. */
const layerName = (name: string): string =>
  name.includes('#') ? name.slice(name.indexOf('#') + 1) : name.replace(/^.*\//, '').replace(/\.[^.]*$/, '')

const cellOf = ({ columns }: ImportTable, row: TableRow | undefined, column: string): string =>
  row?.cells[columns.indexOf(column)] ?? ''

function withRepeat(parent: ImportTable, repeat: ImportTable, link: Link): ImportTable {
  const byKey = rowsByKey(repeat, link.parent)
  const most = [...byKey.values()].reduce((longest, { length }) => Math.max(longest, length), 0)
  const kept = repeat.columns.flatMap((column, at) => (LINK_COLUMNS.has(column) ? [] : [at]))
  const label = layerName(repeat.name)
  refuseSize(parent.columns.length + most * kept.length, parent.rows.length)
  const added = Array.from({ length: most }, (_, n) =>
    kept.map((at) => `${label}_${n + 1}_${repeat.columns[at]}`),
  ).flat()
  const keys = new Set(parent.rows.map((row) => cellOf(parent, row, link.own)))
  const lost = [...byKey].filter(([key]) => !keys.has(key)).flatMap(([, rows]) => rows)
  return {
    ...parent,
    format: 'kobo',
    columns: [...parent.columns, ...added],
    rows: parent.rows.map((row) =>
      appended(row, byKey.get(cellOf(parent, row, link.own)) ?? [], kept, added.length),
    ),
    faulty: [...parent.faulty, ...repeat.faulty, ...lost.map((row) => orphan(row, label))],
    detected: {
      ...parent.detected,
      [`repeat ${label}`]: `${repeat.rows.length} rows, at most ${most} to a row`,
    },
  }
}

function rowsByKey(table: ImportTable, column: string): ReadonlyMap<string, readonly TableRow[]> {
  const byKey = new Map<string, TableRow[]>()
  for (const row of table.rows) {
    const key = cellOf(table, row, column)
    const known = byKey.get(key)
    if (known) known.push(row)
    else byKey.set(key, [row])
  }
  return byKey
}

function appended(
  row: TableRow,
  repeats: readonly TableRow[],
  kept: readonly number[],
  width: number,
): TableRow {
  const cells = repeats.flatMap(({ cells: own }) => kept.map((at) => own[at] ?? ''))
  const repairs: readonly Repair[] = repeats.flatMap((repeat) => repeat.repairs)
  return {
    ...row,
    cells: [...row.cells, ...cells, ...Array<string>(width - cells.length).fill('')],
    repairs: repairs.length > 0 ? [...row.repairs, ...repairs] : row.repairs,
  }
}

const orphan = ({ line, cells }: TableRow, label: string) => ({
  line,
  column: null,
  text: shown(cells.join(', ')),
  reason: `Expected a row that this row of ${label} belongs to, found none with its key.`,
})
