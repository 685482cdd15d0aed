/**
 * What an EDTF text says about time, as whole calendar days. EDTF (ISO 8601-2)
 * levels 0 and 1, dates and intervals only. Unknown is a value here: an end that
 * is not known has no day, and no comparison ever sees a number in its place.
 */
import { readMaskedDate, readPlainDate } from './edtf-end.ts'

/** `known`: there is a day; `open`: `..`, it goes on; `unknown`: an empty end, there is one but nobody says when. */
export type IntervalEnd = 'known' | 'open' | 'unknown'

/** Days since 1970-01-01 (proleptic Gregorian, free of time zones), both inclusive. */
export interface DayInterval {
  /** null unless `start` is `known`. */
  readonly startDay: number | null
  /** null unless `end` is `known`. */
  readonly endDay: number | null
  readonly start: IntervalEnd
  readonly end: IntervalEnd
  /** Whether `?` (uncertain), `~` (approximate) or `%` (both) stands at any part. */
  readonly qualified: boolean
}

interface EndReading {
  readonly kind: IntervalEnd
  readonly firstDay: number | null
  readonly lastDay: number | null
  readonly qualified: boolean
}

/** An interval of two qualified days has 25 characters; longer texts are none. */
export const LONGEST_EDTF = 100

/**
 * Reads an EDTF level 0–1 date or interval; null for anything else. Why something is none, `readEdtf` of
 * day-interval.ts says: its sentences are not for the first screen.
 */
export function edtfInterval(text: string): DayInterval | null {
  if (text.length > LONGEST_EDTF) return null
  const slash = text.indexOf('/')
  return slash < 0 ? readDate(text) : readInterval(text.slice(0, slash), text.slice(slash + 1))
}

function readDate(text: string): DayInterval | null {
  const date = readPlainDate(text) ?? readMaskedDate(text)
  const end = date && ({ kind: 'known', ...date } as const)
  return end && joinEnds(end, end)
}

function readInterval(lower: string, upper: string): DayInterval | null {
  const start = readEnd(lower)
  const end = readEnd(upper)
  return start && end && joinEnds(start, end)
}

/** null when the interval is reversed. `2021-02-12/2021-02-12` is one day: both ends are inclusive. */
function joinEnds(start: EndReading, end: EndReading): DayInterval | null {
  if (start.firstDay !== null && end.lastDay !== null && start.firstDay > end.lastDay) return null
  return {
    startDay: start.firstDay,
    endDay: end.lastDay,
    start: start.kind,
    end: end.kind,
    qualified: start.qualified || end.qualified,
  }
}

/** null when it is no date; unknown digits cannot stand in an interval. */
function readEnd(text: string): EndReading | null {
  if (text === '') return { kind: 'unknown', firstDay: null, lastDay: null, qualified: false }
  if (text === '..') return { kind: 'open', firstDay: null, lastDay: null, qualified: false }
  const date = readPlainDate(text)
  return date && { kind: 'known', ...date }
}
