/** Whether a package is what its signer signed. Ed25519 over BLAKE2b (RFC 8032, RFC 7693), by the noble libraries. */
import { ed25519 } from '@noble/curves/ed25519.js'
import { blake2b } from '@noble/hashes/blake2.js'
import type { PackageSeal } from '../domain/package-seal.ts'
import { joined, keyNumber, type PublicKey, readPublicKey, readSignature } from './minisign-text.ts'

/** Why a seal does not hold. */
export type SealFault =
  /** The descriptor names a signer, and the signature file is missing or is none. */
  | 'no-signature'
  /** The key that the descriptor names is none. */
  | 'no-key'
  /** Signed with another key than the descriptor names. */
  | 'other-key'
  /** The descriptor, or the signature, was changed. */
  | 'descriptor-changed'
  /** A file is not the one that the signed descriptor describes. */
  | 'file-changed'

export type VerifiedSeal =
  | { readonly kind: 'signed'; readonly key: string; readonly keyNumber: string; readonly name: string }
  | { readonly kind: 'broken'; readonly fault: SealFault; readonly path: string | null }

const broken = (fault: SealFault, path: string | null = null): VerifiedSeal => ({
  kind: 'broken',
  fault,
  path,
})

/** null for a package that names no signer. */
export function verifySeal({ signer, signature, descriptor, altered }: PackageSeal): VerifiedSeal | null {
  if (signer === null) return null
  const key = readPublicKey(signer.key)
  if (!key) return broken('no-key')
  const read = readSignature(signature ?? '')
  if (!read) return broken('no-signature')
  if (keyNumber(read.keyId) !== keyNumber(key.id)) return broken('other-key')
  if (!verifyBytes(descriptor, read, key)) return broken('descriptor-changed')
  const [path] = altered
  if (path !== undefined) return broken('file-changed', path)
  return { kind: 'signed', key: signer.key, keyNumber: keyNumber(key.id), name: signer.name }
}

/** Both signatures of the file: over the bytes, and over the trusted comment. */
export function verifyBytes(
  bytes: Uint8Array,
  { signature, trustedComment, commentSignature }: NonNullable<ReturnType<typeof readSignature>>,
  { point }: PublicKey,
): boolean {
  const comment = joined(signature, new TextEncoder().encode(trustedComment))
  return isSigned(signature, blake2b(bytes), point) && isSigned(commentSignature, comment, point)
}

/** `zip215: false` refuses points and scalars that other programs would not take. A key that is no point throws. */
function isSigned(signature: Uint8Array, message: Uint8Array, point: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, point, { zip215: false })
  } catch {
    return false
  }
}
