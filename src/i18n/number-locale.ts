/** Languages that part thousands and decimals in nearly the same way, and whose numbers every browser knows. */
const LIKE: Readonly<Record<string, string>> = { az: 'tr', hy: 'ru' }

const locales = new Map<string, string>()

/**
 * Whose plain numbers to write for a language: Chromium does not know Armenian, lists Azerbaijani, and writes both as
 * English. For numbers alone: units would come with the other language's words.
 */
export function numberLocale(lang: string): string {
  const known = locales.get(lang) ?? askLocale(lang)
  locales.set(lang, known)
  return known
}

function askLocale(lang: string): string {
  const like = LIKE[lang]
  if (like === undefined) return lang
  const isEnglish = new Intl.NumberFormat([lang, 'en']).format(12_345.5) === '12,345.5'
  return isEnglish ? like : lang
}
