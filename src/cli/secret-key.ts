/** Secret keys in minisign's form, made by `minisign -G`, with a passphrase or (`-W`) without. */
import { scryptSync, timingSafeEqual } from 'node:crypto'
import { blake2b } from '@noble/hashes/blake2.js'
import { fromBase64, joined } from '../signature/minisign-text.ts'

export interface SecretKey {
  /** 8 bytes, as in the public key. */
  readonly id: Uint8Array
  /** Ed25519 seed, 32 bytes. */
  readonly seed: Uint8Array
  /** The public key that belongs to it, 32 bytes. */
  readonly point: Uint8Array
}

const KEY_BYTES = 158
/** Where the part begins that the passphrase covers: number, seed, point, checksum. */
const COVERED = 54
/** Most memory that a key file may ask for: what `minisign -G` itself asks for is half of it. */
const MOST_MEMORY = 2 ** 31

/** Reads the text of a key file. Answers a fault in plain words for anything that is none, or for a wrong passphrase. */
export function readSecretKey(
  text: string,
  passphrase: string | null,
): SecretKey | { readonly fault: string } {
  const bytes = fromBase64(text.split('\n')[1]?.trim() ?? '')
  if (bytes?.length !== KEY_BYTES || letters(bytes, 0) !== 'Ed' || letters(bytes, 4) !== 'B2')
    return { fault: 'a secret key made by minisign -G expected, something else found' }
  const isSealed = letters(bytes, 2) === 'Sc'
  if (isSealed && passphrase === null)
    return { fault: 'the key has a passphrase: --passphrase-file FILE expected, none found' }
  const covered = bytes.slice(COVERED)
  const open = isSealed ? uncovered(bytes, covered, passphrase ?? '') : covered
  if (open === null) return { fault: 'the key asks for more memory than any key of minisign does' }
  const key = { id: open.slice(0, 8), seed: open.slice(8, 40), point: open.slice(40, 72) }
  const sum = blake2b(joined(bytes.slice(0, 2), open.slice(0, 72)), { dkLen: 32 })
  // Keys without passphrase have no checksum; nothing could be mistyped.
  const isWhole = !isSealed || timingSafeEqual(sum, open.slice(72))
  return isWhole ? key : { fault: 'the passphrase does not open the key' }
}

const letters = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0)

/** null when the file asks for too much. */
function uncovered(bytes: Uint8Array, covered: Uint8Array, passphrase: string): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const cost = costOf(Number(view.getBigUint64(38, true)), Number(view.getBigUint64(46, true)))
  if (cost.maxmem > MOST_MEMORY) return null
  const stream = scryptSync(passphrase, bytes.slice(6, 38), covered.length, cost)
  return covered.map((byte, at) => byte ^ (stream[at] ?? 0))
}

/** libsodium's limits as scrypt's N, r and p (crypto_pwhash_scryptsalsa208sha256, pickparams). */
function costOf(operations: number, memory: number) {
  const r = 8
  const limit = Math.max(operations, 32768)
  const isBoundByTime = limit < memory / 32
  const most = isBoundByTime ? limit / (r * 4) : memory / (r * 128)
  const N = 2 ** Math.max(1, Math.floor(Math.log2(most)))
  const p = isBoundByTime ? 1 : Math.max(1, Math.floor(Math.min(limit / 4 / N, 0x3fffffff) / r))
  return { N, r, p, maxmem: 129 * r * (N + p + 2) }
}
