/** `cairn sign`: puts a signature in minisign's form beside the descriptor, which holds the hashes of all other files. */
import { ed25519 } from '@noble/curves/ed25519.js'
import { blake2b } from '@noble/hashes/blake2.js'
import type { CairnPackage } from '../domain/package.ts'
import { SIGNATURE_FILE } from '../domain/signature-file.ts'
import { openFiles } from '../formats/open-files.ts'
import { joined, publicKeyText, signatureText } from '../signature/minisign-text.ts'
import { verifySeal } from '../signature/verify-seal.ts'
import { passphraseIn } from './bundle-files.ts'
import type { Effects } from './effects.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { readSecretKey, type SecretKey } from './secret-key.ts'

export interface SignOptions {
  /** A package folder. */
  readonly path: string
  /** A secret key made by `minisign -G`. */
  readonly key: string
  readonly passphraseFile: string | null
}

const DESCRIPTOR = 'datapackage.json'

/** Writes the signature, also into the folder of the version. Exit code 1 when the package is not fit to be signed. */
export async function sign(options: SignOptions, effects: Effects): Promise<ExitCode> {
  const key = await keyOf(options, effects)
  if ('fault' in key) return refuse(`${options.key}: ${key.fault}`, EXIT.usage, effects)
  const files = await effects.readPath(options.path)
  const { package: pkg } = await openFiles(files, effects.sha256)
  const descriptor = files.find(({ name }) => name === DESCRIPTOR)
  if (!pkg || !descriptor)
    return refuse(`${options.path}: a package folder with ${DESCRIPTOR} expected`, EXIT.usage, effects)
  const text = signed(descriptor.bytes, pkg, key)
  const fault = faultOf(pkg, text, publicKeyText(key))
  if (fault !== null) return refuse(fault, EXIT.findings, effects)
  const isSame = (bytes: Uint8Array): boolean =>
    bytes.length === descriptor.bytes.length && bytes.every((byte, at) => byte === descriptor.bytes[at])
  const places = files.filter(({ name, bytes }) => name.endsWith(DESCRIPTOR) && isSame(bytes))
  for (const { name } of places) {
    const at = `${options.path}/${name.slice(0, -DESCRIPTOR.length)}${SIGNATURE_FILE}`
    await effects.writeFile(at, [text])
    effects.print(`Signed: ${at}`)
  }
  effects.print(`Key: ${publicKeyText(key)}`)
  return EXIT.clean
}

async function keyOf({ key, passphraseFile }: SignOptions, effects: Effects) {
  const [file] = await effects.readPath(key)
  const passphrase = passphraseFile === null ? null : await passphraseIn(passphraseFile, effects)
  return readSecretKey(new TextDecoder().decode(file?.bytes), passphrase)
}

/** No time in it: the same release signed again has the same bytes. */
function signed(bytes: Uint8Array, { id, version }: CairnPackage, { id: keyId, seed }: SecretKey): string {
  const signature = ed25519.sign(blake2b(bytes), seed)
  const trustedComment = `package:${id} version:${version}`
  const commentSignature = ed25519.sign(joined(signature, new TextEncoder().encode(trustedComment)), seed)
  return signatureText({ keyId, signature, trustedComment, commentSignature }, 'signed by cairn sign')
}

/** The finished signature is looked at as a reader's device will look at it; null when it holds. */
function faultOf({ seal, version }: CairnPackage, signature: string, key: string): string | null {
  if (seal?.signer?.key !== key)
    return `${DESCRIPTOR}: "signer": { "name": "…", "key": "${key}" } expected in "cairn", ${seal?.signer ? 'another key' : 'none'} found. Add it to the held package and publish: readers then refuse releases without your signature.`
  const verified = verifySeal({ ...seal, signature })
  if (verified?.kind === 'signed') return null
  return `version ${version} is not fit to be signed: ${verified?.fault}${verified?.path ? ` (${verified.path})` : ''}`
}

function refuse(message: string, code: ExitCode, effects: Effects): ExitCode {
  effects.error(`cairn: ${message}`)
  return code
}
