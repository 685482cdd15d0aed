/**
 * The chosen period in terms of bins, and bins in terms of EDTF: choosing bins asks for exactly their days.
 * Bins are those of the histogram: of equal kind, in order, without gaps.
 */

import { calendarDay, dayNumber, daysInMonth, isoDay } from '../domain/day-number.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import { isLimiting, periodDays } from '../query/core/period-days.ts'
import type { HistogramBin } from '../query/core/result.ts'

/** The part of a filter that a timeline changes. */
export type Period = Pick<FilterSpec, 'from' | 'to'>

/** First and last chosen bin, both inclusive. */
export interface BinWindow {
  readonly first: number
  readonly last: number
}

/** What one bin spans; `years` is several of them. */
export type BinUnit = 'day' | 'month' | 'year' | 'years'

type Bins = readonly HistogramBin[]

/** EDTF cannot write an earlier day with four digits of the year. */
const FIRST_WRITABLE_DAY = dayNumber(-9999, 1, 1)

/** What a bin spans, read from its days. */
export function binUnit({ startDay, endDay }: Pick<HistogramBin, 'startDay' | 'endDay'>): BinUnit {
  const start = calendarDay(startDay)
  const end = calendarDay(endDay)
  if (start.day !== 1 || end.day !== daysInMonth(end.year, end.month)) return 'day'
  if (start.year === end.year && start.month === end.month) return 'month'
  if (start.month !== 1 || end.month !== 12) return 'day'
  return start.year === end.year ? 'year' : 'years'
}

const LETTERS_CUT: Readonly<Record<BinUnit, number>> = { day: 0, month: 3, year: 6, years: 6 }

/** A day as EDTF, as coarse as the unit: 2021-03-04, 2021-03 or 2021. */
function edtfOfDay(day: number, unit: BinUnit): string {
  const text = isoDay(Math.max(day, FIRST_WRITABLE_DAY))
  return text.slice(0, text.length - LETTERS_CUT[unit])
}

/** EDTF of the first day of a bin, for `from`; null when there is no such bin. */
export function edtfFrom(bins: Bins, at: number): string | null {
  const bin = bins[at]
  return bin ? edtfOfDay(bin.startDay, binUnit(bin)) : null
}

/** EDTF of the last day of a bin, for `to`; null when there is no such bin. */
export function edtfTo(bins: Bins, at: number): string | null {
  const bin = bins[at]
  return bin ? edtfOfDay(bin.endDay, binUnit(bin)) : null
}

/** The period that selects exactly these bins. */
export const periodOf = (bins: Bins, { first, last }: BinWindow): Period => ({
  from: edtfFrom(bins, first),
  to: edtfTo(bins, last),
})

/** The bin that holds the day; one outside all of them belongs to the nearest. */
export function binOfDay(bins: Bins, day: number): number {
  const at = bins.findIndex(({ endDay }) => day <= endDay)
  return at < 0 ? Math.max(0, bins.length - 1) : at
}

/** The bins that a period touches; a side without limit reaches to the end. null when nothing is limited or there are no bins. */
export function windowOf(bins: Bins, period: Period): BinWindow | null {
  const reading = periodDays(period)
  if (!isLimiting(reading) || bins.length === 0) return null
  const first = reading.startDay === null ? 0 : binOfDay(bins, reading.startDay)
  const last = reading.endDay === null ? bins.length - 1 : binOfDay(bins, reading.endDay)
  return { first, last: Math.max(first, last) }
}

/** Where a day begins along the bins: whole numbers are edges of bins, 0 is the first, `bins.length` the end of the last. */
export function placeOfDay(bins: Bins, day: number): number {
  const at = bins.findIndex(({ endDay }) => day <= endDay)
  const bin = bins[at]
  if (!bin) return bins.length
  return at + Math.max(0, day - bin.startDay) / (bin.endDay - bin.startDay + 1)
}

/** Left and right edge of the period along the bins, in bins; a period that is not aligned to bins cuts through them. */
export function edgesOf(bins: Bins, period: Period): { readonly left: number; readonly right: number } {
  const { startDay, endDay } = periodDays(period)
  return {
    left: startDay === null ? 0 : placeOfDay(bins, startDay),
    right: endDay === null ? bins.length : placeOfDay(bins, endDay + 1),
  }
}

/** The window moved by so many bins, as wide as before, stopped at the ends. */
export function shifted({ first, last }: BinWindow, by: number, count: number): BinWindow {
  const allowed = Math.min(Math.max(by, -first), count - 1 - last)
  return { first: first + allowed, last: last + allowed }
}
