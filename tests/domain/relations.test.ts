import { describe, expect, test } from 'vitest'
import { countSeries } from '../../src/domain/count-series.ts'
import { findClaim } from '../../src/domain/find-claim.ts'
import type { Claim, Count } from '../../src/domain/generated/package-types.ts'
import { relationsOf, supersedingChain } from '../../src/domain/relations.ts'
import { inStatementOrder, statementDate, statementDay } from '../../src/domain/statement-order.ts'
import { madeAgent, madeClaim, madeFeature, madePackage } from './made-package.ts'

const supersedes = (claim: string): Partial<Claim> => ({ relations: [{ type: 'supersedes', claim }] })
const said = (edtf: string | null, kind: 'statement' | 'publication' = 'statement'): Partial<Claim> => ({
  dates: [{ kind, edtf, basis: edtf === null ? 'not_stated' : 'stated' }],
})
const count = (best: number | null, kind: Count['kind'] = 'remains'): Partial<Claim> => ({
  count: { kind, low: null, best, high: null, qualifier: best === null ? 'vague' : 'exact' },
})
const ids = (claims: readonly { readonly claim: Claim }[]) => claims.map(({ claim }) => claim.id)

describe('relations in both directions', () => {
  const one = madeFeature('ft-1', [
    madeClaim('c1'),
    madeClaim('c2', { relations: [{ type: 'refines', claim: 'c1' }] }),
  ])
  const two = madeFeature('ft-2', [madeClaim('c3', { relations: [{ type: 'contradicts', claim: 'c1' }] })])
  const pkg = madePackage([one, two])

  test('a claim knows who refines and who contradicts it, from any feature', () => {
    const seen = relationsOf(one.properties.claims[0]!, pkg)
    expect(seen.map(({ type, direction, other }) => [type, direction, other.claim.id, other.row])).toEqual([
      ['refines', 'incoming', 'c2', 0],
      ['contradicts', 'incoming', 'c3', 1],
    ])
  })

  test('the relation is seen from its own claim too', () => {
    expect(relationsOf(two.properties.claims[0]!, pkg)).toMatchObject([
      { direction: 'outgoing', other: { claim: { id: 'c1' } } },
    ])
  })

  test('a claim of another package has none and is not found', () => {
    expect(relationsOf(madeClaim('c-else', { relations: [{ type: 'repeats', claim: 'c1' }] }), pkg)).toEqual(
      [],
    )
    expect(findClaim('c-else', pkg)).toBeNull()
  })
})

describe('superseding chains', () => {
  const claims = [madeClaim('c2', supersedes('c1')), madeClaim('c1'), madeClaim('c3', supersedes('c2'))]
  const pkg = madePackage([madeFeature('ft-1', claims)])

  test.each(claims.map((claim) => [claim.id, claim] as const))(
    'from %s the whole chain is seen, oldest first',
    (_, claim) => {
      expect(ids(supersedingChain(claim, pkg))).toEqual(['c1', 'c2', 'c3'])
    },
  )

  test('a chain that runs in a circle by mistake ends', () => {
    const circle = [madeClaim('c1', supersedes('c2')), madeClaim('c2', supersedes('c1'))]
    expect(supersedingChain(circle[0]!, madePackage([madeFeature('ft-1', circle)]))).toHaveLength(2)
  })
})

describe('order of statement', () => {
  test('by the statement, else by the publication, unknown last, equals as they were', () => {
    const claims = [
      madeClaim('undated', said(null)),
      madeClaim('b', said('2024-03')),
      madeClaim('also undated', { dates: [{ kind: 'discovery', edtf: '1999', basis: 'stated' }] }),
      madeClaim('a', said('2024-02-23', 'publication')),
      madeClaim('b again', said('2024-03-01')),
      madeClaim('until', said('../2020-01-01')),
    ]
    expect(inStatementOrder(claims).map(({ id }) => id)).toEqual([
      'until',
      'a',
      'b',
      'b again',
      'undated',
      'also undated',
    ])
  })

  test('a statement of unknown date falls back to the publication', () => {
    const claim = madeClaim('c', {
      dates: [
        { kind: 'statement', edtf: null, basis: 'not_stated' },
        { kind: 'publication', edtf: '2021-02-13', basis: 'stated' },
      ],
    })
    expect(statementDate(claim)?.kind).toBe('publication')
    expect(statementDay(madeClaim('c', said('/')))).toBeNull()
  })
})

describe('count series', () => {
  const body = madeAgent('ag-a', 'party-a')
  const member = madeAgent('ag-member', 'party-a', { kind: 'person', memberOf: 'ag-a' })
  const other = madeAgent('ag-b', 'party-b')

  test('grows per claimant and kind in order of statement, members with their body', () => {
    const feature = madeFeature('ft-1', [
      madeClaim('ten', { ...said('2024-03-01'), ...count(10), ...supersedes('four') }),
      madeClaim('four', { ...said('2024-02-23'), ...count(4) }),
      madeClaim('identified', { ...said('2024-03-27'), ...count(8, 'identified') }),
      madeClaim('eighteen', {
        ...said('2024-03-16'),
        ...count(18),
        claimant: 'ag-member',
        ...supersedes('ten'),
      }),
      madeClaim('hundreds', { ...said('2024-03-20'), ...count(null), claimant: 'ag-b' }),
      madeClaim('no number', said('2024-03-20')),
    ])
    const series = countSeries(feature, madePackage([feature], [body, member, other]))
    expect(series.map(({ claimant, kind, entries }) => [claimant, kind, ids(entries)])).toEqual([
      ['ag-a', 'remains', ['four', 'ten', 'eighteen']],
      ['ag-b', 'remains', ['hundreds']],
      ['ag-a', 'identified', ['identified']],
    ])
    expect(series[0]?.entries.map(({ isSuperseded }) => isSuperseded)).toEqual([true, true, false])
  })

  test('an undated number stands after the one that it replaced', () => {
    const feature = madeFeature('ft-1', [
      madeClaim('ten', { ...said(null), ...count(10), ...supersedes('four') }),
      madeClaim('fourteen', { ...said('2024-03-07'), ...count(14), ...supersedes('ten') }),
      madeClaim('four', { ...said('2024-02-23'), ...count(4) }),
      madeClaim('nowhere', { ...said(null), ...count(1) }),
    ])
    const [series] = countSeries(feature, madePackage([feature]))
    expect(ids(series?.entries ?? [])).toEqual(['four', 'ten', 'fourteen', 'nowhere'])
  })

  test('a withdrawn number and a denied one are left out', () => {
    const feature = madeFeature('ft-1', [
      madeClaim('c1', count(4)),
      madeClaim('c2', { relations: [{ type: 'withdraws', claim: 'c1' }] }),
      madeClaim('c3', { ...count(5), polarity: 'denies' }),
    ])
    expect(countSeries(feature, madePackage([feature]))).toEqual([])
  })
})
