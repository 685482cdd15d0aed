/** Sorts the table's rows between the page's other work: at once when that is quick, else in slices. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { SortedRows } from './table-sort.ts'

/** Longest stretch without a look at the reader, ms: less than a frame. */
const SLICE_MS = 12

/** Holds the order that was asked for last; draws its host again when a slow one is ready. */
export class TableSorter implements ReactiveController {
  private readonly host: ReactiveControllerHost
  private timer: ReturnType<typeof setTimeout> | undefined
  /** null: in the order of the file. */
  sorted: SortedRows | null = null
  isSorting = false

  constructor(host: ReactiveControllerHost) {
    this.host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.timer)
  }

  /** Begins anew; null gives the order of the file. An order of the same rows stays until the new one is there. */
  begin(steps: Iterator<undefined, SortedRows> | null): void {
    clearTimeout(this.timer)
    this.isSorting = false
    if (steps) this.goOn(steps)
    else this.sorted = null
  }

  private goOn(steps: Iterator<undefined, SortedRows>): void {
    const end = performance.now() + SLICE_MS
    const wasSorting = this.isSorting
    let step = steps.next()
    while (!step.done && performance.now() < end) step = steps.next()
    this.isSorting = !step.done
    if (step.done) this.sorted = step.value
    else this.timer = setTimeout(() => this.goOn(steps))
    if (step.done && wasSorting) this.host.requestUpdate()
  }
}
