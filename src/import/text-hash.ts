/**
 * A short name for a text: the same text has the same name on every machine. Two 32-bit FNV-1a hashes with
 * different seeds, 13 letters and digits. Names things inside a package; proves nothing, unlike SHA-256.
 */
export function textHash(text: string): string {
  let one = 0x811c9dc5
  let two = 0xc2b2ae35
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x01000193)
    two = Math.imul(two ^ unit ^ (one >>> 15), 0x85ebca6b)
  }
  return base36(one) + base36(two)
}

/** Seven digits hold 32 bits; the first is always 0 or 1 and is left to tell the halves apart. */
const base36 = (hash: number): string => (hash >>> 0).toString(36).padStart(7, '0')
