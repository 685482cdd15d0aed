/** Where a text of one byte a letter (Latin-1) stands at `from` or after; -1 when it does not. */
export function indexOfBytes(bytes: Uint8Array, mark: string, from: number): number {
  const first = mark.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (Array.from(mark).every((letter, i) => bytes[at + i] === letter.charCodeAt(0))) return at
  }
  return -1
}
