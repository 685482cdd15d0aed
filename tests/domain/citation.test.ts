import { describe, expect, test } from 'vitest'
import { citationText, cslJson } from '../../src/domain/citation.ts'
import { madeSource } from './made-package.ts'

const article = madeSource('src-1', {
  csl: {
    id: 'src-1',
    type: 'article-newspaper',
    title: 'A Title of a SYNTHETIC Article',
    'container-title': 'Ocean Gazette',
    author: [{ given: 'First', family: 'Author' }, { literal: 'Second Author' }],
    issued: { 'date-parts': [[2021, 2, 13]] },
  },
  url: 'https://example.org/article',
  urlBasis: 'given',
})

describe('citation as text', () => {
  test('author, title, where it appeared, date, address', () => {
    expect(citationText(article)).toBe(
      'First Author and Second Author. “A Title of a SYNTHETIC Article”. Ocean Gazette. 13 February 2021. https://example.org/article',
    )
  })

  test('without an author the issuer comes first and is named once', () => {
    const csl = {
      id: 's',
      type: 'webpage',
      title: 'Where?',
      publisher: 'The Office',
      'container-title': 'The Office',
      genre: 'statement',
    }
    expect(citationText(madeSource('s', { csl }))).toBe('The Office. “Where?” [statement]. No date.')
  })

  test('an address found afterwards and the relay chain are said', () => {
    const relayed = madeSource('s', {
      ...article,
      urlBasis: 'matched',
      derivedFrom: [
        { source: null, citedAs: 'the Agency, 12 February 2021', step: 'relays' },
        { source: 'src-0', citedAs: 'the first page', step: 'translates' },
      ],
    })
    expect(citationText(relayed)).toContain(
      'https://example.org/article (address matched to the text afterwards). Relays the Agency, 12 February 2021. Translated from the first page.',
    )
  })

  test('a missing title is not made up', () => {
    expect(
      citationText(madeSource('s', { csl: { id: 's', type: 'webpage', publisher: 'The Office' } })),
    ).toBe('The Office. [title not printed in the text read]. No date.')
  })

  test.each([
    [[[2021]], '2021'],
    [[[2021, 2]], 'February 2021'],
    [
      [
        [2021, 2, 13],
        [2021, 2, 14],
      ],
      '13 February 2021 – 14 February 2021',
    ],
  ])('dates are printed as fine as they are known: %j', (parts, text) => {
    const csl = { ...article.csl, issued: { 'date-parts': parts } }
    expect(citationText(madeSource('s', { csl }))).toContain(`Ocean Gazette. ${text}.`)
  })

  test('a date in words is kept, and dates follow the language of the reader', () => {
    expect(
      citationText(madeSource('s', { csl: { ...article.csl, issued: { literal: 'spring 2021' } } })),
    ).toContain('spring 2021.')
    expect(citationText(article, 'de')).toContain('13. Februar 2021')
  })
})

describe('citation as CSL-JSON', () => {
  test('is the stored item completed with address, language and origin', () => {
    const source = madeSource('s', {
      ...article,
      urlBasis: 'matched',
      lang: 'hy',
      derivedFrom: [{ source: null, citedAs: 'X', step: 'quotes' }],
    })
    const [item, ...others] = JSON.parse(cslJson(source))
    expect(others).toEqual([])
    expect(item).toEqual({
      ...article.csl,
      URL: 'https://example.org/article',
      language: 'hy',
      note: 'address matched to the text afterwards; quotes X',
    })
  })

  test('what is stored is never replaced', () => {
    const csl = { ...article.csl, URL: 'https://example.org/stored', language: 'ru', note: 'kept' }
    expect(JSON.parse(cslJson(madeSource('s', { csl, url: 'https://example.org/other' })))[0]).toEqual(csl)
  })
})
