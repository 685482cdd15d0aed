import { generateHybridIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import { keyLines } from '../../src/bundle/key-text.ts'
import { lockKind, openSealed } from '../../src/bundle/open-sealed.ts'
import { type Lock, sealBundle, sealedBytes } from '../../src/bundle/seal-bundle.ts'
import { bundleForm } from '../../src/bundle/sealed-file.ts'
import { areaEntry, written } from './made-bundle.ts'

const PASSPHRASE = { passphrase: 'SYNTHETIC five words and more' }
const OTHER = { passphrase: 'another' }
const [identity, stranger, hybrid] = await Promise.all([
  generateX25519Identity(),
  generateX25519Identity(),
  generateHybridIdentity(),
])
const recipients = await Promise.all([identity, hybrid].map(identityToRecipient))

const clear = await written([areaEntry(new Uint8Array(200_000).fill(7))])
const forTwo = await sealBundle(clear, { recipients })
const forPhrase = await sealBundle(clear, PASSPHRASE)

const bytesOf = async (blob: Blob) => Buffer.from(await blob.arrayBuffer())
const codeOf = (opening: Promise<unknown>) =>
  opening.then(
    () => 'opened',
    (fault: { code: string }) => fault.code,
  )

describe('an encrypted bundle', { timeout: 30_000 }, () => {
  test.each([
    ['the passphrase', forPhrase, PASSPHRASE],
    ['one of its identities', forTwo, { identities: [stranger, identity] }],
    ['the other, which withstands quantum computers', forTwo, { identities: [hybrid] }],
  ])('opens with %s and is the same', async (_, file, key) => {
    expect((await bytesOf(await openSealed(file, key))).equals(await bytesOf(clear))).toBe(true)
  })

  test.each<[string, Lock, Blob]>([
    ['a passphrase', PASSPHRASE, forPhrase],
    ['recipients', { recipients }, forTwo],
  ])('with %s has exactly the size that was announced', async (_, lock, file) => {
    expect(await sealedBytes(clear.size, lock)).toBe(file.size)
    const empty = await sealBundle(new Blob([]), lock)
    expect(await sealedBytes(0, lock)).toBe(empty.size)
    const chunk = await sealBundle(new Blob([new Uint8Array(65_536)]), { recipients })
    expect(await sealedBytes(65_536, { recipients })).toBe(chunk.size)
  })

  test('opens out of its ASCII armour too', async () => {
    const { armor } = await import('age-encryption')
    const armoured = new Blob([armor.encode(await bytesOf(forTwo))])
    expect(await bundleForm(armoured)).toBe('sealed')
    expect(await lockKind(armoured)).toBe('recipients')
    const opened = await openSealed(armoured, { identities: [identity] })
    expect((await bytesOf(opened)).equals(await bytesOf(clear))).toBe(true)
    expect(await codeOf(openSealed(armoured.slice(0, 900), { identities: [identity] }))).toBe('damaged')
  })

  test('says what is wrong in words', async () => {
    expect(await codeOf(openSealed(forPhrase, OTHER))).toBe('wrong-passphrase')
    expect(await codeOf(openSealed(forTwo, { identities: [stranger] }))).toBe('not-for-identity')
    expect(await codeOf(openSealed(forTwo, OTHER))).toBe('needs-identity')
    expect(await codeOf(openSealed(forPhrase, { identities: [identity] }))).toBe('needs-passphrase')
    expect(await codeOf(openSealed(forTwo, { identities: ['AGE-SECRET-KEY-1NONSENSE'] }))).toBe('identity')
    await expect(openSealed(forTwo, { identities: ['my secret'] })).rejects.not.toThrow('my secret')
    expect(await codeOf(sealBundle(clear, { recipients: ['age1nonsense'] }))).toBe('recipient')
    expect(await codeOf(sealBundle(clear, { recipients: [] }))).toBe('recipient')
  })

  test('cut short, or with one byte flipped after its head, gives nothing', async () => {
    const key = { identities: [identity] }
    const bytes = await bytesOf(forTwo)
    for (const size of [30, 100, bytes.length - 70_000, bytes.length - 1])
      expect(await codeOf(openSealed(forTwo.slice(0, size), key)), `${size} bytes`).not.toBe('opened')
    for (const at of [bytes.length - 200_000, bytes.length - 1]) {
      const flipped = Buffer.from(bytes)
      flipped[at]! ^= 1
      expect(await codeOf(openSealed(new Blob([flipped]), key)), `byte ${at}`).toBe('damaged')
    }
  })

  test('with a work factor beyond all devices is refused before the memory is asked for', async () => {
    const text = (await bytesOf(forPhrase)).toString('latin1').replace(/^(-> scrypt \S+) 16$/m, '$1 22')
    expect(await codeOf(openSealed(new Blob([Buffer.from(text, 'latin1')]), PASSPHRASE))).toBe('too-strong')
  })
})

test('a file is known by its first bytes', async () => {
  expect(await bundleForm(clear)).toBe('clear')
  expect(await bundleForm(forTwo)).toBe('sealed')
  expect(await lockKind(forPhrase)).toBe('passphrase')
  expect(await bundleForm(new Blob(['PK\u0003\u0004 another zip with bundle.json somewhere']))).toBeNull()
  expect(await bundleForm(new Blob([]))).toBeNull()
})

test('keys are read one a line, without comments', () => {
  expect(keyLines('# created today\r\n\r\n age1a \n#age1b\nage1c')).toEqual(['age1a', 'age1c'])
})
