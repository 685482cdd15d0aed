/**
 * The encoding in which stray bytes read most like words. Looked at over all of them together: one byte says
 * nothing, but `MŽxico`, `Le—n` and `caÑones` do.
 */
import { escapedPlaces, readEscaped } from './escaped-bytes.ts'
import { type LegacyEncoding, legacyEncodings } from './legacy-encodings.ts'

/** Bytes looked at; more change no answer. */
const MAX_PLACES = 4_000

/** The likeliest encoding of the escaped bytes in these lines. */
export function guessLegacy(lines: readonly string[]): LegacyEncoding {
  const sample = sampleOf(lines)
  const [first, ...others] = legacyEncodings()
  if (!first) throw new Error('guess: a list of encodings expected, none found')
  let best = { encoding: first, score: scoreOf(first, sample) }
  for (const encoding of others) {
    const score = scoreOf(encoding, sample)
    if (score > best.score) best = { encoding, score }
  }
  return best.encoding
}

interface SampleLine {
  readonly text: string
  readonly places: readonly number[]
}

function sampleOf(lines: readonly string[]): readonly SampleLine[] {
  const sample: SampleLine[] = []
  let left = MAX_PLACES
  for (const text of lines) {
    const places = escapedPlaces(text).slice(0, left)
    left -= places.length
    sample.push({ text, places })
    if (left === 0) break
  }
  return sample
}

function scoreOf(encoding: LegacyEncoding, sample: readonly SampleLine[]): number {
  let score = 0
  for (const { text, places } of sample) {
    const read = readEscaped(text, encoding.high)
    for (const at of places) score += plausibility(read, at, encoding.common)
  }
  return score
}

const SCRIPTS = ['Latin', 'Cyrillic', 'Arabic', 'Greek', 'Hebrew'].map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const,
)
const MARKS = /[\u00a0«»“”„‘’–—…°ºª¿¡№€·،؛؟]/
const isLetter = (character: string): boolean => /\p{L}/u.test(character)
const isUpper = (character: string): boolean => /\p{Lu}/u.test(character)
const isLower = (character: string): boolean => /\p{Ll}/u.test(character)
const scriptOf = (character: string): string | null =>
  SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0] ?? null

/** How well a character stands between its neighbours; negative when no word is written so. */
function plausibility(text: string, at: number, common: ReadonlySet<string>): number {
  const [before, character, after] = [text[at - 1] ?? ' ', text[at] ?? ' ', text[at + 1] ?? ' ']
  if (!isLetter(character)) return markPlausibility(before, character, after)
  const neighbours = [before, after].filter(isLetter)
  if (neighbours.some((neighbour) => scriptOf(neighbour) !== scriptOf(character))) return -5
  if (isUpper(character) && isLower(before)) return -5
  if (isLower(character) && isUpper(before) && isUpper(text[at - 2] ?? ' ')) return -3
  const isCrowded = scriptOf(character) === 'Latin' && neighbours.some((neighbour) => neighbour > '\u007f')
  return (common.has(character) ? 3 : 1) - (isCrowded ? 2 : 0)
}

function markPlausibility(before: string, character: string, after: string): number {
  if (!MARKS.test(character)) return /[\uFFFD\p{Cc}]/u.test(character) ? -8 : -3
  const isInside = isLetter(before) && isLetter(after)
  if (!isInside) return 1
  return character === '’' || character === '\u00a0' ? 0 : -4
}
