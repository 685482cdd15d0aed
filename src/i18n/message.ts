/**
 * Messages of the interface: ICU MessageFormat by key, in the language last set (languages.ts).
 * English is the source and the fallback.
 */
import { IntlMessageFormat } from 'intl-messageformat'
import { catalogue as ENGLISH } from './en/catalogue.ts'

export type MessageValues = Readonly<Record<string, string | number>>

/** Language tag and messages by key; a key that is missing is said in English. */
interface Spoken {
  readonly lang: string
  readonly messages: Readonly<Record<string, string>>
}

let spoken: Spoken = { lang: 'en', messages: ENGLISH }
const compiled = new Map<string, IntlMessageFormat>()

/** From now on messages are said in this language. */
export function useCatalogue(lang: string, messages: Spoken['messages']): void {
  spoken = { lang, messages }
  compiled.clear()
}

/** The language in which messages are said, BCP 47. */
export const spokenLanguage = (): string => spoken.lang

function compiledMessage(key: string, english: string): IntlMessageFormat {
  const known = compiled.get(key)
  if (known) return known
  const own = spoken.messages[key]
  const [source, lang] = own === undefined ? [english, 'en'] : [own, spoken.lang]
  const format = new IntlMessageFormat(source, lang, undefined, { ignoreTag: true })
  compiled.set(key, format)
  return format
}

/** Every key of the catalogue, for checks. */
export const messageKeys = (): readonly string[] => Object.keys(ENGLISH)

/** Whether the catalogue has the key; for codes that come from data. */
export const hasMessage = (key: string): boolean => key in ENGLISH

/**
 * The message in the reader's language, with its values filled in.
 * Throws when the key is in no catalogue: that is a programmer's fault, not the data's.
 */
export function t(key: string, values: MessageValues = {}): string {
  const source = ENGLISH[key]
  if (source === undefined) throw new Error(`i18n: no message "${key}" in the English catalogue`)
  return String(compiledMessage(key, source).format(values))
}
