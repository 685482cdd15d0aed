/**
 * Cells in which marks are counted together. They lie on a grid of the whole world, so that the same marks are counted
 * together wherever the window stands.
 */
import type { ShareWindow } from '../../query/core/lookout.ts'
import type { MarkColumns } from './mark-columns.ts'

/** Cells along the world at zoom 0: each is 51 pixels wide there. */
const CELLS = 10

/** Cells of a window at most, some twenty screens full; a larger window is counted in larger cells. */
const MOST_CELLS = 200_000

export const cellsAt = (level: number): number => CELLS * 2 ** level

/** Zoom at which members this far apart, share of the world, come into cells of their own. */
export const partingZoom = (span: number): number => Math.ceil(Math.log2(1 / (CELLS * span)))

/** The cells of a window. */
export interface Grid {
  readonly level: number
  /** Cells around the world. */
  readonly cells: number
  readonly column: number
  readonly line: number
  readonly columns: number
  readonly lines: number
}

export function gridOf(window: ShareWindow): Grid {
  const coarsest = Math.log2(MOST_CELLS / (window.width * window.height * CELLS * CELLS)) / 2
  const level = Math.max(0, Math.min(window.level, Math.floor(coarsest)))
  const cells = cellsAt(level)
  const column = Math.floor(window.west * cells)
  const line = Math.max(0, Math.floor(window.north * cells))
  const columns = Math.min(cells, Math.floor((window.west + window.width) * cells) - column + 1)
  const lines = Math.min(cells - 1, Math.floor((window.north + window.height) * cells)) - line + 1
  return { level, cells, column, line, columns: Math.max(0, columns), lines: Math.max(0, lines) }
}

/** The marks of a package inside a window, whatever is shown of them. */
export interface MarksInside {
  readonly grid: Grid
  /** Entries of the columns, in their order. */
  readonly entries: Uint32Array
  /** Of each entry: its cell, counted line by line. */
  readonly places: Uint32Array
}

/** Whole cells at the window's edges. The world is round: the column after the last is the first. */
export function marksInside({ x, y }: MarkColumns, window: ShareWindow): MarksInside {
  const grid = gridOf(window)
  const { cells, column, line, columns, lines } = grid
  const entries = new Uint32Array(x.length)
  const places = new Uint32Array(x.length)
  let length = 0
  for (let at = 0; at < x.length; at++) {
    const down = Math.floor((y[at] ?? 0) * cells) - line
    if (down < 0 || down >= lines) continue
    const apart = Math.floor((x[at] ?? 0) * cells) - column
    const right = apart < 0 ? apart + cells : apart >= cells ? apart - cells : apart
    if (right >= columns) continue
    entries[length] = at
    places[length++] = down * columns + right
  }
  return { grid, entries: entries.slice(0, length), places: places.slice(0, length) }
}
