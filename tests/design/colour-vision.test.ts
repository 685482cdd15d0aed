import { describe, expect, test } from 'vitest'
import { DASHES, GLYPH_OF_TYPE, GLYPH_PATHS, type GlyphLine } from '../../src/design/glyphs.ts'
import { contrastOf, HIGH_CONTRAST_THEMES, lightOf, SIGHTS, seenBy, THEMES } from './tokens.ts'

/** What must be told from what it lies on or beside, and by how much at least. */
const APART: readonly (readonly [one: string, other: string, least: number])[] = [
  ['--accent', '--land', 3],
  ['--accent', '--water', 3],
  ['--ink', '--land', 4.5],
  ['--accent', '--paper', 3],
  ['--accent-ink', '--accent-wash', 4.5],
  ['--notice', '--notice-wash', 4.5],
  ['--land', '--water', 1.05],
  ['--border-line', '--land', 1.5],
]

describe.each([...THEMES, ...HIGH_CONTRAST_THEMES])('%s', (_, tokens) => {
  test.each(SIGHTS)('seen with %s, marks, words and lines still stand out, and land from water', (sight) => {
    const seen = (token: string) => seenBy(sight, lightOf(tokens.get(token) ?? ''))
    const tooNear = APART.map(([one, other, least]) => ({
      one,
      other,
      least,
      ratio: contrastOf(seen(one), seen(other)),
    }))
    expect(tooNear.filter(({ ratio, least }) => !(ratio >= least))).toEqual([])
  })
})

test('types differ in shape and certainty in line: colour tells nothing that they do not tell', () => {
  const shapes = Object.values(GLYPH_OF_TYPE)
  expect(new Set(shapes).size).toBe(shapes.length)
  expect(new Set(Object.values(GLYPH_PATHS)).size).toBe(Object.keys(GLYPH_PATHS).length)
  const lines = (Object.keys(DASHES) as GlyphLine[]).filter((line) => line !== 'struck')
  expect(new Set(lines.map((line) => DASHES[line].join(' '))).size).toBe(lines.length)
})
