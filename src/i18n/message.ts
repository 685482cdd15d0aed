/**
 * Messages of the interface: ICU MessageFormat by key, in the language last set (languages.ts).
 * English is the source and the fallback.
 */
import { messages as FIRST } from './en/first.ts'
import { type Message, type MessageValues, readMessage, sayMessage } from './icu.ts'

export type { MessageValues }

/** Language tag and messages by key; a key that is missing is said in English. */
interface Spoken {
  readonly lang: string
  readonly messages: Readonly<Record<string, string>>
}

/** As far as it is there: the first screen's, and once something else is opened all of it. */
let english: Spoken['messages'] = FIRST
let spoken: Spoken = { lang: 'en', messages: {} }
const compiled = new Map<string, { readonly message: Message; readonly lang: string }>()

/** From now on messages are said in this language. */
export function useCatalogue(lang: string, messages: Spoken['messages']): void {
  spoken = { lang, messages }
  compiled.clear()
}

/** Adds English messages to those of the first screen. */
export function addEnglish(messages: Spoken['messages']): void {
  english = { ...english, ...messages }
}

/** The language in which messages are said, BCP 47. */
export const spokenLanguage = (): string => spoken.lang

function compiledMessage(
  key: string,
  inEnglish: string,
): { readonly message: Message; readonly lang: string } {
  const known = compiled.get(key)
  if (known) return known
  const own = spoken.messages[key]
  const [source, lang] = own === undefined ? [inEnglish, 'en'] : [own, spoken.lang]
  const read = { message: readMessage(source), lang }
  compiled.set(key, read)
  return read
}

/** Every key of the catalogue as far as it is there, for checks. */
export const messageKeys = (): readonly string[] => Object.keys(english)

/** Whether the catalogue has the key; for codes that come from data. */
export const hasMessage = (key: string): boolean => key in english

/**
 * The message in the reader's language, with its values filled in.
 * Throws when the key is in no catalogue: that is a programmer's fault, not the data's.
 */
export function t(key: string, values: MessageValues = {}): string {
  const source = english[key]
  if (source === undefined) throw new Error(`i18n: no message "${key}" in the English catalogue`)
  const { message, lang } = compiledMessage(key, source)
  return sayMessage(message, lang, values)
}
