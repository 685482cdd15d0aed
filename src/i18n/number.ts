/** Numbers for reading: with the language's own separators. */
const formats = new Map<string, Intl.NumberFormat>()

/** A whole number, as "100,000". */
export function formatNumber(value: number, lang = 'en'): string {
  const format = formats.get(lang) ?? new Intl.NumberFormat(lang)
  formats.set(lang, format)
  return format.format(value)
}
