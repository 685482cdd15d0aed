import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BalanceCounts, balance, MODALITIES } from '../../src/domain/balance.ts'
import type { Claim } from '../../src/domain/generated/package-types.ts'
import type { CairnPackage } from '../../src/domain/package.ts'
import { randomPackage } from '../query/random-package.ts'
import { madeAgent, madeClaim, madeClaimIn, madeFeature, madePackage, madeSource } from './made-package.ts'

const AGENTS = [
  madeAgent('ag-a', 'party-a'),
  madeAgent('ag-a-voice', 'party-a', { memberOf: 'ag-a' }),
  madeAgent('ag-b', 'party-b'),
  madeAgent('ag-silent', 'party-c'),
]
const SOURCES = ['src-own', 'src-two'].map((id) => madeSource(id))

const packageWith = (...claims: readonly (readonly Claim[])[]): CairnPackage =>
  madePackage(
    claims.map((list, at) => madeFeature(`ft-${at}`, list)),
    AGENTS,
    SOURCES,
  )

const countsOf = (pkg: CairnPackage, party: string): BalanceCounts =>
  balance(pkg).parties.find((one) => one.party.id === party)!

const many = (claimant: string, n: number) =>
  Array.from({ length: n }, (_, at) => madeClaim(`${claimant}-${at}`, { claimant }))

describe('balance', () => {
  test('every party of the package is listed in its order, silent ones with nothing but zeros', () => {
    const pkg = packageWith([...many('ag-b', 3), ...many('ag-a', 1)])
    expect(balance(pkg).parties.map(({ party, claims }) => [party.id, claims])).toEqual([
      ['party-a', 1],
      ['party-b', 3],
      ['party-c', 0],
    ])
    expect(countsOf(pkg, 'party-c')).toMatchObject({ claimants: 0, origins: 0, documents: 0 })
  })

  test('a denial counts as denying by its polarity or by its modality', () => {
    const pkg = packageWith([
      madeClaim('c1'),
      madeClaim('c2', { polarity: 'denies' }),
      madeClaim('c3', { modality: 'denied' }),
    ])
    expect(countsOf(pkg, 'party-a')).toMatchObject({ affirming: 1, denying: 2 })
    expect(countsOf(pkg, 'party-a').modalities).toMatchObject({ asserted: 2, denied: 1 })
  })

  test('claims on features with a geometry are located, the others are not', () => {
    const pkg = packageWith([madeClaim('c1'), madeClaim('c2')], [madeClaim('c3')])
    const located = { ...pkg.features[0]!, geometry: { type: 'Point' as const, coordinates: [-30, 30] } }
    expect(balance({ ...pkg, features: [located, pkg.features[1]!] }).total).toMatchObject({
      located: 2,
      unlocated: 1,
    })
  })

  test('who repeats another, and who speaks for a body, is no origin of its own', () => {
    const pkg = packageWith([
      madeClaim('c1'),
      madeClaim('c2', { claimant: 'ag-a-voice' }),
      madeClaim('c3', { claimant: 'ag-b', relations: [{ type: 'repeats', claim: 'c1' }] }),
    ])
    expect(balance(pkg).total).toMatchObject({ claims: 3, claimants: 3, origins: 1 })
    expect(countsOf(pkg, 'party-a').origins).toBe(1)
    expect(countsOf(pkg, 'party-b').origins).toBe(0)
  })

  test('the same voice on two features is counted at each of them', () => {
    expect(balance(packageWith([madeClaim('c1')], [madeClaim('c2')])).total.origins).toBe(2)
  })

  test('an origin that claimants of two parties share is nobody’s alone', () => {
    const circle = (id: string, claimant: string, other: string) =>
      madeClaim(id, { claimant, relations: [{ type: 'derives_from', claim: other }] })
    const pkg = packageWith([circle('c1', 'ag-a', 'c2'), circle('c2', 'ag-b', 'c1')])
    expect(balance(pkg)).toMatchObject({ jointOrigins: 1, total: { origins: 1 } })
    expect(balance(pkg).parties.map(({ origins }) => origins)).toEqual([0, 0, 0])
  })

  test('a withdrawn claim is counted as said, but stands behind nothing', () => {
    const pkg = packageWith([
      madeClaim('c1'),
      madeClaim('c2', { relations: [{ type: 'withdraws', claim: 'c1' }] }),
    ])
    expect(balance(pkg).total).toMatchObject({ claims: 2, origins: 0 })
  })

  test('a document that carries claims of two parties counts for each, and once for the package', () => {
    const pkg = packageWith([
      madeClaim('c1'),
      madeClaim('c2', { claimant: 'ag-b' }),
      madeClaimIn('src-two', 'c3', { claimant: 'ag-b' }),
    ])
    expect(balance(pkg).parties.map(({ documents }) => documents)).toEqual([1, 2, 0])
    expect(balance(pkg).total.documents).toBe(2)
  })

  test('a claim with a grade is graded, whoever gave it and whatever it says', () => {
    const grade = {
      scheme: 'admiralty' as const,
      sourceReliability: 'F' as const,
      informationCredibility: 6 as const,
      assessor: 'SYNTHETIC',
      date: '2024-01-01',
      rationale: 'SYNTHETIC',
    }
    const pkg = packageWith([
      madeClaim('c1', { assessments: [grade] }),
      madeClaim('c2', { assessments: [] }),
      madeClaim('c3'),
    ])
    expect(balance(pkg).total).toMatchObject({ graded: 1, notGraded: 2 })
  })

  test.each([
    ['four of five is not more than 80 %', 4, 1, null],
    ['nine of eleven is', 9, 2, { party: 'party-a', claims: 9, of: 11 }],
    ['four of four are too few to tell', 4, 0, null],
    ['five of five is', 5, 0, { party: 'party-a', claims: 5, of: 5 }],
  ])('one party speaking nearly alone: %s', (_, ofA, ofB, dominant) => {
    expect(balance(packageWith([...many('ag-a', ofA), ...many('ag-b', ofB)])).dominant).toEqual(dominant)
  })
})

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Every third claim repeats the first one of its feature. */
const repeating = (pkg: CairnPackage): CairnPackage => ({
  ...pkg,
  features: pkg.features.map((feature) => {
    const { claims } = feature.properties
    const related = claims.map((claim, at): Claim => {
      const first = claims[0]!.id
      return at % 3 === 2 ? { ...claim, relations: [{ type: 'repeats', claim: first }] } : claim
    })
    return { ...feature, properties: { ...feature.properties, claims: related } }
  }),
})

test('the parties’ numbers add up to the package’s, and each kind of number to the claims', () => {
  fc.assert(
    fc.property(randomPackage.map(repeating), (pkg) => {
      const { parties, total, jointOrigins } = balance(pkg)
      const claims = sum(pkg.features.map(({ properties }) => properties.claims.length))
      expect(total.claims).toBe(claims)
      const additive = [
        'claims',
        'claimants',
        'located',
        'unlocated',
        'affirming',
        'denying',
        'graded',
        'notGraded',
      ] as const
      for (const key of additive) expect(sum(parties.map((one) => one[key]))).toBe(total[key])
      for (const modality of MODALITIES)
        expect(sum(parties.map(({ modalities }) => modalities[modality]))).toBe(total.modalities[modality])
      expect(sum(parties.map(({ origins }) => origins)) + jointOrigins).toBe(total.origins)
      for (const one of [...parties, total]) {
        expect(one.located + one.unlocated).toBe(one.claims)
        expect(one.affirming + one.denying).toBe(one.claims)
        expect(one.graded + one.notGraded).toBe(one.claims)
        expect(sum(Object.values(one.modalities))).toBe(one.claims)
        expect(one.origins).toBeLessThanOrEqual(one.claims)
      }
    }),
    { seed: 20261122, numRuns: 150 },
  )
})
