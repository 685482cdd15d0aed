import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Passage } from '../../src/domain/generated/package-types.ts'
import { normaliseString, sliceCodePoints } from '../../src/domain/normalised-text.ts'
import { passagesInText } from '../../src/domain/passages-in-text.ts'

const quoted = (id: string, exact: string) => ({
  id,
  passage: { source: 's', lang: 'en', selector: [{ type: 'TextQuoteSelector', exact }] } satisfies Passage,
})

describe('a text cut at its passages', () => {
  test('overlapping passages share the stretch that both cover', () => {
    const { segments } = passagesInText(normaliseString('𐀀 one two three.'), [
      quoted('a', 'one two'),
      quoted('b', 'two three'),
    ])
    expect(segments).toEqual([
      { start: 0, end: 2, text: '𐀀 ', passageIds: [] },
      { start: 2, end: 6, text: 'one ', passageIds: ['a'] },
      { start: 6, end: 9, text: 'two', passageIds: ['a', 'b'] },
      { start: 9, end: 15, text: ' three', passageIds: ['b'] },
      { start: 15, end: 16, text: '.', passageIds: [] },
    ])
  })

  test('a passage that does not resolve is reported and marks nothing', () => {
    const { segments, places, problems } = passagesInText(normaliseString('one two'), [
      quoted('a', 'three'),
      quoted('b', 'two'),
    ])
    expect(problems.get('a')).toMatchObject({ problem: 'not-found' })
    expect([...places]).toEqual([['b', { start: 4, end: 7 }]])
    expect(segments.flatMap(({ passageIds }) => passageIds)).toEqual(['b'])
  })

  test('two passages in the same place are both named', () => {
    const { segments } = passagesInText(normaliseString('one'), [quoted('a', 'one'), quoted('b', 'one')])
    expect(segments).toEqual([{ start: 0, end: 3, text: 'one', passageIds: ['a', 'b'] }])
  })

  test('an empty text has no stretches, a text without passages one', () => {
    expect(passagesInText(normaliseString(''), []).segments).toEqual([])
    expect(passagesInText(normaliseString('one'), []).segments).toHaveLength(1)
  })

  test('whatever the passages, the stretches are the whole text, and each says exactly who covers it', () => {
    const text = normaliseString('𐀀b cé d\u00a0e’f g')
    const range = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 6 }))
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), (ranges) => {
        const ends = ranges.map(([start, size]) => [start, Math.min(start + size, text.length)] as const)
        const passages = ends.map(([start, end], i) => ({
          id: String(i),
          passage: {
            source: 's',
            lang: 'en',
            selector: [{ type: 'TextPositionSelector', start, end }],
          } satisfies Passage,
        }))
        const { segments } = passagesInText(text, passages)
        expect(segments.map((segment) => segment.text).join('')).toBe(text.text)
        for (const segment of segments) {
          expect(segment.text).toBe(sliceCodePoints(text, segment.start, segment.end))
          const covering = ends.flatMap(([start, end], i) =>
            start <= segment.start && end > segment.start ? [String(i)] : [],
          )
          expect(segment.passageIds).toEqual(covering)
        }
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})
