/** Numbers for reading: with the language's own separators. */
import { spokenLanguage } from './message.ts'
import { numberLocale } from './number-locale.ts'

const formats = new Map<string, Intl.NumberFormat>()

/** A whole number, as "100,000". */
export function formatNumber(value: number, lang = spokenLanguage()): string {
  const format = formats.get(lang) ?? new Intl.NumberFormat(numberLocale(lang))
  formats.set(lang, format)
  return format.format(value)
}
