import { expect, test } from 'vitest'
import type { Count, DateKind, LangText, Modality } from '../../../src/domain/generated/package-types.ts'
import { countFromVagueWords } from '../../../src/domain/rules/count-from-vague-words.ts'
import { dateOrder } from '../../../src/domain/rules/date-order.ts'
import { glossFindings, glossMatcher } from '../../../src/domain/rules/gloss-term.ts'
import { modalityWords } from '../../../src/domain/rules/modality-words.ts'
import { passageSelectors } from '../../../src/domain/rules/passage-selectors.ts'
import { CONTEXT, makeClaim } from './made-records.ts'

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

const order = (...dates: [DateKind, string | null][]) =>
  codes(
    dateOrder.check(
      makeClaim({
        dates: dates.map(([kind, edtf]) => ({ kind, edtf, basis: edtf === null ? 'not_stated' : 'stated' })),
      }),
      CONTEXT,
    ),
  )

test.each<[string, ...[DateKind, string | null][]]>([
  ['on the same day', ['discovery', '2021-03-04'], ['statement', '2021-03-04']],
  ['in a month that holds the day', ['discovery', '2021-03'], ['statement', '2021-03-04']],
  ['with an unknown start', ['burial', '/2030'], ['statement', '2021-03-04']],
  ['with an open start', ['burial', '../2030'], ['statement', '2021-03-04']],
  ['approximate', ['discovery', '2022~'], ['statement', '2021']],
  ['uncertain', ['discovery', '2022'], ['statement', '2021?']],
  ['of an unknown end', ['discovery', '2022'], ['statement', '2021/']],
  ['not stated', ['discovery', '2022'], ['statement', null]],
  [
    'before one of two statements',
    ['discovery', '2021-06'],
    ['statement', '2021-03'],
    ['statement', '2021-09'],
  ],
  ['of an announced exhumation', ['exhumation', '2022'], ['statement', '2021']],
  ['that are not EDTF, which another rule tells', ['discovery', 'soon'], ['statement', '2021']],
])('dates %s prove no contradiction', (_, ...dates) => {
  expect(order(...dates)).toEqual([])
})

test.each<[DateKind, string, DateKind, string]>([
  ['discovery', '2021-03-05', 'statement', '2021-03-04'],
  ['discovery', '2022/..', 'statement', '2021'],
  ['death', '1993', 'burial', '1992'],
  ['disappearance', '1993', 'burial', '1992'],
  ['burial', '1993', 'exhumation', '1992-02'],
  ['statement', '2021-03-06', 'publication', '2021-03-04'],
  ['observation', '2021-04', 'publication', '2021-03-31'],
])('%s %s against %s %s is proven', (first, firstEdtf, second, secondEdtf) => {
  expect(order([first, firstEdtf], [second, secondEdtf])).toEqual(['date-order'])
})

test('a publication may carry the day before the statement, with a warning', () => {
  expect(order(['statement', '2021-03-05'], ['publication', '2021-03-04'])).toEqual(['date-order-by-one-day'])
})

const count = (verbatim: string, best: number | null = 20, qualifier: Count['qualifier'] = 'about') =>
  codes(
    countFromVagueWords.check(
      makeClaim({ count: { kind: 'persons', low: null, best, high: null, qualifier, verbatim } }),
      CONTEXT,
    ),
  )

test.each(['two dozen', 'a dozen', 'two hundred', 'at least 20', 'dozens (24 so far)', 'сто', 'iyirmi', ''])(
  '"%s" may be a number',
  (words) => expect(count(words)).toEqual([]),
)

test.each([
  'hundreds',
  'Dozens of bodies',
  'сотни',
  'десятки тел',
  'onlarla',
  'yüzlərlə',
  'հարյուրավոր',
  'several',
])('"%s" is no number', (words) => {
  expect(count(words)).toEqual(['count-from-vague-words'])
  expect(count(words, null, 'vague')).toEqual([])
})

const modality = (stated: Modality, verbatimModal: string | null) =>
  codes(modalityWords.check(makeClaim({ modality: stated, verbatimModal }), CONTEXT))

test.each<[Modality, string]>([
  ['asserted', 'may'],
  ['asserted', 'presumably'],
  ['asserted', 'возможно'],
  ['asserted', 'ենթադրվում է'],
  ['asserted', 'ola bilər'],
  ['presumed', 'might'],
  ['denied', 'reportedly not'],
])('%s is stronger than "%s"', (stated, words) => {
  expect(modality(stated, words)).toEqual(['modality-stronger-than-words'])
})

test.each<[Modality, string | null]>([
  ['asserted', null],
  ['asserted', 'at least'],
  ['asserted', 'dismay'],
  ['possible', 'may'],
  ['possible', 'most likely'],
  ['presumed', 'may, most likely'],
  ['presumed', 'предположительно'],
  ['reported_by_others', 'rumours'],
  ['pending', 'may belong; only after the DNA examination'],
])('%s is not stronger than "%s"', (stated, words) => {
  expect(modality(stated, words)).toEqual([])
})

const gloss = glossMatcher([
  { term: 'liberated', lang: 'en', instead: 'taken' },
  { term: 'occupied territory', lang: 'en', instead: 'the area' },
  { term: 'освобождённый', lang: 'ru', instead: 'взятый' },
])

test.each<LangText>([
  { en: 'The liberated town.' },
  { en: 'LIBERATED!' },
  { en: 'x', 'en-GB': 'an occupied  territory' },
  { en: 'x', ru: 'Освобождённый город' },
])('%o holds a partisan term', (text) => {
  expect(codes(glossFindings(text, ['label'], gloss))).toEqual(['partisan-term'])
})

test.each<LangText>([
  { en: 'The "liberated" town, «liberated», “liberated”, ‘liberated’.' },
  { en: 'unliberated, liberatedly' },
  { en: 'x', ru: 'liberated' },
])('%o holds none', (text) => {
  expect(glossFindings(text, ['label'], gloss)).toEqual([])
})

test('a quote of astral characters counts each of them once', () => {
  const passage = (end: number) =>
    makeClaim({
      passages: [
        {
          source: 's',
          capture: '0'.repeat(64),
          lang: 'en',
          selector: [
            { type: 'TextQuoteSelector', exact: '𝒳a\u0308😀' },
            { type: 'TextPositionSelector', start: 10, end },
          ],
        },
      ],
    })
  expect(passageSelectors.check(passage(14), CONTEXT)).toEqual([])
  expect(codes(passageSelectors.check(passage(16), CONTEXT))).toEqual(['selector-length'])
})
