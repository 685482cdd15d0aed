/** What a reader typed into the search, taken apart. */
import { foldText } from './fold-text.ts'

/** One thing that must occur. */
export interface SearchTerm {
  /** Folded. */
  readonly text: string
  /** As typed, without quotes. */
  readonly typed: string
  /** Stood in double quotes: nothing but these very words counts. */
  readonly isExact: boolean
}

const DOUBLE_QUOTES = /[“”„«»]/g
const PHRASE_OR_WORD = /"([^"]+)"|([^\s"]+)/g

/** Each word of the typed text, and each phrase in double quotes as a whole, once. Empty when nothing is asked. */
export function searchTerms(q: string): readonly SearchTerm[] {
  const terms = new Map<string, SearchTerm>()
  for (const [, phrase, word] of q.replace(DOUBLE_QUOTES, '"').matchAll(PHRASE_OR_WORD)) {
    const typed = (phrase ?? word ?? '').trim()
    const text = foldText(typed).trim()
    // A word that is asked both ways must occur as it is.
    const isExact = phrase !== undefined || terms.get(text)?.isExact === true
    if (text !== '') terms.set(text, { text, typed, isExact })
  }
  return [...terms.values()]
}

/** Whether a slip of the pen may be forgiven: in quotes, in short words, in numbers and ids it may not. */
export const isTolerant = ({ text, isExact }: SearchTerm): boolean => !isExact && editsFor(text) > 0

/** How many letters may be wrong, missing or too many: one from 5 letters on, two from 9; none where there is a digit. */
export function editsFor(text: string): number {
  const letters = Array.from(text).length
  if (letters < 5 || /\p{N}/u.test(text)) return 0
  return letters < 9 ? 1 : 2
}

/** The same question with these words in double quotes, so that no near spelling of them counts. */
export function withoutTolerance(q: string, typed: readonly string[]): string {
  const quoted = (all: string, phrase: string | undefined, word: string | undefined): string =>
    phrase === undefined && word !== undefined && typed.includes(word) ? `"${word}"` : all
  return q.replace(DOUBLE_QUOTES, '"').replace(PHRASE_OR_WORD, quoted)
}
