/** An EDTF text as days or as what is wrong with it, and how days lie to a period. */
import { dayNumber, isoDay } from './day-number.ts'
import { edtfFault } from './edtf-fault.ts'
import { type DayInterval, edtfInterval, LONGEST_EDTF } from './edtf-interval.ts'

export { type DayInterval, dayNumber, isoDay }

export type EdtfReading = { readonly interval: DayInterval } | { readonly fault: string }

/** Dates repeat a lot, and a fault costs a search for its cure. */
const READINGS_KEPT = 20_000
const readings = new Map<string, EdtfReading>()

/**
 * Reads an EDTF level 0–1 date or interval. A fault says what was expected, what was found and the cure:
 * times, seasons, sets, years beyond four digits, days that the calendar does not have, and reversed intervals are faults.
 */
export function readEdtf(text: string): EdtfReading {
  if (text.length > LONGEST_EDTF) return { fault: edtfFault(text) }
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
  const interval = edtfInterval(text)
  return interval ? { interval } : { fault: edtfFault(text) }
}
