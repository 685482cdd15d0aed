/** Sentences and paths that quote a stranger's file: short enough to be read, and nothing in them that spoils the list they stand in. */

/** Controls but line ends, halves of characters, and bidi embeddings, overrides and isolates, which reorder what follows. */
const SPOILS = /(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu

/** Characters from which on a text is cut; the longest of our own sentences has a third of it. */
const LONGEST = 1_500
const KEPT_AT_END = 300

/** The text with its spoiling characters written as \uXXXX, its middle left out where it is too long; mostly the same text. */
export function plainMessage(text: string): string {
  // Written out such a character is six times as long, and a cut may leave half of one: both are done again.
  return writtenOut(shortened(writtenOut(shortened(text))))
}

const writtenOut = (text: string): string => text.replace(SPOILS, escaped)

/** What was expected stands at the beginning, the cure at the end; a quotation stands between. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text.slice(0, LONGEST - KEPT_AT_END)}…${text.slice(-KEPT_AT_END)}`
}

const escaped = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
