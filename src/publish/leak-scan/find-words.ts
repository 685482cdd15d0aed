/** Withheld names and texts, whatever their letters look like: case, diacritics, quotes and spaces do not matter. */
import { folded } from '../folded.ts'
import type { Withheld } from '../withheld.ts'
import type { Hit } from './leak.ts'

export interface Needle {
  readonly id: string
  readonly kind: 'name' | 'text'
  /** Folded, words parted by single spaces. */
  readonly words: string
  /** Whether a short ending may follow, as languages add them. */
  readonly hasEndings: boolean
  readonly isSettlement: boolean
  /** Folded public words that contain it. */
  readonly publicWords: readonly string[]
}

/** Shorter texts are ordinary words. */
const MIN_TEXT = 12
const MIN_NAME = 3
/** Names of this length take endings: "Xocalıda", "Ходжалах". */
const MIN_WITH_ENDING = 6
const MAX_ENDING = 4

/** What to look for. */
export function needlesOf({ items, publicWords }: Withheld): readonly Needle[] {
  const open = [...new Set(publicWords.map(folded))].filter((words) => words.length >= MIN_NAME)
  const make = (id: string, kind: Needle['kind'], text: string, isSettlement: boolean): Needle => {
    const words = folded(text)
    return {
      ...{ id, kind, words, isSettlement },
      hasEndings: kind === 'name' && words.length >= MIN_WITH_ENDING,
      publicWords: open.filter((one) => joinedWords(one).includes(joinedWords(words))),
    }
  }
  return items.flatMap(({ id, names, texts, isSettlement }) => [
    ...names
      .map((name) => make(id, 'name', name, isSettlement))
      .filter(({ words }) => words.length >= MIN_NAME),
    ...texts
      .map((text) => make(id, 'text', text, isSettlement))
      .filter(({ words }) => words.length >= MIN_TEXT),
  ])
}

const joinedWords = (words: string): string => words.replaceAll(' ', '')

/** Pieces are folded one by one, so that a hit can be placed; they overlap by more than the longest needle that matters. */
const PIECE = 4000
const OVERLAP = 600
/** How much around a hit is compared with public words. */
const AROUND = 2500

/** The first place of each needle that stands outside public words. */
export function findWords(text: string, needles: readonly Needle[]): readonly Hit[] {
  const left = new Set(needles)
  const hits: Hit[] = []
  for (let start = 0; start < text.length && left.size > 0; start += PIECE - OVERLAP) {
    const piece = ` ${folded(text.slice(start, start + PIECE))} `
    const joined = joinedWords(piece)
    for (const needle of left) {
      if (!stands(piece, joined, needle)) continue
      const from = Math.max(0, start - AROUND)
      if (!standsOpenly(text.slice(from, start + PIECE + AROUND), needle)) continue
      hits.push({
        kind: needle.kind,
        id: needle.id,
        index: placeOf(text, start, needle),
        found: needle.words.slice(0, 80),
      })
      left.delete(needle)
    }
  }
  return hits
}

function stands(piece: string, joined: string, needle: Needle): boolean {
  const { words } = needle
  if (piece.includes(` ${words}`) && expression(needle).test(piece)) return true
  // "old-mill" is found with a space; "oldMill" and "oldmill" without.
  return words.includes(' ') && words.length >= MIN_TEXT - 4 && joined.includes(joinedWords(words))
}

const expression = ({ words, hasEndings }: Needle): RegExp =>
  new RegExp(` ${words}${hasEndings ? `\\p{L}{0,${MAX_ENDING}}` : ''} `, 'u')

/** Whether it still stands there once the words of public documents are taken out. */
function standsOpenly(around: string, needle: Needle): boolean {
  if (needle.publicWords.length === 0) return true
  const longestFirst = [...needle.publicWords].sort((a, b) => b.length - a.length)
  const rest = longestFirst.reduce((text, words) => text.replaceAll(words, ' | '), ` ${folded(around)} `)
  return stands(rest, joinedWords(rest), needle)
}

/** Index of the last letter from which the needle still follows within the piece. */
function placeOf(text: string, start: number, needle: Needle): number {
  let [low, high] = [start, Math.min(text.length, start + PIECE)]
  const end = high
  while (low < high - 1) {
    const middle = (low + high) >> 1
    const piece = ` ${folded(text.slice(middle, end))} `
    if (stands(piece, joinedWords(piece), needle)) low = middle
    else high = middle
  }
  return low
}
