import { expect, test } from 'vitest'
import type { CairnPackage } from '../../src/domain/package.ts'
import { claimsOfSource, eachClaim } from '../../src/ui/claims-of-source.ts'

/** SYNTHETIC: every claim quotes the same document twice. */
function packageOf(claims: number): CairnPackage {
  const passages = ['one', 'two'].map((exact) => ({ source: 's', selector: [{ exact }], lang: 'en' }))
  const features = Array.from({ length: claims }, (_, row) => ({
    id: `f${row}`,
    properties: { claims: [{ id: `c${row}`, passages }] },
  }))
  return { features } as unknown as CairnPackage
}

test('a claim that quotes a document in several places is listed once, by its first passage', () => {
  const passages = claimsOfSource('s', packageOf(2))
  expect(passages.map(({ passageId }) => passageId)).toEqual(['c0', 'c0#2', 'c1', 'c1#2'])
  expect(eachClaim(passages).map(({ passageId }) => passageId)).toEqual(['c0', 'c1'])
})

test('a document that carries fifty thousand claims is listed without comparing each with each', () => {
  // Compared pair by pair this takes longer than a test may.
  expect(eachClaim(claimsOfSource('s', packageOf(50_000)))).toHaveLength(50_000)
})
