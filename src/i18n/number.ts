/** Numbers for reading: with the language's own separators. */
import { spokenLanguage } from './message.ts'

/** Languages that part thousands in the same way, for browsers that do not know the first. */
const LIKE: Readonly<Record<string, readonly string[]>> = { az: ['tr', 'de'], hy: ['ru'] }

const formats = new Map<string, Intl.NumberFormat>()

/** A whole number, as "100,000". */
export function formatNumber(value: number, lang = spokenLanguage()): string {
  const format = formats.get(lang) ?? new Intl.NumberFormat([lang, ...(LIKE[lang] ?? [])])
  formats.set(lang, format)
  return format.format(value)
}
