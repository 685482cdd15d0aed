/** Words and letters for the four directions in the languages of the product; never one that could mean two of them. */

export type Direction = 'N' | 'S' | 'E' | 'W'

/** Longest first within a language, so that no word is taken for the beginning of another. */
const WORDS: Readonly<Record<Direction, readonly string[]>> = {
  N: ['north', 'n', 'северной широты', 'север', 'с.ш', 'сш', 'с', 'հյուսիս', 'հս', 'şimal', 'ş.e', 'şm'],
  S: ['south', 's', 'южной широты', 'юг', 'ю.ш', 'юш', 'ю', 'հարավ', 'հվ', 'cənub', 'c.e', 'cn'],
  E: [
    'east',
    'e',
    'восточной долготы',
    'восток',
    'в.д',
    'вд',
    'в',
    'արևելք',
    'արեւելք',
    'արլ',
    'şərq',
    'ş.u',
    'şq',
  ],
  W: [
    'west',
    'w',
    'западной долготы',
    'запад',
    'з.д',
    'зд',
    'з',
    'արևմուտք',
    'արեւմուտք',
    'արմ',
    'qərb',
    'q.u',
    'qb',
  ],
}

const DIRECTIONS = new Map(
  (Object.entries(WORDS) as [Direction, readonly string[]][]).flatMap(([direction, words]) =>
    words.map((word): [string, Direction] => [word, direction]),
  ),
)

/** Ş is şimal (north) and şərq (east). */
const AMBIGUOUS = new Set(['ş'])

/** Words that say which number comes, and no direction. */
const LABELS = new Set([
  'lat',
  'latitude',
  'lon',
  'lng',
  'long',
  'longitude',
  'широта',
  'долгота',
  'enlik',
  'uzunluq',
])

/** What a word says: a direction, that it could be two, that it only names the number, or nothing known. */
export function directionOf(word: string): Direction | 'ambiguous' | 'label' | null {
  const plain = word
    .toLocaleLowerCase('en')
    .replaceAll('i̇', 'i')
    .replace(/[․.:]+$/u, '')
    .replace(/․/gu, '.')
  if (AMBIGUOUS.has(plain)) return 'ambiguous'
  if (LABELS.has(plain)) return 'label'
  return DIRECTIONS.get(plain) ?? null
}

export const isLatitude = (direction: Direction): boolean => direction === 'N' || direction === 'S'

/** 1 north and east, -1 south and west. */
export const signOf = (direction: Direction): 1 | -1 => (direction === 'N' || direction === 'E' ? 1 : -1)
