/** Breaking text into lines without a page that could measure it. */

/** Widths in em, on the wide side: whatever font the reader's device has, a line must not leave its column. */
const WIDTHS: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[\p{Mn}\u200b-\u200f]/u, 0],
  [/[iljtfrI.,:;|!'’‘()[\]· ]/u, 0.36],
  [/[mwMW@—…%]/u, 0.92],
  [/[\p{Lu}0-9“”]/u, 0.68],
  [/[\u3000-\u9fff\uac00-\ud7af]/u, 1.05],
  [/[\p{Script=Armenian}\p{Script=Cyrillic}]/u, 0.64],
]
const OTHER_EM = 0.58

/** Text has few different letters; asking the expressions for each of them again takes most of a picture's time. */
const known = new Map<string, number>()

function letterWidth(letter: string): number {
  const before = known.get(letter)
  if (before !== undefined) return before
  const em = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_EM
  known.set(letter, em)
  return em
}

/** About how wide a text is, in the unit of `size`. */
export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0) * size

/** Lines no wider than `width`; a word that is wider than that is broken. */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

function pieces(word: string, size: number, width: number): string[] {
  if (textWidth(word, size) <= width) return [word]
  const parts = ['']
  for (const letter of word) {
    const last = parts.at(-1) ?? ''
    if (textWidth(last + letter, size) <= width) parts[parts.length - 1] = last + letter
    else parts.push(letter)
  }
  return parts
}
