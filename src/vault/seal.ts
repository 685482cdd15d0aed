/**
 * One record, readable only with the vault's key. What it is and where it belongs is authenticated with it: a record that
 * was changed, put under another name, or replaced by an older one does not open.
 */
import { randomBytes } from './key-slot.ts'

/** Where a record belongs. */
export interface SealedPlace {
  /** Kind of record: `note`, `photo`, `area`, … */
  readonly store: string
  readonly id: string
  /** Number of the piece, for what is stored in pieces; else 0. */
  readonly part: number
  /** Counts up with every change of the record. */
  readonly version: number
}

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>
  /** Ciphertext with its 16 bytes of authentication. */
  readonly data: Uint8Array<ArrayBuffer>
}

/** The record does not belong here, was changed, or is of another vault. */
export class Damaged extends Error {}

const IV_BYTES = 12

/** Seals bytes for a place; a new random IV each time. */
export async function seal(
  key: CryptoKey,
  place: SealedPlace,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Sealed> {
  const iv = randomBytes(IV_BYTES)
  const options = { name: 'AES-GCM', iv, additionalData: placeBytes(place) }
  return { iv, data: new Uint8Array(await crypto.subtle.encrypt(options, key, bytes)) }
}

/** The bytes again. Rejects with Damaged, never answers something else than what was sealed for this place. */
export async function unseal(
  key: CryptoKey,
  place: SealedPlace,
  { iv, data }: Sealed,
): Promise<Uint8Array<ArrayBuffer>> {
  const options = { name: 'AES-GCM', iv, additionalData: placeBytes(place) }
  try {
    return new Uint8Array(await crypto.subtle.decrypt(options, key, data))
  } catch {
    throw new Damaged(
      `${place.store} ${place.id}, piece ${place.part}: a sealed record of this vault expected`,
    )
  }
}

/** JSON keeps the parts apart whatever stands in them. */
const placeBytes = ({ store, id, part, version }: SealedPlace): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify([store, id, part, version]))

/** Seals a value that JSON can hold. */
export const sealJson = (key: CryptoKey, place: SealedPlace, value: unknown): Promise<Sealed> =>
  seal(key, place, new TextEncoder().encode(JSON.stringify(value)))

/** The value again; what it must look like is the caller's to check. */
export async function unsealJson(key: CryptoKey, place: SealedPlace, sealed: Sealed): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await unseal(key, place, sealed)))
}
