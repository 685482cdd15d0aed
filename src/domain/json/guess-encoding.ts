/**
 * Names the encoding of bytes that are not UTF-8, so that the message can say the
 * cure. A guess is only ever shown, never used to read the data.
 */

/** Letters that only Turkish and Azerbaijani writers have in Windows-1254: Ğ İ Ş ğ ı ş. */
const TURKISH_BYTES = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe])

/** Bytes looked at; enough to see the script. */
const SAMPLE = 65_536

/** UTF-16 or UTF-32 by its byte order mark or by its zero bytes; null when there is no sign of them. */
export function wideEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe)
    return c === 0 && d === 0 ? 'UTF-32 (little endian)' : 'UTF-16 (little endian)'
  if (a === 0xfe && b === 0xff) return 'UTF-16 (big endian)'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32 (big endian)'
  return wideByZeros(bytes)
}

function wideByZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 1024)
  let even = 0
  let odd = 0
  sample.forEach((byte, index) => {
    if (byte === 0) index % 2 === 0 ? even++ : odd++
  })
  const many = sample.length / 8
  if (odd > many && even === 0) return 'UTF-16 (little endian, without byte order mark)'
  if (even > many && odd === 0) return 'UTF-16 (big endian, without byte order mark)'
  return null
}

/** The likeliest 8-bit encoding: Cyrillic words are runs of high bytes, Turkish letters stand alone between ASCII. */
export function legacyEncoding(bytes: Uint8Array): string {
  let high = 0
  let runs = 0
  let turkish = 0
  const sample = sampleAround(bytes)
  sample.forEach((byte, index) => {
    if (byte < 0x80) return
    high++
    if ((sample[index - 1] ?? 0) < 0x80) runs++
    if (TURKISH_BYTES.has(byte)) turkish++
  })
  if (high / runs >= 2.5) return 'Windows-1251 (Cyrillic) or another 8-bit encoding'
  if (turkish > 0) return 'Windows-1254 (Turkish, Azerbaijani) or another 8-bit encoding'
  return 'Windows-1252 (Western) or another 8-bit encoding'
}

/** The stretch from the first byte beyond ASCII. */
function sampleAround(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  return bytes.subarray(Math.max(0, first), Math.max(0, first) + SAMPLE)
}
