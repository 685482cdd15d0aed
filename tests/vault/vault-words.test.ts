import { expect, test } from 'vitest'
import { readVaultFile, vaultFileText } from '../../src/app/vault-file.ts'
import { spokenWord, strengthOf, suggestedPassphrase } from '../../src/ui/vault-passphrase.ts'
import { newDataKey, openSlot, passphraseSlot, unprotectedSlot } from '../../src/vault/key-slot.ts'
import { seal, unseal } from '../../src/vault/seal.ts'

test('sixteen bits are one spoken word, as the published table of proquints has them', () => {
  // 127.0.0.1 is lusab-babad, 63.84.220.193 is gutih-tugad (arXiv:0901.4016).
  expect([0x7f00, 0x0001].map(spokenWord)).toEqual(['lusab', 'babad'])
  expect([0x3f54, 0xdcc1].map(spokenWord)).toEqual(['gutih', 'tugad'])
  expect(new Set(Array.from({ length: 65_536 }, (_, bits) => spokenWord(bits))).size).toBe(65_536)
})

test('a suggestion is five such words, judged good, and another one each time', () => {
  const suggested = Array.from({ length: 20 }, suggestedPassphrase)
  for (const one of suggested) expect(one).toMatch(/^([a-z]{5} ){4}[a-z]{5}$/)
  expect(new Set(suggested).size).toBe(20)
  expect(strengthOf('lusab babad gutih tugad mudof')).toBe('words')
})

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['correct horse battery', 'weak'],
  ['well well well well well', 'weak'],
  ['a b c d e f g', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['lusab-babad-gutih-tugad-mudof', 'words'],
  ['հինգ բառ որոնք պատահական են', 'weak'],
  ['հինգ բառ, որոնք բոլորը պատահական', 'words'],
  ['x7Qp!vR2mK9#zL4wT8&yB3nC', 'long'],
])('“%s” is judged %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength)
})

test('the ways to the key are the same after writing and reading', async () => {
  const key = await newDataKey()
  const place = { store: 'note', id: 'SYNTHETIC', part: 0, version: 1 }
  const sealed = await seal(key, place, new TextEncoder().encode('SYNTHETIC'))
  const slots = [await passphraseSlot(key, 'five words of some length'), await unprotectedSlot(key)]
  const read = readVaultFile(vaultFileText({ vault: 'v', slots }))
  expect(read).toEqual({ vault: 'v', slots })
  const opened = await openSlot(read.slots[0]!, 'five words of some length')
  expect(new TextDecoder().decode(await unseal(opened, place, sealed))).toBe('SYNTHETIC')
})

test('what is no such file is refused with what was expected', () => {
  expect(() => readVaultFile('{}')).toThrow('cairn-vault 1 expected')
  expect(() => readVaultFile('{"format":"cairn-vault 2","vault":"v","slots":[]}')).toThrow(
    'cairn-vault 2 found',
  )
})
