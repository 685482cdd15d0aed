/**
 * What a package brings to prove who packed it: hashes of its files in the descriptor, and over the descriptor a
 * signature in minisign's form. Only gathered here; whether the signature fits is the room `signature`'s matter.
 */
import { valueAt } from './json/json-path.ts'
import type { PackageFiles } from './package.ts'
import type { Description } from './parse-descriptor.ts'
import { FILE_ROLES } from './parse-files.ts'
import { SIGNATURE_FILE } from './signature-file.ts'

export interface PackageSeal {
  /** Who the descriptor says has signed it; null when it names nobody. */
  readonly signer: Signer | null
  /** Text of the signature file; null when there is none. */
  readonly signature: string | null
  /** Bytes of the descriptor, which the signature is over; empty when nobody is named. */
  readonly descriptor: Uint8Array
  /** Paths whose bytes are not the described ones, that are missing, or that the format reads and nobody described. */
  readonly altered: readonly string[]
}

export interface Signer {
  /** As the signer calls itself; proves nothing. */
  readonly name: string
  /** Public key as minisign writes it: 56 letters of base64. */
  readonly key: string
}

/** Longest name of a signer, and longest signature file, that is looked at. */
const NAME_LENGTH = 120
const SIGNATURE_BYTES = 4096

/** null when there is no descriptor. `hashes` has the SHA-256 of every file by path. */
export function packageSeal(
  { candidate }: Description,
  files: PackageFiles,
  hashes: ReadonlyMap<string, string>,
): PackageSeal | null {
  const bytes = files.get(FILE_ROLES.descriptor.path)
  if (!candidate || !bytes) return null
  const signer = signerOf(valueAt(candidate.raw, ['cairn', 'signer']))
  return {
    signer,
    signature: signatureText(files.get(SIGNATURE_FILE)),
    descriptor: signer ? new Uint8Array(bytes) : new Uint8Array(),
    altered: alteredPaths(valueAt(candidate.raw, ['resources']), files, hashes),
  }
}

/** A descriptor that names a signer in a way nobody can read names one all the same: it must not pass for unsigned. */
function signerOf(stated: unknown): Signer | null {
  if (stated === undefined) return null
  const text = (name: string): string => {
    const value = valueAt(stated, [name])
    return typeof value === 'string' ? value : ''
  }
  return { name: text('name').slice(0, NAME_LENGTH), key: text('key').slice(0, NAME_LENGTH) }
}

const signatureText = (bytes: Uint8Array | undefined): string | null =>
  bytes === undefined || bytes.length > SIGNATURE_BYTES ? null : new TextDecoder().decode(bytes)

function alteredPaths(
  stated: unknown,
  files: PackageFiles,
  hashes: ReadonlyMap<string, string>,
): readonly string[] {
  const resources: readonly unknown[] = Array.isArray(stated) ? stated : []
  const listed = new Set(resources.map((one) => valueAt(one, ['path'])))
  const changed = resources.flatMap((one) => {
    const path = String(valueAt(one, ['path']))
    return valueAt(one, ['hash']) === `sha256:${hashes.get(path)}` ? [] : [path]
  })
  const own = Object.values(FILE_ROLES).map(({ path }) => path)
  const slippedIn = own.filter(
    (path) => path !== FILE_ROLES.descriptor.path && files.has(path) && !listed.has(path),
  )
  return [...changed, ...slippedIn]
}
