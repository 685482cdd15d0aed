/** Packages signed with SYNTHETIC keys that protect nothing. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ed25519 } from '@noble/curves/ed25519.js'
import { blake2b } from '@noble/hashes/blake2.js'
import type { CairnPackage } from '../../src/domain/package.ts'
import { parsePackage } from '../../src/domain/parse.ts'
import { joined, publicKeyText, signatureText } from '../../src/signature/minisign-text.ts'
import { bytesOf, sha256, smallPackage } from '../formats/small-package.ts'

export const fixtures = 'tests/fixtures/signature'
export const fixture = (name: string): string => readFileSync(join(fixtures, name), 'utf8')

/** The public key of `synthetic-editors.key`. */
export const EDITORS_KEY = fixture('synthetic-editors.pub').split('\n')[1] ?? ''

export interface SyntheticKey {
  readonly id: Uint8Array
  readonly seed: Uint8Array
  readonly text: string
}

/** A key of its own for each number from 0 to 255. */
export function syntheticKey(number: number): SyntheticKey {
  const seed = new Uint8Array(32).fill(number)
  const id = new Uint8Array(8).fill(number)
  return { id, seed, text: publicKeyText({ id, point: ed25519.getPublicKey(seed) }) }
}

/** What `minisign -S` writes. */
export function signatureOf(bytes: Uint8Array, { id: keyId, seed }: SyntheticKey): string {
  const signature = ed25519.sign(blake2b(bytes), seed)
  const trustedComment = 'SYNTHETIC'
  const commentSignature = ed25519.sign(joined(signature, bytesOf(trustedComment)), seed)
  return signatureText({ keyId, signature, trustedComment, commentSignature }, 'SYNTHETIC')
}

interface Changes {
  readonly version?: string
  readonly created?: string
  /** null names nobody. */
  readonly key?: string | null
}

/** A small package whose descriptor names a signer, without a signature. */
export function namedPackage({ version = '1.0.0', created, key = EDITORS_KEY }: Changes = {}) {
  const files = smallPackage()
  const descriptor = JSON.parse(new TextDecoder().decode(files.get('datapackage.json')))
  Object.assign(descriptor, { version }, created === undefined ? {} : { created })
  if (key !== null) descriptor.cairn.signer = { name: 'SYNTHETIC editors', key }
  return files.set('datapackage.json', bytesOf(JSON.stringify(descriptor)))
}

/** The same with a signature that holds. */
export function signedPackage(key: SyntheticKey, changes: Omit<Changes, 'key'> = {}) {
  const files = namedPackage({ ...changes, key: key.text })
  const descriptor = files.get('datapackage.json') ?? new Uint8Array()
  return files.set('datapackage.json.minisig', bytesOf(signatureOf(descriptor, key)))
}

/** The package as the app reads it. */
export async function parsed(files: ReadonlyMap<string, Uint8Array>): Promise<CairnPackage> {
  const { package: pkg } = await parsePackage(files, sha256)
  if (!pkg) throw new Error('a package expected, none found')
  return pkg
}
