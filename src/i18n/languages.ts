/** The languages of the interface. Their catalogues are loaded when somebody reads them. */
import { addEnglish, spokenLanguage, useCatalogue } from './message.ts'

type Messages = Readonly<Record<string, string>>
type Load = () => Promise<{ readonly messages: Messages }>

export interface Language {
  /** BCP 47. */
  readonly tag: string
  /** In the language itself. */
  readonly name: string
  /** Whether somebody who grew up with it has read the catalogue. */
  readonly isReviewed: boolean
}

/** The first screen's messages, and the others. */
interface Parts {
  readonly first: Load
  readonly rest: Load
}

const LOADED: Readonly<Record<string, Parts>> = {
  hy: { first: () => import('./hy/first.ts'), rest: () => import('./hy/rest.ts') },
  az: { first: () => import('./az/first.ts'), rest: () => import('./az/rest.ts') },
  ru: { first: () => import('./ru/first.ts'), rest: () => import('./ru/rest.ts') },
}

/** In alphabetical order of their names in Latin letters, English first since it is the source. */
export const LANGUAGES: readonly Language[] = [
  { tag: 'en', name: 'English', isReviewed: true },
  { tag: 'az', name: 'Azərbaycanca', isReviewed: false },
  { tag: 'hy', name: 'Հայերեն', isReviewed: false },
  { tag: 'ru', name: 'Русский', isReviewed: false },
]

/** The language of the interface for a wanted one: itself, its base, or English. */
export function interfaceLanguage(wanted: string): Language {
  const base = wanted.toLowerCase().split('-')[0]
  return LANGUAGES.find(({ tag }) => tag === base) ?? { tag: 'en', name: 'English', isReviewed: true }
}

/** Whether more than the first screen is to be said. */
let isWhole = false

async function messagesOf(tag: string): Promise<Messages> {
  const parts = LOADED[tag]
  if (!parts) return {}
  const loaded = await Promise.all(isWhole ? [parts.first(), parts.rest()] : [parts.first()])
  return Object.assign({}, ...loaded.map(({ messages }) => messages))
}

/** Loads what is needed of the catalogue and speaks its language; where it cannot be loaded, the language of before is kept. */
export async function speak(wanted: string): Promise<void> {
  const { tag } = interfaceLanguage(wanted)
  const messages = await messagesOf(tag).catch(() => null)
  if (messages) useCatalogue(tag, messages)
}

/** From now on everything can be said in English, and after the next `speak` in its language: for what loads no parts. */
export function sayEverything(english: Messages): void {
  isWhole = true
  addEnglish(english)
}

/** The same, and in the language that is spoken now; where that cannot be loaded, in English. */
export async function bringRest(english: Messages): Promise<void> {
  sayEverything(english)
  await speak(spokenLanguage())
}
