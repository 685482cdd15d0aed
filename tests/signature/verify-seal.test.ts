import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPublicKey, readSignature } from '../../src/signature/minisign-text.ts'
import { type VerifiedSeal, verifyBytes, verifySeal } from '../../src/signature/verify-seal.ts'
import { bytesOf } from '../formats/small-package.ts'
import {
  EDITORS_KEY,
  fixture,
  namedPackage,
  parsed,
  signatureOf,
  signedPackage,
  syntheticKey,
} from './made-signature.ts'

type Files = Map<string, Uint8Array>
const key = syntheticKey(1)

async function sealOf(files: Files): Promise<VerifiedSeal | null> {
  const { seal } = await parsed(files)
  return seal ? verifySeal(seal) : null
}

const faultOf = async (files: Files) => {
  const seal = await sealOf(files)
  return seal?.kind === 'broken' ? seal.fault : seal?.kind
}

const text = (files: Files, path: string) => new TextDecoder().decode(files.get(path))

test('a package without signer is neither signed nor broken', async () => {
  expect(await sealOf(namedPackage({ key: null }))).toBeNull()
})

test('a signed package tells its signer and the key', async () => {
  expect(await sealOf(signedPackage(key))).toEqual({
    kind: 'signed',
    key: key.text,
    keyNumber: '0101010101010101',
    name: 'SYNTHETIC editors',
  })
})

test('a package that names a signer and has no signature is broken', async () => {
  expect(await faultOf(namedPackage({ key: key.text }))).toBe('no-signature')
})

test('one changed letter in any file of a signed package breaks it', async () => {
  const whole = signedPackage(key)
  for (const path of whole.keys()) {
    const files = new Map(whole)
    const bytes = new Uint8Array(files.get(path) ?? [])
    // A space more at the end means nothing to JSON, and everything to a hash.
    files.set(
      path,
      path.endsWith('.minisig')
        ? bytes.map((b, at) => (at === 80 ? b ^ 1 : b))
        : bytesOf(`${text(files, path)} `),
    )
    expect(await faultOf(files), path).toMatch(/^(file-changed|descriptor-changed|no-signature|other-key)$/)
  }
})

test('a file that the format reads and nobody signed breaks it', async () => {
  const files = namedPackage({ key: key.text })
  const descriptor = JSON.parse(text(files, 'datapackage.json'))
  descriptor.resources = descriptor.resources.filter(({ path }: { path: string }) => path !== 'places.json')
  const bytes = bytesOf(JSON.stringify(descriptor))
  files.set('datapackage.json', bytes).set('datapackage.json.minisig', bytesOf(signatureOf(bytes, key)))
  expect(await faultOf(files)).toBe('file-changed')
  files.delete('places.json')
  expect(await faultOf(files)).toBe('signed')
})

test('a signature of another key, and one for another descriptor, break it', async () => {
  const files = signedPackage(key)
  const descriptor = files.get('datapackage.json') ?? new Uint8Array()
  const other = { ...syntheticKey(2), id: key.id }
  files.set('datapackage.json.minisig', bytesOf(signatureOf(descriptor, syntheticKey(2))))
  expect(await faultOf(files)).toBe('other-key')
  files.set('datapackage.json.minisig', bytesOf(signatureOf(descriptor, other)))
  expect(await faultOf(files)).toBe('descriptor-changed')
  files.set('datapackage.json.minisig', bytesOf(signatureOf(bytesOf('{}'), key)))
  expect(await faultOf(files)).toBe('descriptor-changed')
})

test('a trusted comment that was changed breaks it', async () => {
  const files = signedPackage(key)
  const changed = text(files, 'datapackage.json.minisig').replace(
    '\ntrusted comment: SYNTHETIC\n',
    '\ntrusted comment: other\n',
  )
  files.set('datapackage.json.minisig', bytesOf(changed))
  expect(await faultOf(files)).toBe('descriptor-changed')
})

test('a signer that nobody can read does not pass for none', async () => {
  expect(await faultOf(namedPackage({ key: 'no key' }))).toBe('no-key')
  const files = namedPackage({ key: null })
  const odd = text(files, 'datapackage.json').replace('"cairn":{', '"cairn":{"signer":7,')
  expect(await faultOf(files.set('datapackage.json', bytesOf(odd)))).toBe('no-key')
})

test('what the program minisign signs, we verify; a changed byte we do not', () => {
  const signature = readSignature(fixture('signed-by-minisign.txt.minisig'))
  const editors = readPublicKey(EDITORS_KEY)
  if (!signature || !editors) throw new Error('fixtures expected')
  expect(signature.trustedComment).toBe('SYNTHETIC comment')
  const words = fixture('signed-by-minisign.txt')
  expect(verifyBytes(bytesOf(words), signature, editors)).toBe(true)
  expect(verifyBytes(bytesOf(`${words} `), signature, editors)).toBe(false)
})

test('nothing that stands in a signature file or a key makes verifying throw', async () => {
  const whole = signedPackage(key)
  const signature = text(whole, 'datapackage.json.minisig')
  const damaged = fc.oneof(
    fc.string(),
    fc
      .tuple(fc.nat(signature.length), fc.string({ maxLength: 3 }))
      .map(([at, words]) => signature.slice(0, at) + words + signature.slice(at + 1)),
  )
  const { seal } = await parsed(whole)
  if (!seal?.signer) throw new Error('a signer expected')
  const { signer } = seal
  fc.assert(
    fc.property(
      damaged,
      fc.oneof(fc.constant(signer.key), fc.base64String({ minLength: 56, maxLength: 56 })),
      (words, other) => {
        const found = verifySeal({ ...seal, signature: words, signer: { ...signer, key: other } })
        // Line ends and the untrusted comment are not signed, and say nothing.
        const isSame = readSignature(words)?.signature.join() === readSignature(signature)?.signature.join()
        expect(found?.kind === 'broken' || (isSame && other === signer.key)).toBe(true)
      },
    ),
    { seed: 7, numRuns: 150 },
  )
})

const hasMinisign = (() => {
  try {
    execFileSync('minisign', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

test.runIf(hasMinisign)(
  `the program minisign verifies what we sign${hasMinisign ? '' : ' (skipped: it is not installed here)'}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-minisign-'))
    const bytes = bytesOf('SYNTHETIC')
    writeFileSync(join(folder, 'datapackage.json'), bytes)
    writeFileSync(join(folder, 'datapackage.json.minisig'), signatureOf(bytes, key))
    const verify = () =>
      execFileSync('minisign', ['-Vm', join(folder, 'datapackage.json'), '-P', key.text], {
        stdio: 'pipe',
      }).toString()
    expect(verify()).toContain('Signature and comment signature verified')
    writeFileSync(join(folder, 'datapackage.json'), 'SYNTHETIC!')
    expect(verify).toThrow()
    rmSync(folder, { recursive: true })
  },
)
