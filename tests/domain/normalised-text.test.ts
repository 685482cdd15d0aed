import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  codePointOffset,
  normaliseString,
  normaliseText,
  sliceCodePoints,
  utf16Index,
} from '../../src/domain/normalised-text.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const codes = (text: { faults: readonly { code: string }[] }) => text.faults.map((fault) => fault.code)

describe('reading a document', () => {
  test('line ends become LF and nothing else changes', () => {
    const text = normaliseText(bytesOf('a\r\nb\rc\n\u00a0“d”  e'))
    expect(text.text).toBe('a\nb\nc\n\u00a0“d”  e')
    expect(codes(text)).toEqual(['carriage-returns'])
  })

  test('a byte order mark is left out of the count and reported', () => {
    const text = normaliseText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))
    expect(text).toMatchObject({ text: 'a', length: 1 })
    expect(codes(text)).toEqual(['byte-order-mark'])
  })

  test('decomposed letters are kept and only reported', () => {
    const text = normaliseText(bytesOf('cafe\u0301'))
    expect(text).toMatchObject({ text: 'cafe\u0301', length: 5 })
    expect(codes(text)).toEqual(['not-nfc'])
  })

  test.each([
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0x00)],
    ['UTF-16', Uint8Array.of(0xfe, 0xff, 0x00, 0x61)],
    ['a PDF file', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0xff)],
    ['a ZIP archive', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0xff)],
    ['another encoding', Uint8Array.of(0xd0, 0x61)],
  ])('bytes that are no UTF-8 are refused and named: %s', (name, bytes) => {
    const text = normaliseText(bytes)
    expect(text).toMatchObject({ text: '', length: 0 })
    expect(text.faults[0]).toMatchObject({ code: 'not-utf-8', isFatal: true })
    expect(text.faults[0]?.message).toContain(name)
  })

  test('UTF-16 without a mark passes as UTF-8 and is noticed by its control characters', () => {
    expect(codes(normaliseText(Uint8Array.of(0x61, 0, 0x62, 0)))).toEqual(['control-characters'])
  })
})

describe('counting in code points', () => {
  test('astral characters count one, combining marks count each', () => {
    const text = normaliseString('𐀀b𐀁e\u0301')
    expect(text.length).toBe(5)
    expect(sliceCodePoints(text, 2, 5)).toBe('𐀁e\u0301')
  })

  test('agrees with the language itself for any text', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', 'é', 'e\u0301', '𐀀', '👩‍👩‍👧', 'ə', 'Խ', '\n') })
    fc.assert(
      fc.property(anyText, fc.nat(40), fc.nat(40), (raw, a, b) => {
        const text = normaliseString(raw)
        const characters = Array.from(raw)
        const [start = 0, end = 0] = [a, b].map((n) => Math.min(n, characters.length)).sort((x, y) => x - y)
        expect(text.length).toBe(characters.length)
        expect(sliceCodePoints(text, start, end)).toBe(characters.slice(start, end).join(''))
        expect(codePointOffset(text, utf16Index(text, start))).toBe(start)
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})
