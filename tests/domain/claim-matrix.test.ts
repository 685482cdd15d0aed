import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimMatrix } from '../../src/domain/claim-matrix.ts'
import type { CairnFeature, Claim } from '../../src/domain/generated/package-types.ts'
import type { CairnPackage } from '../../src/domain/package.ts'
import { randomPackage } from '../query/random-package.ts'
import { madeAgent, madeClaim, madeFeature, madePackage } from './made-package.ts'

const AGENTS = [
  madeAgent('ag-a', 'party-a'),
  madeAgent('ag-a2', 'party-a'),
  madeAgent('ag-b', 'party-b'),
  madeAgent('ag-c', 'party-c'),
]
const said = (edtf: string): Partial<Claim> => ({ dates: [{ kind: 'statement', edtf, basis: 'stated' }] })

function matrixOf(claims: readonly Claim[], part: Partial<CairnPackage> = {}) {
  const feature = madeFeature('ft-1', claims)
  return claimMatrix(feature, { ...madePackage([feature], AGENTS), ...part })
}

const entriesOf = (feature: CairnFeature, pkg: CairnPackage) =>
  claimMatrix(feature, pkg).parties.flatMap(({ party, rows }) =>
    rows.flatMap(({ claimant, cells }) =>
      cells.flatMap((entries, column) =>
        entries.map((entry) => ({ entry, claimant, party: party.id, column })),
      ),
    ),
  )

describe('rows and columns', () => {
  test('parties stand in the package’s order, whoever spoke first or most', () => {
    const claims = ['ag-c', 'ag-b', 'ag-b', 'ag-a'].map((claimant, at) => madeClaim(`c${at}`, { claimant }))
    const parties = ['party-b', 'party-c', 'party-a'].map((id) => ({ id, label: { en: id } }))
    expect(matrixOf(claims, { parties }).parties.map(({ party }) => party.id)).toEqual([
      'party-b',
      'party-c',
      'party-a',
    ])
  })

  test('a party that says nothing here has no row', () => {
    expect(matrixOf([madeClaim('c1')]).parties.map(({ party }) => party.id)).toEqual(['party-a'])
  })

  test('a party that the package does not list comes last, by its own id', () => {
    const claims = [madeClaim('c1', { claimant: 'ag-b' }), madeClaim('c2')]
    const parties = [{ id: 'party-a', label: { en: 'A' } }]
    expect(matrixOf(claims, { parties }).parties.map(({ party }) => party.label.en)).toEqual(['A', 'party-b'])
  })

  test('claimants of a party stand in the order in which they first spoke', () => {
    const claims = [
      madeClaim('c1', { claimant: 'ag-a', ...said('2022') }),
      madeClaim('c2', { claimant: 'ag-a2', ...said('2021') }),
      madeClaim('c3', { claimant: 'ag-a', ...said('2023') }),
    ]
    expect(matrixOf(claims).parties[0]!.rows.map(({ claimant }) => claimant)).toEqual(['ag-a2', 'ag-a'])
  })

  test('columns are the predicates in use, neighbours by group, in the order of the vocabulary', () => {
    const predicates = ['evidence-disputed', 'recovery', 'burial']
    const claims = predicates.map((predicate, at) => madeClaim(`c${at}`, { predicate }))
    const { columns, groups } = matrixOf(claims)
    expect(columns.map(({ predicate }) => predicate)).toEqual(['burial', 'recovery', 'evidence-disputed'])
    expect(groups.map(({ group }) => group)).toEqual(['burial', 'recovery', 'dispute'])
  })

  test('a predicate that the vocabulary does not list has a column without group, never none', () => {
    const { columns } = matrixOf([madeClaim('c1', { predicate: 'unheard-of' }), madeClaim('c2')])
    expect(columns.map(({ predicate, group }) => [predicate, group])).toEqual([
      ['burial', 'burial'],
      ['unheard-of', null],
    ])
  })

  test('a feature without claims has neither rows nor columns', () => {
    expect(matrixOf([])).toEqual({ columns: [], groups: [], parties: [] })
  })
})

describe('entries', () => {
  const entry = (claims: readonly Claim[], id: string) => {
    const feature = madeFeature('ft-1', claims)
    return entriesOf(feature, madePackage([feature], AGENTS)).find((one) => one.entry.claim.id === id)!.entry
  }

  test('claims of one cell stand in order of statement, the undated last', () => {
    const undated: Partial<Claim> = { dates: [{ kind: 'statement', edtf: null, basis: 'not_stated' }] }
    const claims = [
      madeClaim('c-undated', undated),
      madeClaim('c-late', said('2023')),
      madeClaim('c-early', said('2021')),
    ]
    const [cell] = matrixOf(claims).parties[0]!.rows[0]!.cells
    expect(cell!.map(({ claim }) => claim.id)).toEqual(['c-early', 'c-late', 'c-undated'])
  })

  test('what is opposed, repeated or replaced is seen from both sides; a refinement is not', () => {
    const claims = [
      madeClaim('c1'),
      madeClaim('c2', { claimant: 'ag-b', relations: [{ type: 'contradicts', claim: 'c1' }] }),
      madeClaim('c3', { claimant: 'ag-c', relations: [{ type: 'repeats', claim: 'c1' }] }),
      madeClaim('c4', { relations: [{ type: 'supersedes', claim: 'c1' }] }),
      madeClaim('c5', { relations: [{ type: 'refines', claim: 'c1' }] }),
    ]
    expect(entry(claims, 'c1').relations.map(({ type, direction }) => [type, direction])).toEqual([
      ['contradicts', 'incoming'],
      ['repeats', 'incoming'],
      ['supersedes', 'incoming'],
    ])
    expect(entry(claims, 'c1').standing).toBe('superseded')
    expect(entry(claims, 'c2').relations.map(({ direction }) => direction)).toEqual(['outgoing'])
    expect(entry(claims, 'c3').isRepetition).toBe(true)
    expect(entry(claims, 'c5').relations).toEqual([])
  })

  test('only an answer that denies stands against the claim that it answers', () => {
    const answer = (parts: Partial<Claim>) => [
      madeClaim('c1'),
      madeClaim('c2', { claimant: 'ag-b', relations: [{ type: 'responds_to', claim: 'c1' }], ...parts }),
    ]
    expect(entry(answer({}), 'c1').relations).toEqual([])
    expect(entry(answer({ polarity: 'denies' }), 'c1').relations).toHaveLength(1)
    expect(entry(answer({ modality: 'denied' }), 'c2').isDenial).toBe(true)
  })
})

test('every claim stands once, in the row of its claimant and the column of its predicate', () => {
  fc.assert(
    fc.property(randomPackage, (pkg) => {
      for (const feature of pkg.features) {
        const { columns } = claimMatrix(feature, pkg)
        const entries = entriesOf(feature, pkg)
        const ids = feature.properties.claims.map(({ id }) => id)
        expect(entries.map(({ entry }) => entry.claim.id).sort()).toEqual(ids.sort())
        for (const { entry, claimant, party, column } of entries) {
          expect(entry.claim.claimant).toBe(claimant)
          expect(pkg.agents.get(claimant)!.party).toBe(party)
          expect(entry.claim.predicate).toBe(columns[column]!.predicate)
        }
      }
    }),
    { seed: 20261122, numRuns: 150 },
  )
})
