/** How the numbers of a whole column of dates are to be read: 3/4/2021 alone does not say. */
import type { Mapping } from './mapping.ts'
import type { DateStyle, NumberOrder } from './read-date.ts'

export interface ColumnDateStyle extends DateStyle {
  /** In words, for the report. */
  readonly said: string
  /** Whether nothing in the column decides, so that a day below 13 may be the month. */
  readonly isAssumed: boolean
}

const THREE = /^(\d{1,4})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{1,4})\b/
const SERIAL = /^[1-7]\d{4}(?:\.\d+)?$/

/** The style of a column from all its texts; a style that the reader chose is taken as it is. */
export function dateStyle(texts: Iterable<string>, chosen: Mapping['dateStyle']): ColumnDateStyle {
  const counter = dateStyleCounter()
  for (const text of texts) counter.add(text)
  return counter.style(chosen)
}

/** The same for texts that come one after the other and are not kept. */
export interface DateStyleCounter {
  add(text: string): void
  style(chosen: Mapping['dateStyle']): ColumnDateStyle
}

/** Begins with no text. */
export function dateStyleCounter(): DateStyleCounter {
  const seen: Seen = { texts: 0, serials: 0, dayFirst: 0, monthFirst: 0, yearFirst: 0, ambiguous: 0 }
  return { add: (text) => count(text, seen), style: (chosen) => styleOf(seen, chosen) }
}

function styleOf(seen: Seen, chosen: Mapping['dateStyle']): ColumnDateStyle {
  const isSerial = seen.serials > 0 && seen.serials * 2 > seen.texts
  if (chosen !== 'auto')
    return { order: chosen, isSerial, said: `${NAMES[chosen]} (chosen)`, isAssumed: false }
  const { dayFirst, monthFirst, yearFirst, ambiguous } = seen
  const numeric = dayFirst + monthFirst + ambiguous
  if (isSerial) return { order: 'dmy', isSerial, said: 'days of a spreadsheet', isAssumed: false }
  if (numeric === 0)
    return {
      order: yearFirst > 0 ? 'ymd' : 'dmy',
      isSerial,
      said: yearFirst > 0 ? NAMES.ymd : 'words',
      isAssumed: false,
    }
  const order = monthFirst > dayFirst ? 'mdy' : 'dmy'
  const decided = Math.max(dayFirst, monthFirst)
  const said =
    decided > 0
      ? `${NAMES[order]} (${decided} of ${numeric} can be nothing else)`
      : `${NAMES[order]} (assumed: nothing decides)`
  return { order, isSerial, said, isAssumed: decided === 0 }
}

const NAMES: Readonly<Record<NumberOrder, string>> = {
  dmy: 'day/month/year',
  mdy: 'month/day/year',
  ymd: 'year-month-day',
}

interface Seen {
  texts: number
  serials: number
  dayFirst: number
  monthFirst: number
  yearFirst: number
  /** Both numbers below 13, and not the same. */
  ambiguous: number
}

function count(text: string, seen: Seen): void {
  if (text === '') return
  seen.texts++
  if (SERIAL.test(text)) seen.serials++
  const [, first, second] = text.match(THREE) ?? []
  if (first !== undefined && second !== undefined) countNumbers(first, Number(second), seen)
}

function countNumbers(first: string, second: number, seen: Seen): void {
  if (first.length === 4) seen.yearFirst++
  else if (first.length === 3) return
  else if (Number(first) > 12 && second <= 12) seen.dayFirst++
  else if (second > 12 && Number(first) <= 12) seen.monthFirst++
  else if (Number(first) !== second) seen.ambiguous++
}
