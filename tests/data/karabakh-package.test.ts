import { expect, test } from 'vitest'
import { parsePackage } from '../../src/domain/parse.ts'
import { bytesOf, claims, descriptor, packageFiles, sha256 } from './read-package.ts'

test('the bundled package is read without any error and without losing a record', async () => {
  const result = await parsePackage(packageFiles(), async (bytes) => sha256(bytes))
  expect(result.issues.filter((issue) => issue.severity === 'error')).toEqual([])
  expect(result.rejected).toEqual([])
  expect(result.importedFeatures).toBe(74)
  expect(result.package?.features.length).toBe(74)
  expect(result.package?.sources.size).toBe(136)
})

test('no label and no statement uses a term of the gloss list', async () => {
  const { issues } = await parsePackage(packageFiles(), async (bytes) => sha256(bytes))
  expect(issues.filter((issue) => issue.code === 'partisan-term')).toEqual([])
})

test('size and hash of every file are those in the descriptor', () => {
  expect(descriptor.resources.length).toBe(5)
  for (const { path, bytes, hash } of descriptor.resources) {
    const content = bytesOf(path)
    expect([path, content.length, `sha256:${sha256(content)}`]).toEqual([path, bytes, hash])
  }
})

test('every relation leads to a claim of the package and never to itself', () => {
  const known = new Set(claims.map(({ claim }) => claim.id))
  const astray = claims.flatMap(({ claim }) =>
    claim.relations.filter((relation) => !known.has(relation.claim) || relation.claim === claim.id),
  )
  expect(astray).toEqual([])
})

test('a claim is superseded only by its own claimant', () => {
  const claimant = new Map(claims.map(({ claim }) => [claim.id, claim.claimant]))
  const pairs = claims.flatMap(({ claim }) =>
    claim.relations.filter(({ type }) => type === 'supersedes').map((relation) => [claim, relation] as const),
  )
  expect(pairs.length).toBeGreaterThan(0)
  for (const [claim, relation] of pairs) expect(claimant.get(relation.claim)).toBe(claim.claimant)
})

test('a repetition is never said more strongly than what it repeats', () => {
  const strength = ['pending', 'reported_by_others', 'possible', 'presumed', 'denied', 'asserted']
  const byId = new Map(claims.map(({ claim }) => [claim.id, claim]))
  const stronger = claims.flatMap(({ claim }) =>
    claim.relations
      .filter(({ type }) => type === 'repeats')
      .map((relation) => byId.get(relation.claim))
      .filter((origin) => origin && strength.indexOf(claim.modality) > strength.indexOf(origin.modality))
      .map((origin) => [claim.id, origin?.id]),
  )
  expect(stronger).toEqual([])
})

test('no quote is longer than twelve words', () => {
  const quotes = claims.flatMap(({ claim }) => claim.passages.flatMap((passage) => passage.selector))
  const long = quotes.filter(
    (part) => part.type === 'TextQuoteSelector' && part.exact.split(/\s+/).length > 12,
  )
  expect(long).toEqual([])
})

test('every person has an office in which they speak', async () => {
  const { issues } = await parsePackage(packageFiles(), async (bytes) => sha256(bytes))
  expect(issues.filter((issue) => issue.code === 'person-without-office')).toEqual([])
})
