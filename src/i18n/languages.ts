/** The languages of the interface. Their catalogues are loaded when somebody reads them. */
import { catalogue as english } from './en/catalogue.ts'
import { useCatalogue } from './message.ts'

type Load = () => Promise<{ readonly catalogue: Readonly<Record<string, string>> }>

export interface Language {
  /** BCP 47. */
  readonly tag: string
  /** In the language itself. */
  readonly name: string
  /** Whether somebody who grew up with it has read the catalogue. */
  readonly isReviewed: boolean
}

const LOADED: Readonly<Record<string, Load>> = {
  hy: () => import('./hy/catalogue.ts'),
  az: () => import('./az/catalogue.ts'),
  ru: () => import('./ru/catalogue.ts'),
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

/** Loads the catalogue and speaks its language; where it cannot be loaded, the language of before is kept. */
export async function speak(wanted: string): Promise<void> {
  const { tag } = interfaceLanguage(wanted)
  const load = LOADED[tag]
  const loaded = load ? await load().catch(() => null) : { catalogue: english }
  if (loaded) useCatalogue(tag, loaded.catalogue)
}
