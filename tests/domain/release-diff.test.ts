import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedFields } from '../../src/domain/changed-fields.ts'
import type { ChangeEntry, Claim, Release } from '../../src/domain/generated/package-types.ts'
import type { CairnPackage } from '../../src/domain/package.ts'
import { parsePackage } from '../../src/domain/parse.ts'
import { releaseDiff } from '../../src/domain/release-diff.ts'
import { bytesOf, sha256, smallPackage } from '../formats/small-package.ts'
import { randomPackage } from '../query/random-package.ts'
import { madeAgent, madeClaim, madeFeature, madePackage } from './made-package.ts'

const NOTHING: ReadonlySet<string> = new Set()
const side = (pkg: CairnPackage, unread = NOTHING) => ({ pkg, unread })

const entry = (action: ChangeEntry['action'], id: string, kind: ChangeEntry['kind'] = 'claim') => ({
  id,
  kind,
  action,
  date: '2024-02-02',
  reason: `SYNTHETIC reason for ${id}`,
})
const release = (version: string, entries: ChangeEntry[] = []): Release => ({
  version,
  date: '2024-01-01',
  summary: 'SYNTHETIC',
  entries,
})

/** One feature with these claims, in a version with this log; its withdrawn entries are its tombstones. */
function made(version: string, claims: readonly Claim[], releases: readonly Release[]): CairnPackage {
  const withdrawn = releases.flatMap(({ entries }) => entries).filter(({ action }) => action === 'withdrawn')
  return {
    ...madePackage([madeFeature('ft-1', claims)]),
    version,
    releases,
    tombstones: new Map(withdrawn.map((one) => [one.id, one])),
  }
}

const OLD = made('1', [madeClaim('c1'), madeClaim('c2')], [release('1')])
const next = (claims: readonly Claim[], entries: ChangeEntry[] = []) =>
  made('2', claims, [release('2', entries), release('1')])
const diff = (newer: CairnPackage, older = OLD) => releaseDiff(side(older), side(newer))
const codes = (newer: CairnPackage, older = OLD) => diff(newer, older).findings.map(({ code }) => code)

describe('what changed', () => {
  test('nothing, when a package is compared with itself', () => {
    const { unchanged, ...rest } = diff(OLD)
    expect(rest).toEqual({ added: [], corrected: [], withdrawn: [], findings: [] })
    expect(unchanged).toBe(5)
  })

  test('an added record, with the log’s reason or without one; neither is a finding', () => {
    const claims = ['c1', 'c2', 'c3', 'c4'].map((id) => madeClaim(id))
    expect(diff(next(claims, [entry('added', 'c3')]))).toMatchObject({
      added: [
        { id: 'c3', kind: 'claim', reason: 'SYNTHETIC reason for c3' },
        { id: 'c4', kind: 'claim', reason: null },
      ],
      findings: [],
    })
  })

  test('a corrected claim, field by field, and only it: its feature has not changed', () => {
    const claims = [madeClaim('c1', { modality: 'possible', capacity: 'head' }), madeClaim('c2')]
    const { corrected, findings } = diff(next(claims, [entry('corrected', 'c1')]))
    expect(findings).toEqual([])
    expect(corrected).toEqual([
      {
        id: 'c1',
        kind: 'claim',
        reason: 'SYNTHETIC reason for c1',
        fields: [
          { path: 'capacity', before: null, after: 'head' },
          { path: 'modality', before: 'asserted', after: 'possible' },
        ],
      },
    ])
  })

  test('a claim that moved to another feature is a correction of the claim', () => {
    const newer = next([madeClaim('c1'), madeClaim('c2')])
    const [one] = newer.features
    const moved = [madeFeature('ft-1', [madeClaim('c1')]), madeFeature('ft-2', [madeClaim('c2')])]
    expect(one!.properties.claims).toHaveLength(2)
    expect(diff({ ...newer, features: moved }).corrected).toMatchObject([
      { id: 'c2', fields: [{ path: 'feature', before: 'ft-1', after: 'ft-2' }] },
    ])
  })

  test('an entry that the old log had already explains nothing new', () => {
    const logged = [release('1', [entry('corrected', 'c1')])]
    const older = made('1', [madeClaim('c1')], logged)
    const newer = made('2', [madeClaim('c1', { modality: 'possible' })], [release('2'), ...logged])
    expect(codes(newer, older)).toEqual(['correction-not-in-log'])
  })

  test('a record that could not be read is neither withdrawn nor added', () => {
    const newer = next([madeClaim('c1')])
    expect(releaseDiff(side(OLD), side(newer, new Set(['c2'])))).toMatchObject({
      withdrawn: [],
      findings: [],
    })
    expect(releaseDiff(side(newer, new Set(['c2'])), side(OLD)).added).toEqual([])
  })
})

describe('findings', () => {
  test('a deletion without tombstone is one; with it, it is a withdrawal with a reason', () => {
    expect(codes(next([madeClaim('c1')]))).toEqual(['deleted-without-tombstone'])
    const withdrawn = diff(next([madeClaim('c1')], [entry('withdrawn', 'c2')]))
    expect(withdrawn.findings).toEqual([])
    expect(withdrawn.withdrawn).toEqual([{ id: 'c2', kind: 'claim', reason: 'SYNTHETIC reason for c2' }])
  })

  test('a correction that the log does not tell is one, and names the fields', () => {
    const found = diff(next([madeClaim('c1', { modality: 'possible' }), madeClaim('c2')]))
    expect(found.findings.map(({ code }) => code)).toEqual(['correction-not-in-log'])
    expect(found.findings[0]!.message).toContain('differ: modality.')
  })

  test('an id that names another kind of thing is one, and no correction', () => {
    const newer = next([madeClaim('c1')])
    const agents = new Map([...newer.agents, ['c2', madeAgent('c2', 'party-a')]])
    const found = diff({ ...newer, agents })
    expect(found.findings.map(({ code, id }) => [code, id])).toEqual([['id-changed-kind', 'c2']])
    expect(found).toMatchObject({ corrected: [], withdrawn: [], added: [] })
  })

  test('a withdrawn id must stay withdrawn, and its reason must stay readable', () => {
    const older = made('1', [madeClaim('c1')], [release('1', [entry('withdrawn', 'c2')])])
    expect(codes(next([madeClaim('c1'), madeClaim('c2')]), older)).toEqual(['id-reused'])
    expect(codes(next([madeClaim('c1')]), older)).toEqual(['tombstone-dropped'])
  })

  test('a change under the same version is one', () => {
    const claims = ['c1', 'c2', 'c3'].map((id) => madeClaim(id))
    expect(codes(made('1', claims, [release('1')]))).toEqual(['version-not-new'])
  })

  test('a release that left the log is one', () => {
    expect(codes(made('2', [madeClaim('c1'), madeClaim('c2')], [release('2')]))).toEqual(['release-dropped'])
  })

  test('two different packages are one', () => {
    expect(codes({ ...OLD, id: 'another' })).toEqual(['other-package'])
  })
})

describe('fields', () => {
  test.each<[string, unknown, unknown, string[]]>([
    ['a member deep inside', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, ['a[0].b']],
    ['a member that came', { a: 1 }, { a: 1, b: 2 }, ['b']],
    ['a member that went', { a: 1, b: 2 }, { a: 1 }, ['b']],
    ['a list that grew, as a whole', { a: [1] }, { a: [1, 2] }, ['a']],
    ['null is not nothing', { a: null }, { a: 0 }, ['a']],
    ['a text is not the number', { a: '1' }, { a: 1 }, ['a']],
    ['a list is not an object', { a: [] }, { a: {} }, ['a']],
    ['the order of members', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
  ])('%s', (_, before, after, paths) => {
    expect(changedFields(before, after).map(({ path }) => path)).toEqual(paths)
  })

  test('differ exactly when the JSON does, whatever the values', () => {
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (one, other) => {
        expect(changedFields(one, plain(one))).toEqual([])
        const differ = changedFields(plain(one), plain(other)).length > 0
        expect(differ).toBe(!isDeepStrictEqual(plain(one), plain(other)))
      }),
      { seed: 20261122, numRuns: 300 },
    )
  })
})

test('what one direction adds the other withdraws, and nothing is counted twice', () => {
  fc.assert(
    fc.property(randomPackage, randomPackage, (one, other) => {
      const there = releaseDiff(side(one), side(other))
      const back = releaseDiff(side(other), side(one))
      const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).sort()
      expect(ids(there.added)).toEqual(ids(back.withdrawn))
      expect(ids(there.corrected)).toEqual(ids(back.corrected))
      expect(there.unchanged).toBe(back.unchanged)
    }),
    { seed: 20261122, numRuns: 100 },
  )
})

describe('the log in the parsed package', () => {
  test('holds its releases in their order, without the entries that were rejected', async () => {
    const files = smallPackage()
    const entries = [entry('withdrawn', 'clm-gone'), { ...entry('added', 'clm-small'), date: '2023-02-29' }]
    const releases = [release('2.0.0', entries), release('1.0.0')]
    files.set('changes.json', bytesOf(JSON.stringify({ releases })))
    const { package: pkg, rejected } = await parsePackage(files, sha256)
    expect(pkg!.releases.map(({ version }) => version)).toEqual(['2.0.0', '1.0.0'])
    expect(pkg!.releases[0]!.entries).toEqual([entries[0]])
    expect(rejected.map(({ kind, id }) => [kind, id])).toContainEqual(['release', 'clm-small'])
  })

  test('is empty where the package has none', async () => {
    const files = smallPackage()
    files.delete('changes.json')
    expect((await parsePackage(files, sha256)).package!.releases).toEqual([])
  })
})
