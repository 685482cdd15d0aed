/** Stepping through JSON as UTF-8 bytes. Behind the end, and where nothing has come yet, stands a byte 0, which is nowhere allowed. */

export const QUOTE = 34
export const COMMA = 44
export const BACKSLASH = 92
export const OPEN_LIST = 91
export const CLOSE_LIST = 93
export const OPEN_OBJECT = 123
export const CLOSE_OBJECT = 125

const COLON = 58
const BLANK = 32

/** Where the text cannot be followed; every scan answers it. */
export const UNKNOWN = -1

/** The first byte from `at` on that is no blank of JSON. */
export function skipBlanks(bytes: Uint8Array, at: number): number {
  let next = at
  for (;;) {
    const byte = bytes[next] ?? 0
    if (byte > BLANK || (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9)) return next
    next++
  }
}

/** The first byte of the value behind a member's name that ends before `at`; UNKNOWN without a colon. */
export function skipColon(bytes: Uint8Array, at: number): number {
  const colon = skipBlanks(bytes, at)
  return bytes[colon] === COLON ? skipBlanks(bytes, colon + 1) : UNKNOWN
}

/** Bytes of a text that is given in ASCII, quotes included. */
export const word = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Behind the word if it stands at `at`; else UNKNOWN. */
export function afterWord(bytes: Uint8Array, at: number, expected: Uint8Array): number {
  for (let of = 0; of < expected.length; of++) if (bytes[at + of] !== expected[of]) return UNKNOWN
  return at + expected.length
}

/** Behind the text that opens at `at`. */
export function afterText(bytes: Uint8Array, at: number): number {
  for (let next = at + 1; ; next++) {
    const byte = bytes[next] ?? 0
    if (byte === QUOTE) return next + 1
    if (byte < BLANK) return UNKNOWN
    if (byte === BACKSLASH) next++
  }
}

/** Behind the object or list that opens at `at`; only brackets and texts are looked at. */
export function afterContainer(bytes: Uint8Array, at: number): number {
  let depth = 0
  for (let next = at; ; next++) {
    const byte = bytes[next] ?? 0
    if (byte === 0) return UNKNOWN
    if (byte === QUOTE) {
      next = afterText(bytes, next) - 1
      if (next < 0) return UNKNOWN
    } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth++
    else if ((byte === CLOSE_LIST || byte === CLOSE_OBJECT) && --depth === 0) return next + 1
  }
}
