/** An address as the format has it: absolute, http or https. */
import { keepWords, noticed, type RowNotes, repaired } from './row-notes.ts'

const MAX_ADDRESS = 2000

/** The address in a cell; null when there is none that may be opened: then the words are kept and that is said. */
export function webAddress(words: string, column: string, notes: RowNotes): string | null {
  if (words === '') return null
  const address = mended(words)
  if (address === null || address.length > MAX_ADDRESS) {
    noticed(
      notes,
      'not-an-address',
      column,
      `Expected an http or https address, found “${words.slice(0, 60)}”. The words are kept.`,
    )
    keepWords(notes, column, words)
    return null
  }
  if (address !== words) repaired(notes, 'address', column, words, address)
  return address
}

function mended(words: string): string | null {
  const withScheme = /^www\.[^\s/]+\.[a-z]{2,}/i.test(words) ? `http://${words}` : words
  if (!/^https?:\/\//i.test(withScheme)) return null
  const address = withScheme.replace(/[\p{Cc}\p{Cf}]/gu, '').replaceAll(' ', '%20')
  if (/\s/u.test(address)) return null
  try {
    return new URL(address).host === '' ? null : address
  } catch {
    return null
  }
}
