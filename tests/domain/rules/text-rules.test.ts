import { expect, test } from 'vitest'
import { checkTexts } from '../../../src/domain/rules/check-texts.ts'

const codes = (record: unknown) => checkTexts(record).map(({ code }) => code)

test.each([
  'fewer than <5 persons, x < y and y > z',
  'Հայտնաբերվել է «զանգվածային» գերեզման – Xocalı, Ağdərə; Ходжалы № 5',
  'see https://example.org/a:b?c=d@e and metadata: none, database: x',
  'on 1992-02-26/1993-04-10 at 10:00+04:00, resolution 1234567890, ISBN 978-3-16-148410-0',
  'at +39.91297 +46.79028 or 39°54′N 46°47′E; 8507001, 8508002',
  'in the years 1988–1994, 18 graves/169 exhumed + 259 found, 600 000 persons',
  'line one\nline two\twith a tab',
  'مقابر جماعية \u200fفي المنطقة\u200e',
  'the private museum: opened 1990; a private house',
  'É. Ñ. Ö. Ü. Ş. «É»',
])('an ordinary text passes: %s', (text) => {
  expect(codes({ remarks: text })).toEqual([])
})

test.each([
  ['<script>alert(1)</script>', 'text-markup'],
  ['<SCRIPT src=//x>', 'text-markup'],
  ['<svg/onload=alert(1)', 'text-markup'],
  ['a <!-- comment -->', 'text-markup'],
  ['&#x3c;img src=x>', 'text-markup'],
  ['java\tscript:alert(1)', 'text-code-address'],
  ['VBScript:x', 'text-code-address'],
  ['data:text/html,<b>', 'text-markup'],
  ['data:text/html;base64,AAAA', 'text-code-address'],
  ['abc\u202edef', 'text-bidi-control'],
  ['abc\u2066def', 'text-bidi-control'],
  ['abc\u0007', 'text-control-character'],
  ['abc\u0085', 'text-control-character'],
  ['abc\ufffe', 'text-control-character'],
  ['abc\udc00', 'text-lone-surrogate'],
  ['Xocal\ufffd', 'text-badly-decoded'],
  ['ÐœÐ¾ÑÐºÐ²Ð°', 'text-badly-decoded'],
  ['a.b+c@mail.example.org', 'private-e-mail'],
  ['имя@почта.рф', 'private-e-mail'],
  ['+994 50 123 45 67', 'private-phone'],
  ['(+374) 10-123-456', 'private-phone'],
  ['Tel. 012 345 67 89', 'private-phone'],
  ['телефон: 8 (495) 123-45-67', 'private-phone'],
  ['Private: do not print', 'private-mark'],
  ['the guard [private]', 'private-mark'],
  ['x'.repeat(10_001), 'text-too-long'],
])('%s is told', (text, code) => {
  expect(codes({ remarks: text })).toEqual([code])
})

test.each(['https://example.org/x', 'http://example.org:8080/%20', 'HTTPS://EXAMPLE.ORG/@name/5551234567'])(
  '%s is an address',
  (url) => expect(codes({ url })).toEqual([]),
)

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://example.org',
  '//example.org',
  'example.org',
  '',
  'https://',
  'https://a b.org',
  'https://exa\u200bmple.org',
])('"%s" is no address that we link to', (url) =>
  expect(codes({ csl: { URL: url } })).toContain('address-scheme'),
)

test("a document's own words may hold bidirectional controls, with a warning", () => {
  expect(checkTexts({ selector: [{ exact: 'abc\u2067def' }] })).toMatchObject([
    { severity: 'warning', path: ['selector', 0, 'exact'] },
  ])
})

test('claims of a feature are left to themselves, unknown members are not', () => {
  const feature = {
    properties: { claims: [{ remarks: '<b>' }], extra: { deep: ['<b>'] } },
    geometry: { coordinates: [], note: '<i>' },
  }
  expect(checkTexts(feature).map(({ path }) => path.join('.'))).toEqual([
    'properties.extra.deep.0',
    'geometry.note',
  ])
})

test('hostile texts of full length cost no more than others', () => {
  const started = performance.now()
  for (const piece of ['a', '1 ', 'j ', '<a', '"', '+1', 'a@', 'a.', 'tel ', 'Ã©', '&#'])
    checkTexts({ remarks: piece.repeat(10_000 / piece.length) })
  expect(performance.now() - started).toBeLessThan(1000)
})
