/** Texts of minisign (https://jedisct1.github.io/minisign/#signature-format): public keys and signature files. */

export interface PublicKey {
  /** 8 bytes that tell keys apart; no proof of anything. */
  readonly id: Uint8Array
  /** Ed25519, 32 bytes. */
  readonly point: Uint8Array
}

export interface SignatureText {
  readonly keyId: Uint8Array
  /** Over the BLAKE2b-512 of the file; 64 bytes. */
  readonly signature: Uint8Array
  readonly trustedComment: string
  /** Over signature and trusted comment; 64 bytes. */
  readonly commentSignature: Uint8Array
}

const KEY_BYTES = 42
const SIGNATURE_BYTES = 74

/** The key in 56 letters of base64; null for anything else. */
export function readPublicKey(text: string): PublicKey | null {
  const bytes = fromBase64(text)
  if (bytes?.length !== KEY_BYTES || algorithmOf(bytes) !== 'Ed') return null
  return { id: bytes.slice(2, 10), point: bytes.slice(10) }
}

/** The key as minisign writes it. */
export const publicKeyText = ({ id, point }: PublicKey): string =>
  toBase64(joined(new TextEncoder().encode('Ed'), id, point))

/** The key's number as minisign prints it: 16 hexadecimal digits, last byte first. */
export const keyNumber = (id: Uint8Array): string =>
  Array.from(id, (byte) => byte.toString(16).padStart(2, '0'))
    .reverse()
    .join('')
    .toUpperCase()

const LINES =
  /^untrusted comment: [^\n]*\n([A-Za-z0-9+/=]+)\ntrusted comment: ([^\n]*)\n([A-Za-z0-9+/=]+)\n?$/

/** A signature file; null for anything else, the older form that is not over a hash (`Ed`) included. */
export function readSignature(text: string): SignatureText | null {
  const found = LINES.exec(text.replaceAll('\r\n', '\n'))
  const bytes = fromBase64(found?.[1] ?? '')
  const commentSignature = fromBase64(found?.[3] ?? '')
  if (bytes?.length !== SIGNATURE_BYTES || algorithmOf(bytes) !== 'ED' || commentSignature?.length !== 64)
    return null
  return {
    keyId: bytes.slice(2, 10),
    signature: bytes.slice(10),
    trustedComment: found?.[2] ?? '',
    commentSignature,
  }
}

/** The file that `readSignature` reads, and minisign. */
export function signatureText(of: SignatureText, untrustedComment: string): string {
  const first = toBase64(joined(new TextEncoder().encode('ED'), of.keyId, of.signature))
  return `untrusted comment: ${untrustedComment}\n${first}\ntrusted comment: ${of.trustedComment}\n${toBase64(of.commentSignature)}\n`
}

/** One array of several. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const algorithmOf = (bytes: Uint8Array): string => String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0)

/** null when it is no base64. */
export function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}

/** With padding, as minisign writes it. */
export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
