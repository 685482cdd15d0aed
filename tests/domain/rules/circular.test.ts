import { expect, test } from 'vitest'
import type { Source } from '../../../src/domain/generated/package-types.ts'
import { type Candidate, candidate } from '../../../src/domain/parse-candidate.ts'
import { checkCircular } from '../../../src/domain/rules/circular.ts'

/** Sources that each derive from the next one; `last` is what the last one derives from. */
function chain(length: number, last: string | null): Candidate<Source>[] {
  return Array.from({ length }, (_, i) => {
    const next = i + 1 < length ? `s${i + 1}` : last
    const record = candidate<Source>('source', 'sources.json', ['sources', i], { id: `s${i}` })
    record.record = {
      id: `s${i}`,
      derivedFrom: [{ source: next, citedAs: 'next', step: 'relays' }],
    } as Source
    return record
  })
}

const rejected = (sources: Candidate<Source>[]) => {
  checkCircular({ sources, features: [], agents: [], places: [], releases: [] })
  return sources.filter(({ isRejected }) => isRejected).map(({ id }) => id)
}

test('a chain with a beginning is none, however long', () => {
  expect(rejected(chain(100_000, null))).toEqual([])
})

test('of a circle only the record that closes it is rejected', () => {
  expect(rejected(chain(100_000, 's99990'))).toEqual(['s99999'])
  expect(rejected(chain(3, 's0'))).toEqual(['s2'])
  expect(rejected(chain(1, 's0'))).toEqual(['s0'])
})

test('two ways to one origin are no circle', () => {
  const [a, b, c] = chain(3, null)
  a!.record!.derivedFrom.push({ source: 's2', citedAs: 'c', step: 'quotes' })
  expect(rejected([a!, b!, c!])).toEqual([])
})
