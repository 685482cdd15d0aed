/**
 * What a pointer over the bars means: a fresh choice, one of the two ends, or the whole period moved along.
 * Positions are in bins from the left edge of the first one; 2.5 is the middle of the third.
 */

import { periodDays } from '../query/core/period-days.ts'
import type { HistogramBin } from '../query/core/result.ts'
import {
  binOfDay,
  edgesOf,
  edtfFrom,
  edtfTo,
  type Period,
  periodOf,
  shifted,
  windowOf,
} from './timeline-window.ts'

export type DragKind = 'from' | 'to' | 'move' | 'choose'

/** A drag as it began. */
export interface Drag {
  readonly kind: DragKind
  /** Where the pointer went down, in bins. */
  readonly at: number
  readonly before: Period
}

type Bins = readonly HistogramBin[]

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** The drag that begins at a place: on a handle, inside the period, or anywhere else. */
export function beginDrag(bins: Bins, before: Period, at: number, handle: 'from' | 'to' | null): Drag {
  if (handle) return { kind: handle, at, before }
  const { left, right } = edgesOf(bins, before)
  const isInside = windowOf(bins, before) !== null && at > left && at < right
  return { kind: isInside ? 'move' : 'choose', at, before }
}

/** The period when the pointer has come to a place. */
export function dragTo(bins: Bins, drag: Drag, at: number): Period {
  if (drag.kind === 'choose') return chosenBetween(bins, drag.at, at)
  if (drag.kind === 'move') return movedBy(bins, drag.before, Math.round(at - drag.at))
  const { left, right } = edgesOf(bins, drag.before)
  const edge = drag.kind === 'from' ? left : right
  const target = Math.round(edge + at - drag.at)
  return withSide(bins, drag.before, drag.kind, drag.kind === 'from' ? target : target - 1)
}

/** The period of the one bin at a place: what a click or a tap asks for. */
export const chosenAt = (bins: Bins, at: number): Period => chosenBetween(bins, at, at)

function chosenBetween(bins: Bins, one: number, other: number): Period {
  const [first, last] = [Math.min(one, other), Math.max(one, other)].map((place) =>
    within(Math.floor(place), 0, bins.length - 1),
  )
  return periodOf(bins, { first: first ?? 0, last: last ?? 0 })
}

function movedBy(bins: Bins, before: Period, by: number): Period {
  const chosen = windowOf(bins, before)
  return chosen && by !== 0 ? periodOf(bins, shifted(chosen, by, bins.length)) : before
}

/** One end put to a bin; it never passes the other end, which stays as it was written unless it was not understood. */
export function withSide(bins: Bins, before: Period, side: 'from' | 'to', bin: number): Period {
  const { startDay, endDay } = periodDays(before)
  if (side === 'from') {
    const most = endDay === null ? bins.length - 1 : binOfDay(bins, endDay)
    return { from: edtfFrom(bins, within(bin, 0, most)), to: endDay === null ? null : before.to }
  }
  const least = startDay === null ? 0 : binOfDay(bins, startDay)
  return {
    from: startDay === null ? null : before.from,
    to: edtfTo(bins, within(bin, least, bins.length - 1)),
  }
}

const LARGE_STEP = { day: 7, month: 12, year: 5, years: 5 } as const

/** Where a key takes one end: the bin; null for a key that means nothing here. */
export function binAfterKey(
  key: string,
  isLarge: boolean,
  at: number,
  count: number,
  unit: keyof typeof LARGE_STEP,
): number | null {
  const step = isLarge ? LARGE_STEP[unit] : 1
  if (key === 'ArrowRight' || key === 'ArrowUp') return at + step
  if (key === 'ArrowLeft' || key === 'ArrowDown') return at - step
  if (key === 'PageUp') return at + LARGE_STEP[unit]
  if (key === 'PageDown') return at - LARGE_STEP[unit]
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
