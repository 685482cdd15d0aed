import fc from 'fast-check'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { catalogue as azerbaijani } from '../../src/i18n/az/catalogue.ts'
import { catalogue as english } from '../../src/i18n/en/catalogue.ts'
import { catalogue as armenian } from '../../src/i18n/hy/catalogue.ts'
import { readMessage, sayMessage } from '../../src/i18n/icu.ts'
import { catalogue as russian } from '../../src/i18n/ru/catalogue.ts'

type Values = Readonly<Record<string, string | number>>
const ours = (source: string, lang: string, values: Values) => sayMessage(readMessage(source), lang, values)
const library = (source: string, lang: string, values: Values) =>
  String(new IntlMessageFormat(source, lang, undefined, { ignoreTag: true }).format(values))

/** Every name that may stand in the message, and every word that a `select` may ask for. */
const wordsOf = (source: string) => [...new Set(source.match(/[A-Za-z_-][\w-]*/g) ?? [])]
const NUMBERS = [0, 1, 2, 3, 4, 5, 11, 12, 21, 22, 25, 100, 101, 1234, 98_765, 0.5, 1.25, 2.04, -1, -3.7]

/** Values under which each choice of a message is taken at least once: numbers for all, then each of its words for all. */
function settings(source: string): Values[] {
  const words = wordsOf(source)
  const all = (value: string | number): Values => Object.fromEntries(words.map((word) => [word, value]))
  const isNumeric = /,\s*(plural|number)/.test(source)
  const numbers = NUMBERS.map(all)
  const selectors = isNumeric ? [] : words.map(all)
  // A message with both: its words in turn for the names that a `select` asks, numbers for the others.
  const asked = [...source.matchAll(/\{\s*([\w-]+)\s*,\s*select/g)].map((match) => match[1]!)
  const both = isNumeric
    ? words.flatMap((word) =>
        NUMBERS.slice(0, 6).map((n) => ({
          ...all(n),
          ...Object.fromEntries(asked.map((name) => [name, word])),
        })),
      )
    : []
  return [...numbers, ...selectors, ...both]
}

test.each([
  ['en', english],
  ['az', azerbaijani],
  ['hy', armenian],
  ['ru', russian],
] as const)('%s: every message says what intl-messageformat says, whatever its values', (lang, messages) => {
  const different = Object.entries(messages).flatMap(([key, source]) => {
    const reference = new IntlMessageFormat(source, lang, undefined, { ignoreTag: true })
    const message = readMessage(source)
    return settings(source)
      .filter((values) => sayMessage(message, lang, values) !== String(reference.format(values)))
      .map((values) => `${key} ${JSON.stringify(values)}`)
  })
  expect(different.slice(0, 5)).toEqual([])
})

/** Messages put together of what the reader knows, braces and apostrophes among their text. */
const messages = fc.letrec<{ message: string; part: string }>((tie) => ({
  message: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom('a', ' ', "' ", "a''b", "'{' ", "'{n}''}' ", 'Ժ', '. ', "d'or ", '#', "'#' "),
    fc.constantFrom('{n}', '{ n }', '{n, number}', '{n,number, ::.#}', '{s}', '{n, number, ::group-off}'),
    tie('message').map(
      (inner) => `{n, plural, =0 {none} one {# ${inner}} few {${inner} #} other {${inner}#}}`,
    ),
    tie('message').map((inner) => `{s, select, x {${inner}} other {#${inner}}}`),
  ),
}))

test('any message of this part of ICU is read as intl-messageformat reads it', () => {
  fc.assert(
    fc.property(
      messages.message,
      fc.constantFrom('en', 'ru', 'az', 'hy'),
      fc.constantFrom(...NUMBERS),
      fc.constantFrom('x', 'y', '1'),
      (source, lang, n, s) => {
        expect(ours(source, lang, { n, s })).toBe(library(source, lang, { n, s }))
      },
    ),
    { seed: 66, numRuns: 600 },
  )
})

test.each([
  '{n',
  '{n, date}',
  '{n, number, ::percent}',
  '{n, plural, one {a}}',
  '{n, plural one {a} other {b}}',
  'a } b',
  '{}',
])('what is not of this part of ICU is refused, not guessed: %s', (source) => {
  expect(() => readMessage(source)).toThrow(/i18n: .+ expected at/)
})

test('a value that is missing is a fault', () => {
  expect(() => ours('{name}', 'en', {})).toThrow('no value for {name}')
})
