/**
 * Calendar days as integers: days since 1970-01-01 in the proleptic Gregorian
 * calendar with astronomical years (year 0 exists). No `Date` object and no
 * time zone takes part, so every device gets the same number.
 */

const DAYS_PER_ERA = 146_097
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH_SHIFT = 719_468
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Number of days in a month (1–12) of a year; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeapYear ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

/** Whether the calendar has this day: 2023-02-29 is no day. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return Number.isInteger(year) && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * Days since 1970-01-01 of a calendar day; months 1–12, days 1–31.
 * Throws RangeError for a day that the calendar does not have.
 */
export function dayNumber(year: number, month: number, day: number): number {
  if (!isCalendarDay(year, month, day))
    throw new RangeError(`calendar day expected, ${year}-${month}-${day} found`)
  // Counted from March, so that the leap day is the last of its year (Hinnant, "chrono-compatible low-level date algorithms").
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT
}

/** Year, month (1–12) and day of a day number: the inverse of `dayNumber`. */
export function calendarDay(dayNumber: number): { year: number; month: number; day: number } {
  const shifted = Math.trunc(dayNumber) + EPOCH_SHIFT
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 }
}

/**
 * The day as ISO 8601 and EDTF level 0 text, for example `2024-02-21`; years before 0 as `-0044-03-15`.
 * Throws RangeError outside the years −9999 to 9999, which that form cannot write.
 */
export function isoDay(dayNumber: number): string {
  const { year, month, day } = calendarDay(dayNumber)
  if (!(Math.abs(year) <= 9999)) throw new RangeError(`year of four digits expected, day ${dayNumber} found`)
  const sign = year < 0 ? '-' : ''
  return `${sign}${padded(Math.abs(year), 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}
