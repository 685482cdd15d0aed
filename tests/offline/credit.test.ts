import { expect, test } from 'vitest'
import { creditOf } from '../../src/tiles/credit.ts'

test.each([
  ['<a href="https://example.org">SYNTHETIC</a> maps', 'SYNTHETIC maps'],
  ['<a href="javascript:alert(1)" onclick="alert(1)">SYNTHETIC</a>', 'SYNTHETIC'],
  ['SYNTHETIC<script>alert(1)</script>', 'SYNTHETICalert(1)'],
  ['SYNTHETIC <img src=x onerror=alert(1)', 'SYNTHETIC <img src=x onerror=alert(1)'],
  ['SYNTHETIC '.repeat(90), 'SYNTHETIC '.repeat(90).trim()],
  ['SYNTHETIC '.repeat(150), `${'SYNTHETIC '.repeat(99).trim()}…`],
  ['S'.repeat(2000), `${'S'.repeat(500)}…`],
])('pitfall 19: whom an archive wants named is words, %s', (attribution, credit) => {
  expect(creditOf({ attribution })).toBe(credit)
})

test.each([null, 'SYNTHETIC', {}, { attribution: 7 }, { attribution: { toString: 'x' } }])(
  'pitfall 19: metadata that name nobody, %j, name nobody',
  (metadata) => {
    expect(creditOf(metadata)).toBe('')
  },
)
