import { expect, test } from 'vitest'
import { foldText } from '../../src/query/core/fold-text.ts'
import { searchTerms } from '../../src/query/core/search-terms.ts'
import { claimText, featureText, foldedNames } from '../../src/query/core/search-text.ts'
import { claimOf, featureOf, packageOf } from './synthetic.ts'

const names = foldedNames(packageOf([]))

/** Whether the typed text finds the written one. */
function finds(typed: string, written: string): boolean {
  const text = featureText(featureOf('f1', [], null, { label: { en: written } }), names)
  return searchTerms(typed).every((term) => text.includes(term.text))
}

test.each([
  ['Xocali', 'Xocalı'],
  ['XOCALI', 'xocalı'],
  ['Xocalı', 'Xocali'],
  ['istanbul', 'İSTANBUL'],
  ['ISTANBUL', 'istanbul'],
  ['Susa', 'Şuşa'],
  ['Şuşa', 'SUSA'],
  ['Agdam', 'Ağdam'],
  ['esgeran', 'Əsgəran'],
  ['asgaran', 'Əsgəran'],
  ['Əsgəran', 'əsgəran'],
  ['ходжалы', 'Ходжалы'],
  ['иванян', 'ИВАНЯН'],
  ['իվանյան', 'Իվանյան'],
  ['Karvacar', 'Karvačar'],
  ['Երևան', 'Երեւան'],
  ['ерёмин', 'Еремин'],
  ['gross', 'Groß'],
  ['lodz', 'Łódź'],
  ['ΟΔΟΣ', 'οδός'],
  ['کاروان', 'كاروان'],
  ['№ 5', 'No 5'],
  ["Sahid's", 'Şahid’s'],
  ['mass grave', 'Mass\u00a0grave'],
  ['"mass grave"', 'a mass  grave there'],
])('“%s” finds “%s”', (typed, written) => {
  expect(finds(typed, written)).toBe(true)
})

test.each([
  ['Xocalu', 'Xocalı'],
  ['"grave mass"', 'mass grave'],
  ['mass tomb', 'mass grave'],
])('“%s” does not find “%s”', (typed, written) => {
  expect(finds(typed, written)).toBe(false)
})

test('composed and decomposed letters, and invisible signs, are the same', () => {
  expect(foldText('S\u0327us\u0327a')).toBe(foldText('Şuşa'))
  expect(foldText('Khoj\u00adaly\u200b')).toBe('khojaly')
})

const textsOf = (q: string) => searchTerms(q).map(({ text }) => text)

test('nothing typed asks nothing', () => {
  expect(searchTerms('')).toEqual([])
  expect(searchTerms(' \u00a0 ')).toEqual([])
  expect(searchTerms('""')).toEqual([])
})

test('an unclosed quotation mark is no phrase, and a word asked twice is asked once', () => {
  expect(textsOf('"mass grave')).toEqual(['mass', 'grave'])
  expect(textsOf('“Mass grave” mass well WELL')).toEqual(['mass grave', 'mass', 'well'])
})

test('a claim is found by statement, term, quote, place in every script, claimant and office', () => {
  const claim = claimOf('c1', {
    statement: { en: 'Remains were seen.', az: 'Qalıqlar görüldü.' },
    termInSource: 'collective grave',
    capacity: 'Head of Office',
    place: { verbatim: 'by the old mill', placeId: 'pl-one', precisionCode: 'settlement' },
    passages: [
      {
        source: 's-english',
        lang: 'en',
        selector: [
          { type: 'TextQuoteSelector', exact: 'were found nearby' },
          { type: 'TextPositionSelector', start: 1, end: 18 },
        ],
      },
    ],
  })
  const text = claimText(claim, names)
  const words = ['seen', 'qaliqlar', 'collective', 'head', 'mill', 'sinaq', 'փորձ', 'nearby', 'east office']
  expect(words.filter((word) => !text.includes(word))).toEqual([])
})

test('no phrase is found across two fields', () => {
  const claim = claimOf('c1', { statement: { en: 'Remains' }, termInSource: 'grave' })
  expect(claimText(claim, names)).not.toContain('remains grave')
})

test('a feature is found by its place in every script', () => {
  const text = featureText(
    featureOf('f1', [], null, { placeId: 'pl-two', verbatimLocality: 'at the Spring' }),
    names,
  )
  expect(['shahar', 'seher', 'проба', 'spring'].filter((word) => !text.includes(word))).toEqual([])
})
