/** The marks of an answer in a window: near ones as one count, exact ones where they are few. Pure; nothing is kept. */
import type { MarkView, ShareWindow } from '../../query/core/lookout.ts'
import { WORLD_PIXELS } from '../web-mercator.ts'
import type { MarksInside } from './cells.ts'
import type { MarkColumns } from './mark-columns.ts'

/** What one answer shows. */
export interface ShownMarks {
  readonly columns: MarkColumns
  readonly packageHash: string
  /** By row: 1 when it is shown. */
  readonly rows: Uint8Array
  /** Which sign stands for a row, index into the signs. */
  readonly signOf: (row: number) => number
}

/** Rows up to which the ground of all in the window is told, and how many areas are told of otherwise. */
const MOST_NAMED = 300
const MOST_AREAS = 300

/** An area smaller than its mark says nothing that the mark does not. */
const LEAST_AREA_PIXELS = 6

export function markView(shown: ShownMarks, inside: MarksInside, window: ShareWindow): MarkView {
  const count = countCells(shown, inside)
  const { grid } = inside
  const view = emptyView(count.used)
  let at = 0
  for (let place = 0; place < count.marks.length; place++) {
    const marks = count.marks[place] ?? 0
    if (marks === 0) continue
    view.marks[at] = marks
    view.x[at] = unwrapped((count.sums[2 * place] ?? 0) / marks, place, inside)
    view.y[at] = (count.sums[2 * place + 1] ?? 0) / marks
    view.fades[at] = count.fades[place] ?? 0
    view.cells[2 * at] = (grid.column + (place % grid.columns)) % grid.cells
    view.cells[2 * at + 1] = grid.line + Math.floor(place / grid.columns)
    view.rows[at] = count.lastRow[place] ?? 0
    if (marks === 1) view.signs[at] = shown.signOf(count.lastRow[place] ?? 0)
    at++
  }
  const { packageHash } = shown
  return { packageHash, window, level: grid.level, ...view, ...groundOf(shown, inside, window, count.shown) }
}

interface CellCount {
  readonly marks: Uint32Array
  readonly sums: Float64Array
  readonly fades: Float32Array
  readonly lastRow: Uint32Array
  /** Shown marks, and cells that hold some. */
  shown: number
  used: number
}

function countCells({ columns, rows }: ShownMarks, { grid, entries, places }: MarksInside): CellCount {
  const size = grid.columns * grid.lines
  const count: CellCount = {
    marks: new Uint32Array(size),
    sums: new Float64Array(2 * size),
    fades: new Float32Array(size),
    lastRow: new Uint32Array(size),
    shown: 0,
    used: 0,
  }
  const { marks, sums, fades, lastRow } = count
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] ?? 0
    const row = columns.rows[entry] ?? 0
    if (rows[row] === 0) continue
    const place = places[at] ?? 0
    const before = marks[place] ?? 0
    if (before === 0) count.used++
    count.shown++
    marks[place] = before + 1
    lastRow[place] = row
    sums[2 * place] = (sums[2 * place] ?? 0) + (columns.x[entry] ?? 0)
    sums[2 * place + 1] = (sums[2 * place + 1] ?? 0) + (columns.y[entry] ?? 0)
    const fade = columns.fades[entry] ?? 0
    if (before === 0 || fade > (fades[place] ?? 0)) fades[place] = fade
  }
  return count
}

const emptyView = (length: number) => ({
  marks: new Uint32Array(length),
  x: new Float64Array(length),
  y: new Float64Array(length),
  fades: new Float32Array(length),
  cells: new Uint32Array(2 * length),
  rows: new Uint32Array(length),
  signs: new Uint8Array(length),
})

/** The middle of a cell's marks; cells after the turn of the world lie one world further. */
function unwrapped(x: number, place: number, { grid }: MarksInside): number {
  return grid.column + (place % grid.columns) >= grid.cells ? x + 1 : x
}

/** All that is shown there while it can be told apart, else the largest areas. */
function groundOf(
  { columns, rows }: ShownMarks,
  { entries }: MarksInside,
  { zoom }: ShareWindow,
  shown: number,
): Pick<MarkView, 'ground' | 'isWhole'> {
  const isWhole = shown <= MOST_NAMED
  const least = isWhole ? -1 : LEAST_AREA_PIXELS / (WORLD_PIXELS * 2 ** zoom)
  const large: number[] = []
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] ?? 0
    if ((columns.reaches[entry] ?? 0) > least && rows[columns.rows[entry] ?? 0] === 1) large.push(entry)
  }
  large.sort((one, other) => (columns.reaches[other] ?? 0) - (columns.reaches[one] ?? 0))
  const chosen = new Set(
    large.slice(0, isWhole ? MOST_NAMED : MOST_AREAS).map((entry) => columns.rows[entry] ?? 0),
  )
  return { ground: Uint32Array.from(chosen).sort(), isWhole }
}
