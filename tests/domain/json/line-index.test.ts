import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineIndex } from '../../../src/domain/json/line-index.ts'

test('line and column agree with counting line breaks one by one', () => {
  const text = fc
    .array(fc.constantFrom('a', '\n', '\r', '\r\n', '😀', 'ə'), { maxLength: 40 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.nat(60), (lines, offset) => {
      const at = Math.min(offset, lines.length)
      // An offset between CR and LF belongs to the line that they end together.
      fc.pre(!(lines[at - 1] === '\r' && lines[at] === '\n'))
      const before = lines.slice(0, at).split(/\r\n|\r|\n/)
      expect(lineIndex(lines)(at)).toEqual({ line: before.length, column: before.at(-1)!.length + 1 })
    }),
    { seed: 20_261_122, numRuns: 500 },
  )
})
