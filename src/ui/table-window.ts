/** Which rows of the table are drawn: those in view, a few around them, and the one that holds the keyboard. */
import { defaultRangeExtractor, type VirtualItem, VirtualizerController } from '@tanstack/lit-virtual'
import type { ReactiveControllerHost } from 'lit'
import { HEAD_REM, ROW_REM } from './table-styles.ts'

/** Rows drawn above and below the view. */
const AROUND = 6

/** The rows in view of a pane that scrolls. Rows count from 0, without the head. */
export class TableWindow {
  private readonly controller: VirtualizerController<HTMLElement, HTMLElement>
  /** Rows and their heights follow the reader's size of type. */
  private readonly remPx: number = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

  private readonly pane: () => HTMLElement | null

  constructor(host: ReactiveControllerHost & HTMLElement, pane: () => HTMLElement | null) {
    this.pane = pane
    this.controller = new VirtualizerController<HTMLElement, HTMLElement>(host, {
      count: 0,
      overscan: AROUND,
      paddingStart: HEAD_REM * this.remPx,
      estimateSize: () => ROW_REM * this.remPx,
      getScrollElement: pane,
    })
  }

  /** The drawn rows of `count`, with `kept` always among them: a row that goes would take the focus with it. */
  items(count: number, kept: number): readonly VirtualItem[] {
    const virtualizer = this.controller.getVirtualizer()
    virtualizer.setOptions({
      ...virtualizer.options,
      count,
      rangeExtractor: (range) => {
        const rows = defaultRangeExtractor(range)
        const isMissing = kept >= 0 && kept < count && !rows.includes(kept)
        return isMissing ? [...rows, kept].sort((a, b) => a - b) : rows
      },
    })
    return virtualizer.getVirtualItems()
  }

  /** Height of head and rows, px. */
  get height(): number {
    return this.controller.getVirtualizer().getTotalSize()
  }

  /** Whole rows that fit below the head; at least one. */
  get page(): number {
    const height = this.controller.getVirtualizer().scrollRect?.height ?? 0
    return Math.max(1, Math.floor((height / this.remPx - HEAD_REM) / ROW_REM))
  }

  /** Scrolls the row to the middle of the pane; not at all when it is in view already. */
  reveal(row: number): void {
    const pane = this.pane()
    if (!pane) return
    const above = row * ROW_REM * this.remPx
    const free = pane.clientHeight - (HEAD_REM + ROW_REM) * this.remPx
    const isInView = above >= pane.scrollTop && above <= pane.scrollTop + free
    if (!isInView) pane.scrollTop = above - free / 2
  }

  toTop(): void {
    this.pane()?.scrollTo({ top: 0 })
  }
}
