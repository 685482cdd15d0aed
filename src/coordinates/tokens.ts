/** A typed position cut into numbers, signs of angles, directions and separators. */
import type { CoordinateRefusal } from './coordinate-form.ts'
import { type Direction, directionOf } from './hemisphere.ts'

export type Token =
  | { readonly kind: 'number'; readonly text: string; readonly isNegative: boolean }
  | { readonly kind: 'unit'; readonly unit: '°' | "'" | '"' }
  | { readonly kind: 'direction'; readonly direction: Direction; readonly text: string }
  | { readonly kind: 'separator' }

/** Two words of one direction first: «северной широты», «հս. լ.», «ş. e.». */
const PIECE =
  /(?<number>[+-]?\d+(?:[.,]\d+)?)|(?<unit>[°'"])|(?<phrase>\p{L}+ (?:широты|долготы)|\p{L}\. ?\p{L}\.?|(?:հս|հվ|արլ|արմ)[.․]? ?[լե][.․]?)|(?<word>\p{L}+[.․]?)|(?<separator>[,;|/])|(?<space> )|(?<colon>:)/gu

/** The tokens; or which piece cannot be one. */
export function tokensOf(text: string): readonly Token[] | CoordinateRefusal {
  const tokens: Token[] = []
  let at = 0
  for (const found of text.matchAll(PIECE)) {
    if (found.index !== at) break
    at += found[0].length
    const token = tokenOf(found.groups ?? {})
    if (token === 'ambiguous') return { fault: 'letter-ambiguous', found: found[0].trim() }
    if (token === 'unknown') return { fault: 'not-understood', found: found[0].trim() }
    if (token) tokens.push(token)
  }
  return at === text.length ? tokens : { fault: 'not-understood', found: text.slice(at, at + 12) }
}

type Groups = Readonly<Record<string, string | undefined>>

/** null for what only parts: spaces, colons, words such as "lat". */
function tokenOf({ number, unit, phrase, word, separator }: Groups): Token | null | 'ambiguous' | 'unknown' {
  if (number !== undefined) return { kind: 'number', text: number, isNegative: number.startsWith('-') }
  if (unit !== undefined) return { kind: 'unit', unit: unit as '°' }
  if (separator !== undefined) return { kind: 'separator' }
  const words = phrase ?? word
  return words === undefined ? null : wordToken(words)
}

function wordToken(words: string): Token | null | 'ambiguous' | 'unknown' {
  const direction = directionOf(words) ?? directionOf(words.replace(/[.․] ?/gu, '.')) ?? armenian(words)
  if (direction === null) return 'unknown'
  if (direction === 'ambiguous') return 'ambiguous'
  return direction === 'label' ? null : { kind: 'direction', direction, text: words }
}

/** «հս. լ.» is northern latitude: the first word says it. */
const armenian = (words: string): ReturnType<typeof directionOf> =>
  directionOf(words.replace(/[.․]? ?[լե][.․]?$/u, ''))
