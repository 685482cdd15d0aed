/**
 * Slips of the pen: which words of the package are meant by one that was typed otherwise. The words stand in a radix
 * tree (MiniSearch's), which finds all within so many edits without looking at each.
 */
import SearchableMap from 'minisearch/SearchableMap'
import type { CairnPackage } from '../../domain/package.ts'
import { foldLetters, SCHWA } from './fold-text.ts'
import { editsFor, isTolerant, type SearchTerm } from './search-terms.ts'

/** More near spellings than these for one word say that nothing in particular is meant: the nearest are taken. */
const MOST_SPELLINGS = 12
/** From letter or digit to letter or digit, with anything but white space between: `shahid's`, `nagorno-karabakh`. */
const WORD = /[\p{L}\p{N}](?:\S*[\p{L}\p{M}\p{N}])?/gu
const PART_OF_WORD = /[\p{L}\p{M}\p{N}]+/gu
const HAS_DIGIT = /\p{N}/u

/** Words by their folded form, with a spelling to be shown. */
type Words = SearchableMap<string>

/** The words of a package; those of its texts are read when they are first needed. */
export interface Vocabulary {
  readonly toponyms: Words
  words(): Words
}

/** What a near spelling of a typed word is. */
export interface NearWord {
  /** Folded. */
  readonly text: string
  /** As the package writes it where it is a place's name, else folded. */
  readonly shown: string
}

/** `texts` are folded: all that is searched. */
export function vocabularyOf(pkg: CairnPackage, ...texts: readonly (readonly string[])[]): Vocabulary {
  const toponyms: Words = new SearchableMap()
  for (const { names } of pkg.places.values())
    for (const { toponym } of names) for (const word of wordsIn(toponym)) addName(toponyms, word)
  let words: Words | null = null
  return {
    toponyms,
    words: () => {
      words ??= wordsOf(texts)
      return words
    },
  }
}

/** The words of a text, and their parts where something divides them. */
function wordsIn(text: string): readonly string[] {
  const words = text.match(WORD) ?? []
  return words.flatMap((word) => {
    const parts = word.match(PART_OF_WORD) ?? []
    return parts.length > 1 ? [word, ...parts] : [word]
  })
}

/** A name with a schwa is there in both of its spellings; of two names with one folded form the first is shown. */
function addName(words: Words, name: string): void {
  const folded = foldLetters(name)
  const spellings = folded.includes('ə')
    ? ['e', 'a'].map((letter) => folded.replace(SCHWA, letter))
    : [folded]
  for (const spelling of spellings) if (!words.has(spelling)) words.set(spelling, name)
}

function wordsOf(texts: readonly (readonly string[])[]): Words {
  const found = new Set<string>()
  for (const some of texts)
    for (const text of some) for (const word of text.match(WORD) ?? []) found.add(word)
  const words: Words = new SearchableMap()
  for (const word of found) for (const part of wordsIn(word)) words.set(part, part)
  return words
}

/**
 * Near spellings of a word, nearest first, at most twelve. A word that occurs somewhere in the package is taken at
 * its word, but for names of places: they are written in many ways ("Khojaly", "Khojalu"), and those count too. One
 * that occurs nowhere is compared with all words.
 */
export function nearWords(term: SearchTerm, vocabulary: Vocabulary, occurs: boolean): readonly NearWord[] {
  // What stands around a word, such as a bracket, is no part of its spelling.
  const [word] = term.text.match(WORD) ?? []
  if (!isTolerant(term) || word === undefined) return []
  const names = near(word, vocabulary.toponyms)
  const all = occurs ? [] : near(word, vocabulary.words())
  const nearest = new Map([...all, ...names].map((word) => [word.text, word]))
  return [...nearest.values()]
    .filter(({ text }) => !text.includes(term.text) && !(occurs && term.text.includes(text)))
    .sort((a, b) => a.edits - b.edits || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_SPELLINGS)
}

interface Candidate extends NearWord {
  readonly edits: number
}

function near(text: string, words: Words): readonly Candidate[] {
  const within = [...words.fuzzyGet(text, editsFor(text))]
  const edited = within.map(([word, [shown, edits]]): Candidate => ({ text: word, shown, edits }))
  const known = new Set(edited.map((candidate) => candidate.text))
  const swapped = exchanges(text).flatMap((word): readonly Candidate[] => {
    const shown = known.has(word) ? undefined : words.get(word)
    return shown === undefined ? [] : [{ text: word, shown, edits: 1 }]
  })
  return [...edited, ...swapped].filter((candidate) => !HAS_DIGIT.test(candidate.text))
}

/** The word with two neighbouring letters exchanged: one slip of the pen, though two edits. */
function exchanges(text: string): readonly string[] {
  return Array.from({ length: text.length - 1 }, (_, at) => {
    return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2)
  })
}
