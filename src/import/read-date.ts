/**
 * One cell's words for a date as EDTF. What cannot be read for certain is answered with null and stays in words:
 * a false day is worse than none.
 */
import { dayNumber, isoDay, readEdtf } from '../domain/day-interval.ts'
import { isCalendarDay } from '../domain/day-number.ts'
import { foldText } from './fold-text.ts'
import { monthOf } from './month-names.ts'

export type NumberOrder = 'dmy' | 'mdy' | 'ymd'

/** What was done with the words, for the report. */
export type DateNote = 'two-digit-year' | 'time-dropped' | 'excel-serial' | 'zero-part'

export interface DateReading {
  /** EDTF level 0 or 1; null when the words are no date that we can be sure of. */
  readonly edtf: string | null
  readonly notes: readonly DateNote[]
}

export interface DateStyle {
  readonly order: NumberOrder
  /** Whether plain numbers are days of a spreadsheet (1 = 1900-01-01). */
  readonly isSerial: boolean
}

const UNREADABLE: DateReading = { edtf: null, notes: [] }

const read = (edtf: string, ...notes: DateNote[]): DateReading =>
  'fault' in readEdtf(edtf) ? UNREADABLE : { edtf, notes }

/** The date in the words, or that there is none to be sure of. */
export function readDate(words: string, style: DateStyle): DateReading {
  const text = foldText(words).replace(/[–—−]/g, '-')
  const about = text.match(ABOUT)
  if (about) return approximate(readDate(text.slice(about[0].length), style))
  return single(text, style) ?? interval(text, style) ?? UNREADABLE
}

const ABOUT =
  /^(?:ca?\.|circa|ca|about|approx(?:imately)?\.?|aprox(?:imadamente)?\.?|hacia|alrededor de|vers|environ|около|ок\.|примерно|~)\s*/

function approximate({ edtf, notes }: DateReading): DateReading {
  return edtf === null || /[~?%/]/.test(edtf) ? UNREADABLE : read(`${edtf}~`, ...notes)
}

function single(text: string, style: DateStyle): DateReading | null {
  return (
    isoDate(text) ??
    wholeNumber(text, style) ??
    numbers(text, style.order) ??
    monthInWords(text) ??
    edtfWords(text)
  )
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]+\d{1,2}:\d{2}.*)?$/

/** 2021-03-04, with one digit too, and with a clock time behind, which days of ours do not carry. */
function isoDate(text: string): DateReading | null {
  const found = text.match(ISO)
  if (!found) return null
  const reading = dayOf(found[1], found[2], found[3])
  return text.includes(':') && reading.edtf !== null
    ? { ...reading, notes: [...reading.notes, 'time-dropped'] }
    : reading
}

const FIRST_SERIAL = 10_000
const LAST_SERIAL = 80_000
/** Day 0 of spreadsheets that count 29 February 1900, which was not. */
const SERIAL_EPOCH = dayNumber(1899, 12, 30)

function wholeNumber(text: string, { isSerial }: DateStyle): DateReading | null {
  const found = text.match(/^(\d{3,8})(\.\d+)?$/)
  const digits = found?.[1]
  if (digits === undefined) return null
  if (isSerial && Number(digits) >= FIRST_SERIAL && Number(digits) <= LAST_SERIAL)
    return read(isoDay(SERIAL_EPOCH + Number(digits)), 'excel-serial', ...timeOf(found?.[2]))
  if (digits.length === 4 && /^(?:\.0+)?$/.test(found?.[2] ?? '')) return read(digits)
  if (digits.length === 8) return dayOf(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6))
  return UNREADABLE
}

const timeOf = (fraction: string | undefined): readonly DateNote[] =>
  fraction === undefined || Number(fraction) === 0 ? [] : ['time-dropped']

const NUMBERS = /^(\d{1,4})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{1,4})\.?(\s+\d{1,2}:\d{2}.*)?$/
const MONTH_YEAR = /^(\d{1,2})\s*[/.]\s*(\d{4})$/
const YEAR_MONTH = /^(\d{4})\s*[/.]\s*(\d{1,2})$/

/** 13/02/2009, 2009.2.13, 02/2009. */
function numbers(text: string, order: NumberOrder): DateReading | null {
  const month = text.match(MONTH_YEAR)
  if (month) return dayOf(month[2], month[1], '0')
  const year = text.match(YEAR_MONTH)
  if (year) return dayOf(year[1], year[2], '0')
  const [, first, second, third, time] = text.match(NUMBERS) ?? []
  if (first === undefined || second === undefined || third === undefined) return null
  const reading = inOrder(first, second, third, order)
  return time === undefined || reading.edtf === null
    ? reading
    : { ...reading, notes: [...reading.notes, 'time-dropped'] }
}

function inOrder(first: string, second: string, third: string, order: NumberOrder): DateReading {
  if (first.length === 4 || (order === 'ymd' && third.length <= 2)) return dayOf(first, second, third)
  if (first.length === 3) return UNREADABLE
  return order === 'mdy' ? dayOf(third, first, second) : dayOf(third, second, first)
}

/** Two digits below this are years from 2000 on, the others before it. */
export const PIVOT = 50

/** Year, month, day in digits; a part that is 0 is not known. */
function dayOf(year = '', month = '', day = ''): DateReading {
  if (year.length !== 4 && year.length !== 2) return UNREADABLE
  const isShort = year.length === 2
  const fullYear = isShort ? Number(year) + (Number(year) < PIVOT ? 2000 : 1900) : Number(year)
  const notes: DateNote[] = isShort ? ['two-digit-year'] : []
  const [m, d] = [Number(month), Number(day)]
  const head = String(fullYear).padStart(4, '0')
  if (m === 0) return d === 0 ? read(head, ...notes, 'zero-part') : UNREADABLE
  const withMonth = `${head}-${String(m).padStart(2, '0')}`
  if (d === 0) return read(withMonth, ...notes, ...(day === '0' ? [] : (['zero-part'] as const)))
  return isCalendarDay(fullYear, m, d)
    ? read(`${withMonth}-${String(d).padStart(2, '0')}`, ...notes)
    : UNREADABLE
}

const FILLERS = new Set([
  'de',
  'del',
  'of',
  'the',
  'do',
  'da',
  'le',
  'г',
  'г.',
  'года',
  'год',
  'r',
  'st',
  'nd',
  'rd',
  'th',
])

/** 13 de febrero de 2009, Feb 13th, 2009, abr-99, 13 февраля 2009 г. */
function monthInWords(text: string): DateReading | null {
  const parts = text
    .split(/[\s,./-]+/)
    .map((part) => part.replace(/^(\d{1,2})(?:st|nd|rd|th|er|º|o|ª)$/, '$1'))
    .filter((part) => part !== '' && !FILLERS.has(part))
  const months = parts.filter((part) => monthOf(part) !== null)
  const digits = parts.filter((part) => /^\d{1,4}$/.test(part))
  if (months.length !== 1 || digits.length === 0 || parts.length !== digits.length + 1 || digits.length > 2)
    return null
  const month = String(monthOf(months[0] ?? ''))
  const [first, second] = digits
  if (second === undefined) return dayOf(first, month, '0')
  return first?.length === 4 ? dayOf(first, month, second) : dayOf(second, month, first)
}

/** EDTF as it is: 2012?, 2012-05~, 199X, 2012-05/2013, ../2012. Only what its grammar knows. */
function edtfWords(text: string): DateReading | null {
  if (/^\d{3}0s$/.test(text)) return read(`${text.slice(0, 3)}X`)
  if (!/^[\dx~?%./-]*\d{3}[\dx][\dx~?%./-]*$/.test(text)) return null
  const reading = read(text.toUpperCase())
  return reading.edtf === null ? null : reading
}

const TO =
  /\s+(?:-|to|a|al|and|y|until|hasta|au|по|до|ate|bis)\s+|(?<=^\d{4})\s*-\s*(?=\d{4}$)|(?<=\d{4})\s*-\s*(?=\d{1,2}[/.]\d{1,2}[/.]\d{4}$)/

/** Two dates with a word or dash between. */
function interval(text: string, style: DateStyle): DateReading | null {
  const [start, end, more] = text.replace(/^(?:from|between|entre|del?|с|du)\s+/, '').split(TO)
  if (start === undefined || end === undefined || more !== undefined) return null
  const [from, to] = [single(start, style), single(end, style)]
  if (!from?.edtf || !to?.edtf || from.edtf.includes('/') || to.edtf.includes('/')) return null
  return read(`${from.edtf}/${to.edtf}`, ...new Set([...from.notes, ...to.notes]))
}
