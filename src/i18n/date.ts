/**
 * Dates for reading. EDTF stays the value; these are only its words, always in
 * calendar days without time zone.
 */
import { type DayInterval, edtfInterval } from '../domain/edtf-interval.ts'
import { knowsMonths } from '../domain/knows-months.ts'
import { spokenLanguage, t } from './message.ts'

const MS_PER_DAY = 86_400_000

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const
const MONTH = { month: 'short', year: 'numeric' } as const
/** Browsers that do not know the months of a language would write them in another one, or as "M09". */
const NUMBERS_OF_DAY = { day: '2-digit', month: '2-digit', year: 'numeric' } as const
const NUMBERS_OF_MONTH = { month: '2-digit', year: 'numeric' } as const

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Kept per language and fineness: making one costs as much as formatting a thousand days. */
function formatter(lang: string, fineness: 'day' | 'month'): Intl.DateTimeFormat {
  const key = `${lang} ${fineness}`
  const known = formatters.get(key) ?? makeFormatter(lang, fineness === 'day')
  formatters.set(key, known)
  return known
}

function makeFormatter(lang: string, isDay: boolean): Intl.DateTimeFormat {
  // 21.02.2024 is how Armenian and Azerbaijani write it too.
  if (!knowsMonths(lang))
    return new Intl.DateTimeFormat('ru', { timeZone: 'UTC', ...(isDay ? NUMBERS_OF_DAY : NUMBERS_OF_MONTH) })
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    timeZone: 'UTC',
    ...(isDay ? DAY : MONTH),
  })
}

/** A day number (days since 1970-01-01) as "21 Feb 2024". */
export const formatDay = (dayNumber: number, lang = spokenLanguage()): string =>
  formatter(lang, 'day').format(dayNumber * MS_PER_DAY)

const formatMonth = (dayNumber: number, lang: string): string =>
  formatter(lang, 'month').format(dayNumber * MS_PER_DAY)

const PLAIN_YEAR = /^\d{4}$/
const PLAIN_MONTH = /^\d{4}-\d{2}$/

/** One side of an interval: as fine as it was stated. */
function formatSide(edtf: string, lang: string): string {
  const plain = edtf.replace(/[?~%]/g, '')
  if (PLAIN_YEAR.test(plain)) return plain
  const interval = edtfInterval(plain)
  if (interval === null || interval.startDay === null) return edtf
  if (PLAIN_MONTH.test(plain)) return formatMonth(interval.startDay, lang)
  if (interval.startDay === interval.endDay) return formatDay(interval.startDay, lang)
  return formatRange(interval, lang, edtf)
}

function formatRange(interval: DayInterval, lang: string, edtf: string): string {
  if (interval.startDay === null || interval.endDay === null) return edtf
  return t('date.between', { from: formatDay(interval.startDay, lang), to: formatDay(interval.endDay, lang) })
}

function formatInterval(from: string, to: string, lang: string): string {
  const known = (side: string): boolean => side !== '' && side !== '..'
  if (!known(from) && !known(to)) return t('date.unknown')
  if (!known(from)) return t('date.upTo', { to: formatSide(to, lang) })
  if (!known(to))
    return t(to === '..' ? 'date.from' : 'date.fromUnknownEnd', { from: formatSide(from, lang) })
  return t('date.between', { from: formatSide(from, lang), to: formatSide(to, lang) })
}

const QUALIFIED: Readonly<Record<string, string>> = {
  '?': 'date.uncertain',
  '~': 'date.about',
  '%': 'date.aboutUncertain',
}

/**
 * An EDTF level 0–1 date in words: "21 Feb 2024", "Feb 2024", "up to 13 Feb 2021".
 * null (not stated) gives "date not stated"; text that is not EDTF is returned as it stands.
 */
export function formatEdtf(edtf: string | null, lang = spokenLanguage()): string {
  if (edtf === null) return t('common.dateNotStated')
  const slash = edtf.indexOf('/')
  if (slash >= 0) return formatInterval(edtf.slice(0, slash), edtf.slice(slash + 1), lang)
  const key = QUALIFIED[edtf.at(-1) ?? '']
  return key ? t(key, { date: formatSide(edtf, lang) }) : formatSide(edtf, lang)
}
