/**
 * What an EDTF text says about time, as whole calendar days. EDTF (ISO 8601-2)
 * levels 0 and 1, dates and intervals only. Unknown is a value here: an end that
 * is not known has no day, and no comparison ever sees a number in its place.
 */
import { dayNumber, isoDay } from './day-number.ts'
import { readMaskedDate, readPlainDate } from './edtf-end.ts'
import { edtfFault } from './edtf-fault.ts'

export { dayNumber, isoDay }

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

export type EdtfReading = { readonly interval: DayInterval } | { readonly fault: string }

interface EndReading {
  readonly kind: IntervalEnd
  readonly firstDay: number | null
  readonly lastDay: number | null
  readonly qualified: boolean
}

/** Dates repeat a lot, and a fault costs a search for its cure. */
const READINGS_KEPT = 20_000
const readings = new Map<string, EdtfReading>()

/** An interval of two qualified days has 25 characters; on long texts the grammar takes seconds. */
const LONGEST = 100

/**
 * Reads an EDTF level 0–1 date or interval. A fault says what was expected, what was found and the cure:
 * times, seasons, sets, years beyond four digits, days that the calendar does not have, and reversed intervals are faults.
 */
export function readEdtf(text: string): EdtfReading {
  if (text.length > LONGEST) return { fault: edtfFault(text) }
  const known = readings.get(text)
  if (known) return known
  const reading = parseEdtf(text)
  if (readings.size >= READINGS_KEPT) readings.clear()
  readings.set(text, reading)
  return reading
}

/**
 * Whether the interval may share a day with the period; null means that the period has no limit there.
 * An open or unknown end may reach anywhere. A reversed period has no days, so nothing is in it.
 */
export function possiblyIn(interval: DayInterval, fromDay: number | null, toDay: number | null): boolean {
  const first = fromDay ?? Number.NEGATIVE_INFINITY
  const last = toDay ?? Number.POSITIVE_INFINITY
  if (first > last) return false
  const startsInTime = interval.startDay === null || interval.startDay <= last
  const endsInTime = interval.endDay === null || interval.endDay >= first
  return startsInTime && endsInTime
}

/**
 * Whether the interval lies inside the period for sure: both ends known, not qualified by `?`, `~` or `%`, and inside.
 * null means that the period has no limit there.
 */
export function certainlyIn(interval: DayInterval, fromDay: number | null, toDay: number | null): boolean {
  if (interval.qualified || interval.startDay === null || interval.endDay === null) return false
  const startsInside = fromDay === null || interval.startDay >= fromDay
  const endsInside = toDay === null || interval.endDay <= toDay
  return startsInside && endsInside
}

function parseEdtf(text: string): EdtfReading {
  const slash = text.indexOf('/')
  const interval = slash < 0 ? readDate(text) : readInterval(text.slice(0, slash), text.slice(slash + 1))
  return interval ? { interval } : { fault: edtfFault(text) }
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
