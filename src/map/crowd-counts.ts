/**
 * The marks of a crowd in a window: near ones as one count, exact ones where they are few. The cells lie on a grid of
 * the whole world, so that the same marks are counted together wherever the window stands. Pure; nothing is kept.
 */

import { lngLatOfShare } from '../picture/web-mercator.ts'
import type { LngLat } from '../query/core/filter.ts'
import type { CrowdPlaces } from './crowd-places.ts'

/** A part of the world in shares of its width and height; `west` from 0, and `west + width` may pass 1: across the antimeridian. */
export interface ShareWindow {
  readonly west: number
  readonly north: number
  readonly width: number
  readonly height: number
  /** Whole zoom whose cells are used. */
  readonly level: number
}

/** Several marks in one cell. */
export interface Count {
  /** Marks, not features: a MultiPoint may have several. */
  readonly marks: number
  /** The middle of its marks. */
  readonly at: LngLat
  /** Zoom at which the last of its members begins to fade. */
  readonly fade: number
  /** Which cell of which level it is. */
  readonly cell: Cell
  /** Largest distance of two members along an axis, share of the world; 0 when all stand at one and the same place. */
  readonly span: number
}

export interface Cell {
  readonly level: number
  readonly column: number
  readonly line: number
}

export interface CountedMarks {
  /** Entries of the places that stand alone in their cell. */
  readonly singles: readonly number[]
  readonly counts: readonly Count[]
}

/** Cells along the world at zoom 0: each is 51 pixels wide there. */
const CELLS = 10

/** Cells of a window at most, some twenty screens full; a larger window is counted in larger cells. */
const MOST_CELLS = 200_000

const cellsAt = (level: number): number => CELLS * 2 ** level

/** Zoom at which members this far apart come into cells of their own. */
export const partingZoom = (span: number): number => Math.ceil(Math.log2(1 / (CELLS * span)))

/** The shown marks inside the window, whole cells at its edges. */
export function countedMarks(
  places: CrowdPlaces,
  isShown: (row: number) => boolean,
  window: ShareWindow,
): CountedMarks {
  const grid = gridOf(window)
  for (let at = 0; at < places.rows.length; at++) {
    const cell = cellIn(grid, places.x[at] ?? 0, places.y[at] ?? 0)
    if (cell !== null && isShown(places.rows[at] ?? 0)) count(grid, cell, places, at)
  }
  return marksOf(grid, places)
}

/** Rows of the shown marks in a cell, each once. */
export function rowsInCell(
  places: CrowdPlaces,
  isShown: (row: number) => boolean,
  { level, column, line }: Cell,
): readonly number[] {
  const cells = cellsAt(level)
  const rows = new Set<number>()
  for (let at = 0; at < places.rows.length; at++) {
    const row = places.rows[at] ?? 0
    const isInside =
      Math.floor((places.x[at] ?? 0) * cells) === column && Math.floor((places.y[at] ?? 0) * cells) === line
    if (isInside && isShown(row)) rows.add(row)
  }
  return [...rows]
}

interface Grid {
  readonly window: ShareWindow
  /** Cells around the world. */
  readonly cells: number
  readonly column: number
  readonly line: number
  readonly columns: number
  readonly lines: number
  /** Per cell: marks, the last entry, sums of the shares, extremes, latest fade. */
  readonly marks: Uint32Array
  readonly last: Uint32Array
  readonly sums: Float64Array
  readonly extremes: Float64Array
  readonly fades: Float32Array
}

function gridOf(asked: ShareWindow): Grid {
  const coarsest = Math.log2(MOST_CELLS / (asked.width * asked.height * CELLS * CELLS)) / 2
  const window = { ...asked, level: Math.max(0, Math.min(asked.level, Math.floor(coarsest))) }
  const cells = cellsAt(window.level)
  const column = Math.floor(window.west * cells)
  const line = Math.max(0, Math.floor(window.north * cells))
  const columns = Math.min(cells, Math.floor((window.west + window.width) * cells) - column + 1)
  const lines = Math.min(cells - 1, Math.floor((window.north + window.height) * cells)) - line + 1
  const size = Math.max(0, columns * lines)
  return {
    window,
    cells,
    column,
    line,
    columns,
    lines,
    marks: new Uint32Array(size),
    last: new Uint32Array(size),
    sums: new Float64Array(2 * size),
    extremes: new Float64Array(4 * size),
    fades: new Float32Array(size),
  }
}

/** Place of the cell in the grid; null outside of it. The world is round: the column after the last is the first. */
function cellIn({ cells, column, line, columns, lines }: Grid, x: number, y: number): number | null {
  const right = (((Math.floor(x * cells) - column) % cells) + cells) % cells
  const down = Math.floor(y * cells) - line
  return right < columns && down >= 0 && down < lines ? down * columns + right : null
}

function count(grid: Grid, cell: number, places: CrowdPlaces, at: number): void {
  const { marks, last, sums, extremes, fades } = grid
  const [x = 0, y = 0, fade = 0] = [places.x[at], places.y[at], places.fades[at]]
  const isFirst = marks[cell] === 0
  marks[cell] = (marks[cell] ?? 0) + 1
  last[cell] = at
  sums[2 * cell] = (sums[2 * cell] ?? 0) + x
  sums[2 * cell + 1] = (sums[2 * cell + 1] ?? 0) + y
  fades[cell] = isFirst ? fade : Math.max(fades[cell] ?? 0, fade)
  const edge = 4 * cell
  extremes[edge] = isFirst ? x : Math.min(extremes[edge] ?? x, x)
  extremes[edge + 1] = isFirst ? x : Math.max(extremes[edge + 1] ?? x, x)
  extremes[edge + 2] = isFirst ? y : Math.min(extremes[edge + 2] ?? y, y)
  extremes[edge + 3] = isFirst ? y : Math.max(extremes[edge + 3] ?? y, y)
}

function marksOf(grid: Grid, places: CrowdPlaces): CountedMarks {
  const singles: number[] = []
  const counts: Count[] = []
  for (let cell = 0; cell < grid.marks.length; cell++) {
    const marks = grid.marks[cell] ?? 0
    if (marks === 1) singles.push(grid.last[cell] ?? 0)
    if (marks > 1) counts.push(countOf(grid, cell, marks))
  }
  return { singles: singles.sort((a, b) => (places.rows[a] ?? 0) - (places.rows[b] ?? 0)), counts }
}

function countOf(
  { window, cells, column, line, columns, ...grid }: Grid,
  cell: number,
  marks: number,
): Count {
  const [left = 0, right = 0, top = 0, bottom = 0] = grid.extremes.subarray(4 * cell, 4 * cell + 4)
  const [sumX = 0, sumY = 0] = grid.sums.subarray(2 * cell, 2 * cell + 2)
  return {
    marks,
    at: lngLatOfShare([sumX / marks, sumY / marks]),
    fade: grid.fades[cell] ?? 0,
    cell: {
      level: window.level,
      column: (column + (cell % columns) + cells) % cells,
      line: line + Math.floor(cell / columns),
    },
    span: Math.max(right - left, bottom - top),
  }
}
