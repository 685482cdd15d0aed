/**
 * How many marks of an answer stand in each cell of a window, and where their middle is. Places are summed in whole
 * units, so that it is the same to the last digit whether everything is counted or marks come and go.
 */
import type { MarksInside } from './cells.ts'
import type { ShownMarks } from './mark-view.ts'

/** Units of a share of the world: nine millimetres at the equator; sums of two million marks are still exact. */
const UNITS = 2 ** 32

/** By cell of the window, line by line. */
export interface CellCount {
  readonly marks: Uint32Array
  /** Sums of x and of y in turn, units. */
  readonly sums: Float64Array
  /** Sum of the rows: of a single mark its row. */
  readonly rows: Float64Array
  /** Zoom at which the last of the marks begins to fade, and how many marks have it. */
  readonly fades: Float32Array
  readonly lasting: Uint32Array
}

/** Middle of a cell's marks, share of the world; `axis` 0 is x, 1 is y. */
export const middleOf = ({ marks, sums }: CellCount, cell: number, axis: 0 | 1): number =>
  (sums[2 * cell + axis] ?? 0) / (marks[cell] ?? 1) / UNITS

/** Counts the shown marks. */
export function countCells(shown: ShownMarks, { grid, entries, places }: MarksInside): CellCount {
  const count = emptyCount(grid.columns * grid.lines)
  const { columns, rows } = shown
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] ?? 0
    if (rows[columns.rows[entry] ?? 0] === 1) add(count, places[at] ?? 0, shown, entry)
  }
  return count
}

/** The same from the count of all marks, of which the hidden ones are taken: quicker when they are few. */
export function countBut(all: CellCount, shown: ShownMarks, inside: MarksInside): CellCount {
  const count = copied(all)
  const { columns, rows } = shown
  const faded = new Set<number>()
  for (let at = 0; at < inside.entries.length; at++) {
    const entry = inside.entries[at] ?? 0
    if (rows[columns.rows[entry] ?? 0] === 1) continue
    const cell = inside.places[at] ?? 0
    if (remove(count, cell, shown, entry)) faded.add(cell)
  }
  if (faded.size > 0) findFades(count, faded, shown, inside)
  return count
}

const emptyCount = (size: number): CellCount => ({
  marks: new Uint32Array(size),
  sums: new Float64Array(2 * size),
  rows: new Float64Array(size),
  fades: new Float32Array(size),
  lasting: new Uint32Array(size),
})

const copied = ({ marks, sums, rows, fades, lasting }: CellCount): CellCount => ({
  marks: marks.slice(),
  sums: sums.slice(),
  rows: rows.slice(),
  fades: fades.slice(),
  lasting: lasting.slice(),
})

/** Brings a count of `before` up to date. Rows that are not among `changed` are shown as they were. */
export function followRows(
  count: CellCount,
  before: ShownMarks,
  shown: ShownMarks,
  inside: MarksInside,
  changed: Uint32Array,
): void {
  const faded = new Set<number>()
  for (const row of new Set(changed)) {
    const isShown = shown.rows[row] === 1
    if (isShown === (before.rows[row] === 1)) continue
    for (const place of marksOf(row, shown, inside)) {
      const [cell = 0, entry = 0] = [inside.places[place], inside.entries[place]]
      if (isShown) add(count, cell, shown, entry)
      else if (remove(count, cell, shown, entry)) faded.add(cell)
    }
  }
  if (faded.size > 0) findFades(count, faded, shown, inside)
}

function add(count: CellCount, cell: number, { columns }: ShownMarks, entry: number): void {
  const { marks, fades, lasting } = count
  const before = marks[cell] ?? 0
  marks[cell] = before + 1
  addPlace(count, cell, columns, entry, 1)
  noteFade(fades, lasting, cell, columns.fades[entry] ?? 0, before === 0)
}

/** Whether of those that stay nobody fades as late as the one that goes. */
function remove(count: CellCount, cell: number, { columns }: ShownMarks, entry: number): boolean {
  const { marks, fades, lasting } = count
  marks[cell] = (marks[cell] ?? 0) - 1
  addPlace(count, cell, columns, entry, -1)
  if (columns.fades[entry] !== fades[cell]) return false
  lasting[cell] = (lasting[cell] ?? 0) - 1
  return lasting[cell] === 0 && marks[cell] !== 0
}

function addPlace(
  { sums, rows }: CellCount,
  cell: number,
  { x, y, rows: rowOf }: ShownMarks['columns'],
  entry: number,
  sign: 1 | -1,
): void {
  sums[2 * cell] = (sums[2 * cell] ?? 0) + sign * Math.round((x[entry] ?? 0) * UNITS)
  sums[2 * cell + 1] = (sums[2 * cell + 1] ?? 0) + sign * Math.round((y[entry] ?? 0) * UNITS)
  rows[cell] = (rows[cell] ?? 0) + sign * (rowOf[entry] ?? 0)
}

function noteFade(
  fades: Float32Array,
  lasting: Uint32Array,
  cell: number,
  fade: number,
  isFirst: boolean,
): void {
  const latest = fades[cell] ?? 0
  if (isFirst || fade > latest) {
    fades[cell] = fade
    lasting[cell] = 1
  } else if (fade === latest) lasting[cell] = (lasting[cell] ?? 0) + 1
}

/** Looks anew for who fades last in some cells. */
function findFades(
  { fades, lasting }: CellCount,
  cells: ReadonlySet<number>,
  shown: ShownMarks,
  inside: MarksInside,
): void {
  const { columns, rows } = shown
  for (const cell of cells) lasting[cell] = 0
  for (let at = 0; at < inside.places.length; at++) {
    const [cell = 0, entry = 0] = [inside.places[at], inside.entries[at]]
    if (cells.has(cell) && rows[columns.rows[entry] ?? 0] === 1)
      noteFade(fades, lasting, cell, columns.fades[entry] ?? 0, lasting[cell] === 0)
  }
}

/** Places of a row's marks among those inside; both lists are in row order. */
function* marksOf(row: number, { columns }: ShownMarks, { entries }: MarksInside): Generator<number> {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((columns.rows[entries[middle] ?? 0] ?? 0) < row) low = middle + 1
    else high = middle
  }
  for (; low < entries.length && columns.rows[entries[low] ?? 0] === row; low++) yield low
}
