/** The marks of one window from answer to answer: where they stand is found once, and a small step counts little again. */
import type { MarkView, ShareWindow } from '../../query/core/lookout.ts'
import { type CellCount, countBut, countCells, followRows } from './cell-count.ts'
import { type MarksInside, marksInside } from './cells.ts'
import type { MarkColumns } from './mark-columns.ts'
import { largeAreas, markView, type ShownMarks } from './mark-view.ts'

export class WindowMarks {
  readonly #window: ShareWindow
  readonly #inside: MarksInside
  readonly #large: Uint32Array
  /** Of all marks, shown or not: made when most of them are shown. */
  #all: CellCount | null = null
  /** Of the answer viewed last; null before the first. */
  #count: CellCount | null = null

  constructor(columns: MarkColumns, window: ShareWindow) {
    this.#window = window
    this.#inside = marksInside(columns, window)
    this.#large = largeAreas(columns, this.#inside, window)
  }

  /** The next answer differs from the last one in some of these rows and in no other. */
  follow(before: ShownMarks, shown: ShownMarks, changed: Uint32Array): void {
    if (this.#count) followRows(this.#count, before, shown, this.#inside, changed)
  }

  /** The next answer may differ anywhere. */
  forget(): void {
    this.#count = null
  }

  view(shown: ShownMarks): MarkView {
    this.#count ??= this.#counted(shown)
    return markView(shown, this.#inside, this.#window, this.#count, this.#large)
  }

  #counted(shown: ShownMarks): CellCount {
    if (!isNearlyAll(shown)) return countCells(shown, this.#inside)
    this.#all ??= countCells({ ...shown, rows: shown.rows.map(() => 1) }, this.#inside)
    return countBut(this.#all, shown, this.#inside)
  }
}

/** Whether three of four rows are shown. */
function isNearlyAll({ rows }: ShownMarks): boolean {
  let shown = 0
  for (let row = 0; row < rows.length; row++) shown += rows[row] ?? 0
  return 4 * shown >= 3 * rows.length
}
