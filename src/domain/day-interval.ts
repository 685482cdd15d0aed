/**
 * What an EDTF text says about time, as whole calendar days. EDTF (ISO 8601-2)
 * levels 0 and 1, dates and intervals only. Unknown is a value here: an end that
 * is not known has no day, and no comparison ever sees a number in its place.
 */
import { type ParsedDate, type ParsedInterval, parse } from 'edtf'
import { dayNumber, daysInMonth, isCalendarDay, isoDay } from './day-number.ts'
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

/** Unspecified digits (X) as the parser's bit mask. */
const YEAR_BITS = 0b0000_1111
const MONTH_BITS = 0b0011_0000
const DAY_BITS = 0b1100_0000

/** Dates repeat a lot and the grammar costs 0.1 ms a text: a package of 20 000 claims would wait for seconds. */
const READINGS_KEPT = 20_000
const readings = new Map<string, EdtfReading>()

/**
 * Reads an EDTF level 0–1 date or interval. A fault says what was expected, what was found and the cure:
 * times, seasons, sets, years beyond four digits, days that the calendar does not have, and reversed intervals are faults.
 */
export function readEdtf(text: string): EdtfReading {
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
  const plain = plainDay(text)
  if (plain) return { interval: plain }
  const parsed = tryGrammar(text)
  const interval = parsed && (parsed.type === 'Date' ? fromDate(parsed) : fromInterval(parsed))
  return interval ? { interval } : { fault: edtfFault(text) }
}

const PLAIN_DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** A calendar day, as most dates of tables are; the grammar takes a hundred times as long. null leaves it to the grammar. */
function plainDay(text: string): DayInterval | null {
  const digits = PLAIN_DAY.exec(text)
  if (!digits) return null
  const [year = 0, month = 0, day = 0] = digits.slice(1).map(Number)
  if (!isCalendarDay(year, month, day)) return null
  const only = dayNumber(year, month, day)
  return { startDay: only, endDay: only, start: 'known', end: 'known', qualified: false }
}

/** null when it is no EDTF; the parser's own message names a column of its grammar, which helps nobody to mend the date. */
function tryGrammar(text: string): ParsedDate | ParsedInterval | null {
  try {
    return parse(text, { level: 1, types: ['Date', 'Interval'] })
  } catch {
    return null
  }
}

function fromDate(date: ParsedDate): DayInterval | null {
  const end = readEnd(date)
  return end && joinEnds(end, end)
}

function fromInterval({ values: [lower, upper] }: ParsedInterval): DayInterval | null {
  const start = readEnd(lower)
  const end = readEnd(upper)
  return start && end && joinEnds(start, end)
}

/** null when the interval is reversed. The parser itself lets `2021-02-12/2021-02-12` pass, which is right: both ends are inclusive. */
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

/** null when it is no calendar day; the parser lets 2023-02-29 and times pass. */
function readEnd(value: ParsedDate | number | null): EndReading | null {
  if (value === null) return { kind: 'unknown', firstDay: null, lastDay: null, qualified: false }
  if (typeof value === 'number') return { kind: 'open', firstDay: null, lastDay: null, qualified: false }
  const days = daysOf(value)
  return days && { kind: 'known', ...days, qualified: Boolean(value.uncertain || value.approximate) }
}

function daysOf(date: ParsedDate): { firstDay: number; lastDay: number } | null {
  const mask = date.unspecified ?? 0
  const parts = specifiedParts(date.values, mask)
  const [year = 0, month, day] = parts
  if (parts.length > 3) return null
  if (month === undefined) return daysOfYears(year, yearsSpanned(mask))
  if (day === undefined) {
    const lastOfMonth = daysInMonth(year, month)
    return { firstDay: dayNumber(year, month, 1), lastDay: dayNumber(year, month, lastOfMonth) }
  }
  if (!isCalendarDay(year, month, day)) return null
  const only = dayNumber(year, month, day)
  return { firstDay: only, lastDay: only }
}

/** Year, month 1–12 and day without the parts that are written as X. */
function specifiedParts(values: readonly number[], mask: number): readonly number[] {
  const [year = 0, zeroBasedMonth, ...rest] = values
  if (zeroBasedMonth === undefined || mask & MONTH_BITS) return [year]
  return mask & DAY_BITS ? [year, zeroBasedMonth + 1] : [year, zeroBasedMonth + 1, ...rest]
}

/** 202X spans 10 years, 20XX 100, XXXX all 10 000 that can be written. */
function yearsSpanned(mask: number): number {
  return { 8: 10, 12: 100, 15: 10_000 }[mask & YEAR_BITS] ?? 1
}

/** Before year 0 the digits count backwards: -202X runs from -2029 to -2020. */
function daysOfYears(year: number, count: number): { firstDay: number; lastDay: number } {
  const isBackwards = year < 0
  const firstYear = isBackwards ? year - count + 1 : year
  const lastYear = isBackwards ? year : year + count - 1
  return { firstDay: dayNumber(firstYear, 1, 1), lastDay: dayNumber(lastYear, 12, 31) }
}
