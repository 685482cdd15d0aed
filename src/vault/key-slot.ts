/**
 * The vault's one data key, and the ways to it. Each way is a slot: the key wrapped under a passphrase, under what a
 * security key answers (WebAuthn PRF), or, said plainly, under nothing. Who destroys every slot has destroyed what is
 * sealed, whatever bytes the disk still holds.
 */

/** OWASP's figure of 2023 for PBKDF2 with HMAC-SHA-256: about 0.3 s on an office machine. */
const ITERATIONS = 600_000
const SALT_BYTES = 16
const IV_BYTES = 12

/** Plain data: safe to store, useless without its secret unless `kind` is `unprotected`. */
export type KeySlot =
  | {
      readonly kind: 'passphrase'
      readonly salt: Uint8Array<ArrayBuffer>
      readonly iterations: number
      readonly iv: Uint8Array<ArrayBuffer>
      readonly wrapped: Uint8Array<ArrayBuffer>
    }
  | {
      readonly kind: 'security-key'
      readonly credentialId: Uint8Array<ArrayBuffer>
      /** Input of the PRF evaluation; the answer is the secret. */
      readonly salt: Uint8Array<ArrayBuffer>
      readonly iv: Uint8Array<ArrayBuffer>
      readonly wrapped: Uint8Array<ArrayBuffer>
    }
  | { readonly kind: 'unprotected'; readonly raw: Uint8Array<ArrayBuffer> }

/** The passphrase or security key is not the one of this slot, or the slot was changed. */
export class WrongKey extends Error {}

/** Random bytes of the system's generator. */
export const randomBytes = (length: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(length))

/** A new data key. It can be exported once more, to be wrapped; see `lockedKey`. */
export const newDataKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])

/** A slot that a passphrase opens. The passphrase is compared in Unicode form NFKC, so that keyboards agree. */
export async function passphraseSlot(dataKey: CryptoKey, passphrase: string): Promise<KeySlot> {
  const salt = randomBytes(SALT_BYTES)
  const key = await passphraseKey(passphrase, salt, ITERATIONS)
  return { kind: 'passphrase', salt, iterations: ITERATIONS, ...(await wrap(dataKey, key)) }
}

/** A slot that a security key opens; `secret` is its PRF answer to `salt`, 32 bytes. */
export async function securityKeySlot(
  dataKey: CryptoKey,
  credentialId: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
  secret: Uint8Array<ArrayBuffer>,
): Promise<KeySlot> {
  return { kind: 'security-key', credentialId, salt, ...(await wrap(dataKey, await secretKey(secret))) }
}

/** A slot that everybody opens who has the device. */
export async function unprotectedSlot(dataKey: CryptoKey): Promise<KeySlot> {
  return { kind: 'unprotected', raw: new Uint8Array(await crypto.subtle.exportKey('raw', dataKey)) }
}

/**
 * The data key of a slot, exportable so that another slot can be made of it. `secret` is the passphrase, the PRF answer, or
 * nothing. Rejects with WrongKey when it does not open the slot.
 */
export async function openSlot(
  slot: KeySlot,
  secret: string | Uint8Array<ArrayBuffer> | null,
): Promise<CryptoKey> {
  if (slot.kind === 'unprotected') return dataKeyOf(slot.raw)
  const key = await slotKey(slot, secret)
  try {
    return dataKeyOf(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: slot.iv }, key, slot.wrapped))
  } catch {
    throw new WrongKey('the passphrase or security key of this vault expected')
  }
}

/** The same key for daily use: it seals and opens, and no script can read it out. */
export async function lockedKey(dataKey: CryptoKey): Promise<CryptoKey> {
  const raw = await crypto.subtle.exportKey('raw', dataKey)
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

const dataKeyOf = (raw: BufferSource): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', true, ['encrypt', 'decrypt'])

function slotKey(
  slot: Exclude<KeySlot, { kind: 'unprotected' }>,
  secret: string | Uint8Array<ArrayBuffer> | null,
): Promise<CryptoKey> {
  if (slot.kind === 'passphrase' && typeof secret === 'string')
    return passphraseKey(secret, slot.salt, slot.iterations)
  if (slot.kind === 'security-key' && secret instanceof Uint8Array) return secretKey(secret)
  throw new WrongKey(`the secret of a ${slot.kind} slot expected`)
}

async function passphraseKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey'])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, WRAPPING)
}

/** A PRF answer is uniformly random already; HKDF only ties it to this use. */
async function secretKey(secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const info = new TextEncoder().encode('cairn vault key slot')
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info }
  return crypto.subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, WRAPPING)
}

const WRAPPING: KeyUsage[] = ['encrypt', 'decrypt']

interface Wrapped {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly wrapped: Uint8Array<ArrayBuffer>
}

async function wrap(dataKey: CryptoKey, key: CryptoKey): Promise<Wrapped> {
  const iv = randomBytes(IV_BYTES)
  const raw = await crypto.subtle.exportKey('raw', dataKey)
  return { iv, wrapped: new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, raw)) }
}
