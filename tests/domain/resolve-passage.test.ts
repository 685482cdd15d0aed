import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Passage } from '../../src/domain/generated/package-types.ts'
import { normaliseString, normaliseText, sliceCodePoints } from '../../src/domain/normalised-text.ts'
import { resolvePassage } from '../../src/domain/resolve-passage.ts'

type Quote = { exact: string; prefix?: string; suffix?: string }
type Position = readonly [start: number, end: number]

function passage(quote: Quote | null, position?: Position): Passage {
  const selector: Passage['selector'] = []
  if (quote) selector.push({ type: 'TextQuoteSelector', ...quote })
  if (position) selector.push({ type: 'TextPositionSelector', start: position[0], end: position[1] })
  return { source: 'src-synthetic', lang: 'en', selector }
}

const resolve = (text: string, quote: Quote | null, position?: Position) =>
  resolvePassage(normaliseString(text), passage(quote, position))

function problemOf(
  text: string,
  quote: Quote | null,
  position?: Position,
): { problem: string; message: string } {
  const result = resolve(text, quote, position)
  return 'problem' in result ? result : { problem: 'none', message: JSON.stringify(result) }
}

describe('one place', () => {
  test('a quote that occurs once is found in code points', () => {
    expect(resolve('𐀀 one two', { exact: 'two' })).toEqual({ start: 6, end: 9 })
  })

  test('prefix and suffix choose among several', () => {
    const text = 'a grave here, a grave there'
    expect(resolve(text, { exact: 'grave', suffix: ' there' })).toEqual({ start: 16, end: 21 })
    expect(resolve(text, { exact: 'a grave', prefix: 'here, ' })).toEqual({ start: 14, end: 21 })
  })

  test('quote and position that agree are one place', () => {
    expect(resolve('one two', { exact: 'two' }, [4, 7])).toEqual({ start: 4, end: 7 })
  })

  test('a position alone is enough when it lies in the text', () => {
    expect(resolve('one two', null, [4, 7])).toEqual({ start: 4, end: 7 })
  })

  test('a quote at the very start and at the very end is found', () => {
    expect(resolve('one two', { exact: 'one', prefix: '' })).toEqual({ start: 0, end: 3 })
    expect(resolve('one two', { exact: 'one two', suffix: '' })).toEqual({ start: 0, end: 7 })
  })
})

describe('a problem, never a guess', () => {
  test('a quote that occurs twice is refused, with both places', () => {
    const { problem, message } = problemOf('a grave, a grave', { exact: 'grave' })
    expect(problem).toBe('found-twice')
    expect(message).toContain('2–7 and 11–16')
  })

  test('a position does not choose between two occurrences of a quote', () => {
    expect(problemOf('a grave, a grave', { exact: 'grave' }, [2, 7]).problem).toBe('found-twice')
  })

  test('overlapping occurrences are two', () => {
    expect(problemOf('aaa', { exact: 'aa' }).problem).toBe('found-twice')
  })

  test.each([
    ['UTF-16 units', '𐀀𐀁 two', [5, 8]],
    ['bytes', 'ə two', [3, 6]],
  ] as const)('a position that counts %s is recognised', (unit, text, position) => {
    const { problem, message } = problemOf(text, { exact: 'two' }, position)
    expect(problem).toBe('offsets-disagree')
    expect(message).toContain(`seems to count ${unit}`)
  })

  test('a position elsewhere shows what stands there', () => {
    const { problem, message } = problemOf('one two', { exact: 'two' }, [0, 3])
    expect(problem).toBe('offsets-disagree')
    expect(message).toContain('the quote stands at 4–7 (code points), the position says 0–3')
    expect(message).toContain('"one"')
  })

  test.each([
    [3, 7],
    [4, 6],
  ] as const)('a position that is off at one end only (%d–%d) disagrees too', (start, end) => {
    expect(problemOf('one two', { exact: 'two' }, [start, end]).problem).toBe('offsets-disagree')
  })

  test.each([
    [3, 2],
    [2, 2],
    [5, 8],
  ])('the position %d–%d is outside a text of seven characters', (start, end) => {
    expect(problemOf('one two', null, [start, end]).problem).toBe('out-of-range')
  })

  test('neither selector is a problem, and so is an empty quote', () => {
    expect(problemOf('one', null).problem).toBe('no-selector')
    expect(problemOf('one', { exact: '' }).problem).toBe('not-found')
  })

  test('a document that could not be read says so', () => {
    const result = resolvePassage(normaliseText(Uint8Array.of(0xff, 0xfe, 0x61, 0)), passage({ exact: 'a' }))
    expect(result).toMatchObject({ problem: 'unreadable' })
  })

  test('a quote must not cut a letter from its combining mark', () => {
    const decomposed = 'the cafe\u0301 and the cafe'
    expect(resolve(decomposed, { exact: 'cafe' })).toEqual({ start: 18, end: 22 })
    const { problem, message } = problemOf('the cafe\u0301', { exact: 'cafe' })
    expect(problem).toBe('not-found')
    expect(message).toContain('combining marks')
  })
})

describe('near misses are named', () => {
  test.each([
    ['in\u00a0Khojaly city', 'in Khojaly city', 'no-break and other special spaces'],
    ['the president’s chief', "the president's chief", 'curly quotes'],
    ['1992–1993', '1992-1993', 'dashes'],
    ['caf\u00e9', 'cafe\u0301', 'Unicode form'],
    ['one\ntwo', 'one\r\ntwo', 'line ends'],
    ['one\n\ntwo', 'one two', 'line breaks and runs of white space'],
    ['co\u00adoperation', 'cooperation', 'invisible characters'],
    ['Mass Grave', 'mass grave', 'capital and small letters'],
  ])('%j is not %j, and the cause is said', (text, exact, cause) => {
    const { problem, message } = problemOf(text, { exact })
    expect(problem).toBe('not-found')
    expect(message).toContain(cause)
  })

  test('two causes together are both named, and no third', () => {
    const { message } = problemOf('in\u00a0the president’s city', { exact: "in the president's city" })
    expect(message).toContain('plain spaces, and curly quotes')
    expect(message).not.toContain('capital')
  })

  test('wrong neighbours are shown with what stands there', () => {
    const { message } = problemOf('ations in\u00a0Khojaly city, another', {
      exact: 'another',
      prefix: 'in Khojaly city, ',
    })
    expect(message).toContain('the words alone stand at 24–31')
    expect(message).toContain('they agree if no-break')
  })

  test('a quote from another document is not explained away', () => {
    expect(problemOf('one two three', { exact: 'four' }).message).toContain('is this the right document?')
  })
})

test('any quote cut from any text is found there and nowhere else, or told apart as found twice', () => {
  const unit = fc.constantFrom('a', 'b', ' ', '\u00a0', '𐀀', 'e\u0301', '’', "'")
  fc.assert(
    fc.property(
      fc.string({ unit, minLength: 3, maxLength: 30 }),
      fc.nat(29),
      fc.integer({ min: 1, max: 5 }),
      (raw, from, size) => {
        const text = normaliseString(raw)
        const start = Math.min(from, text.length - 1)
        const end = Math.min(start + size, text.length)
        const exact = sliceCodePoints(text, start, end)
        const result = resolvePassage(text, passage({ exact, prefix: sliceCodePoints(text, 0, start) }))
        const isCut = /^\p{M}/u.test(exact) || /^\p{M}/u.test(sliceCodePoints(text, end, text.length))
        if (isCut) expect(result).toMatchObject({ problem: 'not-found' })
        else if ('problem' in result) expect(result.problem).toBe('found-twice')
        else expect(sliceCodePoints(text, result.start, result.end)).toBe(exact)
      },
    ),
    { seed: 11, numRuns: 500 },
  )
})

test('a text of a megabyte is searched, and diagnosed, in a moment', () => {
  const text = normaliseString(`${'a grave 𐀀 here. '.repeat(65_000)}the only one`)
  const started = performance.now()
  expect(resolvePassage(text, passage({ exact: 'the only one' }))).toEqual({
    start: 1_040_000,
    end: 1_040_012,
  })
  expect(resolvePassage(text, passage({ exact: 'here', suffix: '. the' }))).toEqual({
    start: 1_039_994,
    end: 1_039_998,
  })
  expect(resolvePassage(text, passage({ exact: 'THE  ONLY ONES' }))).toMatchObject({ problem: 'not-found' })
  // Generous: the machine is shared. A quadratic search would take minutes.
  expect(performance.now() - started).toBeLessThan(5_000)
})

const SEEDS = '../shared/seeds'
const FIRST = `${SEEDS}/000_de83bdbfea0045b6.txt`
const SECOND = `${SEEDS}/004_1f9d49983a526910.txt`

/** Offsets as worked out by hand for the two founding documents, with enough of the words to know the place. */
const KNOWN: readonly (readonly [file: string, start: number, end: number, begins: string, ends: string])[] =
  [
    [FIRST, 230, 307, 'may have already buried', 'in mass graves'],
    [FIRST, 442, 494, 'reports have been circulating', 'the mass burials'],
    [FIRST, 585, 645, 'He pledged', 'will probe the matter'],
    [FIRST, 734, 781, 'hundreds of bodies', 'not been identified yet'],
    [FIRST, 1780, 1820, 'in the area', 'airport'],
    [SECOND, 511, 613, 'On February 21', 'in\u00a0Khojaly city, another mass grave was discovered'],
    [SECOND, 580, 613, 'another', 'mass grave was discovered'],
    [SECOND, 709, 744, 'mainly', 'women and children'],
    [SECOND, 751, 827, 'evidence of', 'tortures'],
    [SECOND, 1053, 1081, 'may have', 'belonged to a child'],
    [SECOND, 1053, 1115, 'may have', 'between the ages of four and five'],
    [SECOND, 1159, 1196, 'the fate of', '4,000 Azerbaijanis'],
    [SECOND, 1198, 1243, 'including 150 people', 'missing'],
    [SECOND, 1370, 1454, 'the Armenian side', 'missing persons'],
  ]

describe.skipIf(!existsSync(FIRST))('the founding documents (skipped where they are not at hand)', () => {
  test('have the lengths that were counted for them', () => {
    expect(normaliseText(readFileSync(FIRST)).length).toBe(2049)
    expect(normaliseText(readFileSync(SECOND)).length).toBe(2222)
  })

  test.each(KNOWN)('%s %d–%d is that one place', (file, start, end, begins, ends) => {
    const text = normaliseText(readFileSync(file))
    const exact = sliceCodePoints(text, start, end)
    expect([exact.slice(0, begins.length), exact.slice(-ends.length)]).toEqual([begins, ends])
    expect(resolvePassage(text, passage({ exact }, [start, end]))).toEqual({ start, end })
  })
})
