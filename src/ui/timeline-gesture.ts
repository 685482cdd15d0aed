/**
 * One gesture of the reader, however many filters it runs through: at most one filter per frame, the first as
 * `filter-change` (a step of the history), the following as `filter-drag` (in place of it). So going back once
 * leads to what was before the gesture.
 */
import type { FilterSpec } from '../query/core/filter.ts'
import { emit } from './events.ts'
import { emitFilter } from './filter-change.ts'

export class Gesture {
  private readonly from: EventTarget
  private wanted: FilterSpec | null = null
  private sent = ''
  private isFirst = true
  private frame = 0

  constructor(from: EventTarget) {
    this.from = from
  }

  /** Whether a filter waits for its frame. */
  get isWaiting(): boolean {
    return this.wanted !== null
  }

  /** What comes from here on is a new step; `shown` is what is asked at present and needs no telling. */
  begin(shown: FilterSpec): void {
    this.flush()
    this.isFirst = true
    this.sent = JSON.stringify(shown)
  }

  /** Asks with the next frame; a newer wish before that replaces this one. */
  want(filter: FilterSpec): void {
    this.wanted = filter
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.flush())
  }

  /** Asks at once what still waits; what was asked last is not asked again. */
  flush(): void {
    cancelAnimationFrame(this.frame)
    this.frame = 0
    const filter = this.wanted
    this.wanted = null
    const text = JSON.stringify(filter)
    if (filter === null || text === this.sent) return
    this.sent = text
    if (this.isFirst) emitFilter(this.from, filter)
    else emit<FilterSpec>(this.from, 'filter-drag', filter)
    this.isFirst = false
  }
}
