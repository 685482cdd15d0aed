/** Several names in a row, "a, b or c", in the reader's language. */
import { t } from './message.ts'

/** Where the browser knows no lists of the language, it would put an English word between the last two. */
export function formatList(names: readonly string[], lang: string, kind: 'and' | 'or' = 'and'): string {
  if (Intl.ListFormat.supportedLocalesOf(lang).length > 0)
    return new Intl.ListFormat(lang, { type: kind === 'or' ? 'disjunction' : 'conjunction' }).format(names)
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  return t(`list.${kind}`, { names: names.slice(0, -1).join(', '), last })
}
