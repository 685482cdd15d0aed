/** Whether the browser can write dates of a language. Chromium lists Azerbaijani and has no names for its months. */

const known = new Map<string, boolean>()

/** False where it would write another language's months, or "M05". */
export function knowsMonths(lang: string): boolean {
  const answer = known.get(lang) ?? ask(lang)
  known.set(lang, answer)
  return answer
}

function ask(lang: string): boolean {
  if (Intl.DateTimeFormat.supportedLocalesOf(lang).length === 0) return false
  const may = new Intl.DateTimeFormat(lang, { timeZone: 'UTC', month: 'short', year: 'numeric' })
  return !/M\d/.test(may.format(Date.UTC(2024, 4, 1)))
}
