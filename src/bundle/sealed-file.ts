/** What a file is by its first bytes, before any code that opens it is loaded. */

const AGE = 'age-encryption.org/v1\n'
const ARMOUR = '-----BEGIN AGE ENCRYPTED FILE-----'

/** A zip whose first file is `bundle.json`: signature, 26 bytes that say nothing here, then the name. */
const isClear = (head: string): boolean =>
  head.startsWith('PK\u0003\u0004') && head.startsWith('bundle.json', 30)

/** How many bytes at the beginning are enough. */
const HEAD_BYTES = 64

/** `clear` for a bundle that everybody can read, `sealed` for any file that age encrypted; null for everything else. */
export async function bundleForm(file: Blob): Promise<'clear' | 'sealed' | null> {
  const bytes = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())
  const head = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  if (isClear(head)) return 'clear'
  return head.startsWith(AGE) || head.trimStart().startsWith(ARMOUR) ? 'sealed' : null
}
