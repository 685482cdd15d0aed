/** Making and judging passphrases. The judgement is simple and says so: nobody can see how a passphrase was chosen. */

const CONSONANTS = 'bdfghjklmnprstvz'
const VOWELS = 'aiou'
const WORDS = 5

/** Sixteen bits as a word that can be spoken: consonant, vowel, consonant, vowel, consonant (proquint, arXiv:0901.4016). */
export function spokenWord(bits: number): string {
  const consonant = (shift: number): string => CONSONANTS[(bits >> shift) & 15] ?? ''
  const vowel = (shift: number): string => VOWELS[(bits >> shift) & 3] ?? ''
  return consonant(12) + vowel(10) + consonant(6) + vowel(4) + consonant(0)
}

/** Five words that stand for 80 random bits; in no language, so that every keyboard has them. */
export const suggestedPassphrase = (): string =>
  Array.from(crypto.getRandomValues(new Uint16Array(WORDS)), spokenWord).join(' ')

export type Strength = 'empty' | 'weak' | 'long' | 'words'

const WORD_LETTERS = 3
const LONG_LETTERS = 24
const LONG_KINDS = 8

/**
 * `words`: five different words or more; `long`: no words, but 24 signs or more, not the same few over and over; else
 * `weak`. Says how long it takes to try all of its kind, not whether somebody can guess it.
 */
export function strengthOf(passphrase: string): Strength {
  const letters = Array.from(passphrase.normalize('NFKC').trim())
  if (letters.length === 0) return 'empty'
  const words = passphrase
    .toLowerCase()
    .split(/[\s\-_.,;]+/)
    .filter((word) => Array.from(word).length >= WORD_LETTERS)
  if (new Set(words).size >= WORDS) return 'words'
  const isLong = words.length < 2 && letters.length >= LONG_LETTERS
  return isLong && new Set(letters).size >= LONG_KINDS ? 'long' : 'weak'
}
