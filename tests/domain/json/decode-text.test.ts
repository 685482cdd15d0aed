import { expect, test } from 'vitest'
import { decodeText, MAX_FILE_BYTES } from '../../../src/domain/json/decode-text.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer)

function fault(input: Uint8Array) {
  const decoded = decodeText(input)
  return 'fault' in decoded ? decoded.fault : null
}

test('UTF-8 is text, and a byte order mark is dropped and told', () => {
  expect(decodeText(utf8('{"ə": "Խ"}'))).toEqual({ text: '{"ə": "Խ"}', hadByteOrderMark: false })
  expect(decodeText(utf8('\ufeff{}'))).toEqual({ text: '{}', hadByteOrderMark: true })
})

test('a file above the limit is refused before it is decoded', () => {
  const started = performance.now()
  expect(fault(new Uint8Array(MAX_FILE_BYTES + 1))?.code).toBe('file-too-large')
  expect(performance.now() - started).toBeLessThan(2000)
})

test.each([
  ['UTF-16 (little endian)', Uint8Array.from([0xff, 0xfe, ...utf16('{"a": 1}')])],
  ['UTF-16 (big endian)', bytes(0xfe, 0xff, 0, 0x7b, 0, 0x7d)],
  ['UTF-16 (little endian, without byte order mark)', utf16('{"a": 1}')],
  ['UTF-32 (little endian)', bytes(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0)],
  ['UTF-32 (big endian)', bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b)],
])('%s is named', (name, input) => {
  expect(fault(input)).toMatchObject({
    code: 'encoding-not-utf8',
    message: expect.stringContaining(`look like ${name}.`),
  })
})

test('legacy bytes are named by the letters that they would be, with line and column of the first', () => {
  const cyrillic = [...utf8('{\n  "a": "'), 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, ...utf8('"}')]
  expect(fault(Uint8Array.from(cyrillic))).toMatchObject({
    line: 2,
    column: 9,
    message: expect.stringContaining('Windows-1251'),
  })
  const turkish = [...utf8('{"a": "'), 0xde, ...utf8('u'), 0xfe, ...utf8('a')]
  expect(fault(Uint8Array.from(turkish))?.message).toContain('Windows-1254')
  const western = [...utf8('{"a": "caf'), 0xe9, ...utf8('"}')]
  expect(fault(Uint8Array.from(western))?.message).toContain('Windows-1252')
})

test('the first bad byte is found behind much good text of any script', () => {
  const good = 'Խոջալու 😀 Xocalı\n'.repeat(5000)
  const input = Uint8Array.from([...utf8(good), 0x61, 0xff])
  expect(fault(input)).toMatchObject({ line: 5001, column: 2 })
})

test('nothing is no JSON', () => {
  expect(fault(bytes())?.code).toBe('file-empty')
})
