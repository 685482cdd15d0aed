import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  lockedKey,
  newDataKey,
  openSlot,
  passphraseSlot,
  randomBytes,
  securityKeySlot,
  unprotectedSlot,
  WrongKey,
} from '../../src/vault/key-slot.ts'
import { Damaged, type SealedPlace, seal, sealJson, unseal, unsealJson } from '../../src/vault/seal.ts'

const NOTE: SealedPlace = { store: 'note', id: 'SYNTHETIC-1', part: 0, version: 1 }
const TEXT = new TextEncoder().encode('SYNTHETIC note, 30.0 N 30.0 W')

describe('the ways to the key', () => {
  test('a passphrase opens what it closed, whichever keyboard wrote its letters', async () => {
    const key = await newDataKey()
    const sealed = await seal(key, NOTE, TEXT)
    const slot = await passphraseSlot(key, 'caf\u00e9 five words of some length')
    const opened = await openSlot(slot, 'cafe\u0301 five words of some length')
    expect(await unseal(opened, NOTE, sealed)).toEqual(TEXT)
  })

  test('another passphrase opens nothing', async () => {
    const slot = await passphraseSlot(await newDataKey(), 'five words of some length')
    await expect(openSlot(slot, 'five words of some lengtH')).rejects.toThrow(WrongKey)
    await expect(openSlot(slot, null)).rejects.toThrow(WrongKey)
  })

  test('two slots lead to one key, and one of them can go', async () => {
    const key = await newDataKey()
    const sealed = await seal(key, NOTE, TEXT)
    const secret = randomBytes(32)
    const slot = await securityKeySlot(key, randomBytes(16), randomBytes(32), secret)
    expect(await unseal(await openSlot(slot, secret), NOTE, sealed)).toEqual(TEXT)
    await expect(openSlot(slot, randomBytes(32))).rejects.toThrow(WrongKey)
  })

  test('without a secret the slot says that it is none', async () => {
    const key = await newDataKey()
    const slot = await unprotectedSlot(key)
    expect(slot.kind).toBe('unprotected')
    expect(await unseal(await openSlot(slot, null), NOTE, await seal(key, NOTE, TEXT))).toEqual(TEXT)
  })

  test('the key of daily use cannot be read out', async () => {
    const key = await lockedKey(await newDataKey())
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
    expect(await unseal(key, NOTE, await seal(key, NOTE, TEXT))).toEqual(TEXT)
  })

  test('neither slot nor record holds a byte run of the key or of the text', async () => {
    const key = await newDataKey()
    const raw = Buffer.from(await crypto.subtle.exportKey('raw', key))
    const slot = await passphraseSlot(key, 'five words of some length')
    const sealed = await seal(key, NOTE, TEXT)
    const stored = Buffer.concat(
      [...Object.values(slot), sealed.iv, sealed.data].flatMap((one) =>
        one instanceof Uint8Array ? [one] : [],
      ),
    )
    expect(stored.includes(raw.subarray(0, 8))).toBe(false)
    expect(stored.includes(Buffer.from('SYNTHETIC'))).toBe(false)
  })
})

describe('a sealed record', () => {
  test('pitfall 21: under another name, number or version it does not open', async () => {
    const key = await newDataKey()
    const sealed = await seal(key, NOTE, TEXT)
    const others: SealedPlace[] = [
      { ...NOTE, store: 'area' },
      { ...NOTE, id: 'SYNTHETIC-2' },
      { ...NOTE, part: 1 },
      { ...NOTE, version: 2 },
    ]
    for (const other of others) await expect(unseal(key, other, sealed)).rejects.toThrow(Damaged)
  })

  test('with one bit changed it does not open', async () => {
    const key = await newDataKey()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1 }), fc.nat(), fc.nat(7), async (bytes, at, bit) => {
        const { iv, data } = await seal(key, NOTE, Uint8Array.from(bytes))
        const changed = Uint8Array.from(data)
        const index = at % changed.length
        changed[index] = (changed[index] ?? 0) ^ (1 << bit)
        await expect(unseal(key, NOTE, { iv, data: changed })).rejects.toThrow(Damaged)
      }),
      { seed: 21, numRuns: 60 },
    )
  })

  test('the same text sealed twice gives nothing to compare', async () => {
    const key = await newDataKey()
    const [one, other] = await Promise.all([sealJson(key, NOTE, { a: 1 }), sealJson(key, NOTE, { a: 1 })])
    expect(one.data).not.toEqual(other.data)
    expect(await unsealJson(key, NOTE, one)).toEqual({ a: 1 })
  })
})
