/** XML says its encoding itself, in ASCII; where it does and the bytes are no UTF-8, it is believed. */
import { decodeLines } from './decode-lines.ts'
import { escapeHighBytes, readEscaped } from './escaped-bytes.ts'
import { legacyEncodings } from './legacy-encodings.ts'

export interface DecodedXml {
  readonly text: string
  readonly encoding: string
}

/** Never fails: bytes that no encoding explains become U+FFFD. */
export function decodeXml(bytes: Uint8Array): DecodedXml {
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  const declared = /^<\?xml[^>]*\bencoding=["']([\w.:-]+)["']/.exec(head)?.[1]
  const named = declared && !/^utf-?8$/i.test(declared) ? decodedAs(bytes, declared) : null
  if (named !== null) return { text: named, encoding: declared ?? '' }
  return decodeLines(bytes) ?? { text: new TextDecoder().decode(bytes), encoding: 'UTF-8' }
}

/** null for a name that no browser knows. */
function decodedAs(bytes: Uint8Array, label: string): string | null {
  const [western] = legacyEncodings()
  if (western && /^(?:windows-1252|iso-8859-1|latin1|us-ascii)$/i.test(label))
    return readEscaped(escapeHighBytes(bytes), western.high)
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return null
  }
}
