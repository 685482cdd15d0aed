/** The marks of an answer in a window: near ones as one count, exact ones where they are few. Pure; nothing is kept. */
import type { MarkView, ShareWindow } from '../../query/core/lookout.ts'
import { WORLD_PIXELS } from '../web-mercator.ts'
import { type CellCount, middleOf } from './cell-count.ts'
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

/** `count` is of these marks in this window, `large` of this window. */
export function markView(
  shown: ShownMarks,
  inside: MarksInside,
  window: ShareWindow,
  count: CellCount,
  large: Uint32Array,
): MarkView {
  const { grid } = inside
  const view = emptyView(count.marks.reduce((used, marks) => used + Math.min(marks, 1), 0))
  let at = 0
  let all = 0
  for (let place = 0; place < count.marks.length; place++) {
    const marks = count.marks[place] ?? 0
    if (marks === 0) continue
    all += marks
    view.marks[at] = marks
    view.x[at] = unwrapped(middleOf(count, place, 0), place, inside)
    view.y[at] = middleOf(count, place, 1)
    view.fades[at] = count.fades[place] ?? 0
    view.cells[2 * at] = (grid.column + (place % grid.columns)) % grid.cells
    view.cells[2 * at + 1] = grid.line + Math.floor(place / grid.columns)
    if (marks === 1) nameSingle(view, at, count.rows[place] ?? 0, shown)
    at++
  }
  const isWhole = all <= MOST_NAMED
  const ground = groundOf(shown, isWhole ? inside.entries : large, isWhole ? MOST_NAMED : MOST_AREAS)
  return { packageHash: shown.packageHash, window, level: grid.level, ...view, ground, isWhole }
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

function nameSingle(
  { rows, signs }: ReturnType<typeof emptyView>,
  at: number,
  row: number,
  { signOf }: ShownMarks,
): void {
  rows[at] = row
  signs[at] = signOf(row)
}

/** The middle of a cell's marks; cells after the turn of the world lie one world further. */
function unwrapped(x: number, place: number, { grid }: MarksInside): number {
  return grid.column + (place % grid.columns) >= grid.cells ? x + 1 : x
}

/** Marks of a window whose areas are large enough to be drawn, the largest first. */
export function largeAreas(
  { reaches }: MarkColumns,
  { entries }: MarksInside,
  { zoom }: ShareWindow,
): Uint32Array {
  const least = LEAST_AREA_PIXELS / (WORLD_PIXELS * 2 ** zoom)
  const large = entries.filter((entry) => (reaches[entry] ?? 0) > least)
  return large.sort((one, other) => (reaches[other] ?? 0) - (reaches[one] ?? 0) || one - other)
}

/** Rows of the first that are shown, in their order. */
function groundOf({ columns, rows }: ShownMarks, entries: Uint32Array, most: number): Uint32Array {
  const ground = new Set<number>()
  let found = 0
  for (let at = 0; at < entries.length && found < most; at++) {
    const row = columns.rows[entries[at] ?? 0] ?? 0
    if (rows[row] === 0) continue
    ground.add(row)
    found++
  }
  return Uint32Array.from(ground).sort()
}
