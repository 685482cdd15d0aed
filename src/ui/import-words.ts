/** Words for the codes of an import. */
import { formatEdtf } from '../i18n/date.ts'
import { label } from '../i18n/labels.ts'
import { hasMessage, t } from '../i18n/message.ts'

/** What a repair or a notice did; the code itself where we have no words. */
export const kindWords = (code: string): string => wordsOr(`import.kind.${code}`, code)

/** What was found out about a file, for example `encoding`. */
export const detectedWords = (name: string): string => wordsOr(`import.detected.${name}`, name)

const wordsOr = (key: string, otherwise: string): string => (hasMessage(key) ? t(key) : otherwise)

/** `discovery 2009-05` as the preview has it, in words: “discovery: May 2009”. */
export function dateInWords(text: string, lang: string): string {
  const { code, rest } = parted(text)
  return t('import.coded', {
    kind: label('dateKind', code),
    rest: rest.startsWith('“') ? rest : formatEdtf(rest, lang),
  })
}

/** `persons 14 to 20` as “persons: 14 to 20”. */
export function countInWords(text: string): string {
  const { code, rest } = parted(text)
  return t('import.coded', { kind: label('countKind', code), rest })
}

function parted(text: string): { readonly code: string; readonly rest: string } {
  const at = text.indexOf(' ')
  return at === -1 ? { code: text, rest: '' } : { code: text.slice(0, at), rest: text.slice(at + 1) }
}

/** At most `most` characters, with a sign that more follows. */
export const short = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
