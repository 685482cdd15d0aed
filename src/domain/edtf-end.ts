/**
 * One date of EDTF (ISO 8601-2) levels 0 and 1, as whole calendar days. The notation is regular, so patterns read it;
 * `tests/domain/edtf-end.test.ts` holds them to the grammar of npm `edtf`, which costs a page 13 kB and 0.1 ms a text.
 */
import { dayNumber, daysInMonth, isCalendarDay } from './day-number.ts'

/** Days since 1970-01-01, both inclusive. */
export interface EdtfDate {
  readonly firstDay: number
  readonly lastDay: number
  /** Whether `?` (uncertain), `~` (approximate) or `%` (both) stands behind it. */
  readonly qualified: boolean
}

/** A year, month or day; only whole dates are qualified. */
const DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/
/** Digits that are not known, from the right: some day of a month, some month, some year of ten, a hundred, or any. */
const SOME_DAY = /^(-?\d{4})-(\d\d)-XX$/
const SOME_MONTH = /^(-?\d{4})-XX(?:-XX)?$/
const SOME_YEAR = /^(?:(-?\d{3})X|(-?\d\d)XX|XXXX(?:-XX){0,2})$/

/** The days of a date with its qualifier; null when it is none, or no day of the calendar. */
export function readPlainDate(text: string): EdtfDate | null {
  const found = DATE.exec(text)
  if (!found || text.startsWith('-0000')) return null
  const [, year, month, day, qualifier] = found
  const days = daysOf(Number(year), month, day)
  return days && { ...days, qualified: qualifier !== undefined }
}

type Days = Omit<EdtfDate, 'qualified'>

function daysOf(year: number, month: string | undefined, day: string | undefined): Days | null {
  if (month === undefined) return years(year, 1)
  if (day === undefined) return monthOf(year, Number(month))
  if (!isCalendarDay(year, Number(month), Number(day))) return null
  const only = dayNumber(year, Number(month), Number(day))
  return { firstDay: only, lastDay: only }
}

function monthOf(year: number, month: number): Days | null {
  if (month < 1 || month > 12) return null
  return { firstDay: dayNumber(year, month, 1), lastDay: dayNumber(year, month, daysInMonth(year, month)) }
}

/** Before year 0 the digits count backwards: -202X runs from -2029 to -2020. */
function years(first: number, count: number): Days {
  const isBackwards = first < 0
  const from = isBackwards ? first - count + 1 : first
  const to = isBackwards ? first : first + count - 1
  return { firstDay: dayNumber(from, 1, 1), lastDay: dayNumber(to, 12, 31) }
}

/** The days that a date with unknown digits (X) may be; null when it is none. It cannot stand in an interval. */
export function readMaskedDate(text: string): EdtfDate | null {
  const days = maskedDays(text)
  return days && { ...days, qualified: false }
}

function maskedDays(text: string): Days | null {
  const day = SOME_DAY.exec(text)
  if (day) return monthOf(Number(day[1]), Number(day[2]))
  const month = SOME_MONTH.exec(text)
  if (month) return years(Number(month[1]), 1)
  const year = SOME_YEAR.exec(text)
  if (!year) return null
  const [, decade, century] = year
  if (decade !== undefined) return years(Number(decade) * 10, 10)
  return century === undefined ? years(0, 10_000) : years(Number(century) * 100, 100)
}
