/** Withheld names and texts, whatever their letters look like: case, diacritics, quotes and spaces do not matter. */
import { folded } from '../folded.ts'
import type { Withheld } from '../withheld.ts'
import type { Hit } from './leak.ts'

interface Needle {
  readonly id: string
  readonly kind: 'name' | 'text'
  /** Folded, words parted by single spaces. */
  readonly words: string
  /** Whether a short ending may follow, as languages add them. */
  readonly hasEndings: boolean
}

/** What to look for, found by its first word, so that a hundred thousand names cost no more than one. */
export interface NeedleIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly Needle[]>
  /** Without spaces: "Old Mill" is "oldmill" in addresses, and "Kelpworks" may be written in two words. */
  readonly byLetters: ReadonlyMap<string, readonly Needle[]>
  /** Folded words that may be said. */
  readonly publicWords: readonly string[]
}

/** Shorter texts are ordinary words. */
const MIN_TEXT = 12
const MIN_NAME = 3
/** Names of this length take endings, and may be written together: "Xocalıda", "Ходжалах". */
const MIN_WITH_ENDING = 6
const MAX_ENDING = 4

const letters = (words: string): string => words.replaceAll(' ', '')

/** The names and texts of everything that is withheld. */
export function needlesOf({ items, publicWords }: Withheld): NeedleIndex {
  const needles = items.flatMap(({ id, names, texts }) => [
    ...names.flatMap((name) => needle(id, 'name', name, MIN_NAME)),
    ...texts.flatMap((text) => needle(id, 'text', text, MIN_TEXT)),
  ])
  const long = needles.filter(({ words }) => words.length >= MIN_WITH_ENDING)
  return {
    byFirstWord: grouped(needles, ({ words }) => words.split(' ')[0] ?? ''),
    byLetters: grouped(long, ({ words }) => letters(words)),
    publicWords: [...new Set(publicWords.map(folded))].filter((words) => words.length >= MIN_NAME),
  }
}

function needle(id: string, kind: Needle['kind'], text: string, least: number): readonly Needle[] {
  const words = beginning(folded(text))
  const hasEndings = kind === 'name' && words.length >= MIN_WITH_ENDING
  return words.length >= least ? [{ id, kind, words, hasEndings }] : []
}

/** The beginning of a long text gives it away, and fits into a piece. */
const MAX_WORDS = 300
const beginning = (words: string): string =>
  words.length <= MAX_WORDS ? words : words.slice(0, words.lastIndexOf(' ', MAX_WORDS))

function grouped(
  needles: readonly Needle[],
  keyOf: (one: Needle) => string,
): ReadonlyMap<string, readonly Needle[]> {
  const groups = new Map<string, Needle[]>()
  for (const one of needles) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

/** Pieces are folded one by one, so that a hit can be placed; they overlap by more than the longest text that matters. */
const PIECE = 4000
const OVERLAP = 600
/** How much around a hit is compared with public words. */
const AROUND = 2500

/** The first place of each name or text that stands outside public words. */
export function findWords(text: string, index: NeedleIndex): readonly Hit[] {
  if (index.byFirstWord.size === 0) return []
  const found = new Map<Needle, Hit>()
  for (let start = 0; start < text.length; start += PIECE - OVERLAP) {
    const piece = text.slice(start, start + PIECE)
    for (const one of needlesIn(folded(piece), index)) {
      if (found.has(one)) continue
      const from = Math.max(0, start - AROUND)
      if (!standsOpenly(text.slice(from, start + PIECE + AROUND), one, index)) continue
      found.set(one, {
        ...{ kind: one.kind, id: one.id, found: one.words.slice(0, 80) },
        index: start + placeIn(piece, one, index),
      })
    }
  }
  return [...found.values()]
}

/** Every needle that stands in folded words. */
function needlesIn(piece: string, { byFirstWord, byLetters }: NeedleIndex): ReadonlySet<Needle> {
  const found = new Set<Needle>()
  const words = piece.split(' ')
  let offset = 0
  for (const [at, word] of words.entries()) {
    for (const first of beginnings(word))
      for (const one of byFirstWord.get(first) ?? []) if (begins(piece, offset, one)) found.add(one)
    const pair = `${word}${words[at + 1] ?? ''}`
    for (const run of new Set([...beginnings(word), ...beginnings(pair)]))
      for (const one of byLetters.get(run) ?? [])
        if (one.hasEndings || run === word || run === pair) found.add(one)
    offset += word.length + 1
  }
  return found
}

/** The word, and without up to four last letters. */
const beginnings = (word: string): readonly string[] =>
  [0, 1, 2, 3, 4]
    .map((ending) => word.slice(0, word.length - ending))
    .filter((part) => part.length >= MIN_NAME)

function begins(piece: string, offset: number, { words, hasEndings }: Needle): boolean {
  if (!piece.startsWith(words, offset)) return false
  const end = piece.indexOf(' ', offset + words.length)
  const ending = piece.slice(offset + words.length, end < 0 ? undefined : end)
  return ending === '' || (hasEndings && ending.length <= MAX_ENDING && /^\p{L}+$/u.test(ending))
}

/** Whether it still stands there once the words of public documents are taken out. */
function standsOpenly(around: string, one: Needle, index: NeedleIndex): boolean {
  const run = letters(one.words)
  const open = index.publicWords.filter((words) => letters(words).includes(run))
  const longestFirst = open.sort((a, b) => b.length - a.length)
  const rest = longestFirst.reduce((text, words) => text.replaceAll(words, ' | '), folded(around))
  return needlesIn(rest, index).has(one)
}

/** Index of the last letter from which the needle still follows within the piece. */
function placeIn(piece: string, one: Needle, index: NeedleIndex): number {
  let [low, high] = [0, piece.length]
  while (low < high - 1) {
    const middle = (low + high) >> 1
    if (needlesIn(folded(piece.slice(middle)), index).has(one)) low = middle
    else high = middle
  }
  return low
}
