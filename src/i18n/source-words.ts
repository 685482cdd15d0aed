/** A document in words: title, publisher, date, relays. */

import { dayNumber } from '../domain/day-number.ts'
import type { Source } from '../domain/generated/package-types.ts'
import { formatDay, formatEdtf } from './date.ts'
import { t } from './message.ts'

/** The publisher as the citation has it; null when it names none. */
export const publisherOf = ({ csl }: Source): string | null => csl['container-title'] ?? csl.publisher ?? null

/** The title; for a page whose title was not read, words that say so. */
export function titleOf(source: Source): string {
  const publisher = publisherOf(source)
  return source.csl.title ?? (publisher ? t('documents.untitledOf', { publisher }) : t('documents.untitled'))
}

/** The date of publication in words, as finely as it is known. */
export function issuedText({ csl }: Source, lang: string): string {
  const [year, month, day] = csl.issued?.['date-parts']?.[0] ?? []
  if (year === undefined) return csl.issued?.literal ?? t('common.dateNotStated')
  if (month === undefined) return String(year)
  const two = (part: number): string => String(part).padStart(2, '0')
  return day === undefined
    ? formatEdtf(`${year}-${two(month)}`, lang)
    : formatDay(dayNumber(year, month, day), lang)
}

/** Sortable date of publication, `YYYY-MM-DD` as far as known; empty when not stated. */
export const issuedKey = ({ csl }: Source): string =>
  (csl.issued?.['date-parts']?.[0] ?? []).map((part) => String(part).padStart(2, '0')).join('-')

/** "Asbarez, 13 Feb 2021 · relayed": one line for lists and claims. */
export function sourceLine(source: Source, lang: string): string {
  const publisher = publisherOf(source) ?? titleOf(source)
  const line = `${publisher}, ${issuedText(source, lang)}`
  return source.derivedFrom.length > 0 ? t('documents.relayed', { line }) : line
}
