import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEdtf } from '../../src/domain/day-interval.ts'
import type { ParseResult } from '../../src/domain/package.ts'
import { parsePackage, parsePlainGeoJson } from '../../src/domain/parse.ts'
import { originalProperties } from '../../src/domain/plain-feature.ts'
import { folderFiles, jsonBytes, parseFixture, sha256 } from './parse-fixture.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const bad = (name: string) => parseFixture(join(FIXTURES, 'bad', name))
const good = (name: string) => parseFixture(join(FIXTURES, 'good', name))
const claimsOf = ({ package: pkg }: ParseResult) =>
  pkg!.features.flatMap(({ properties }) => properties.claims)
const claimOf = (result: ParseResult, id: string) => claimsOf(result).find((claim) => claim.id === id)
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('the package with one bad record of each group', () => {
  test('loads the good features and only those', async () => {
    const { package: pkg } = await bad('all-eighteen')
    const ids = pkg!.features.map(({ id }) => id)
    expect(ids).toEqual(
      expect.arrayContaining(['ft-good-point', 'ft-good-area', 'ft-good-unlocated', 'ft-good-undated']),
    )
    expect(ids).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^ft-(01-alone|04-|05$|06|07|08-(open|crossing))/)]),
    )
  })

  test('adds up: imported = loaded + rejected', async () => {
    const { package: pkg, rejected, importedFeatures } = await bad('all-eighteen')
    expect(importedFeatures).toBe(37)
    expect(pkg!.features.length).toBe(20)
    expect(rejected.filter(({ kind }) => kind === 'feature')).toHaveLength(17)
  })

  test.each([
    [1, ['missing-member', 'no-statement-date', 'feature-without-claim']],
    [2, ['passage-not-found', 'passage-offsets-disagree', 'selector-length']],
    [3, ['capture-hash', 'resource-size']],
    [
      4,
      [
        'coordinate-null-island',
        'coordinate-swapped',
        'coordinate-range',
        'coordinate-not-a-number',
        'coordinate-not-finite',
        'coordinate-projected',
      ],
    ],
    [5, ['uncertainty-not-positive', 'uncertainty-missing', 'uncertainty-below-spread']],
    [6, ['unlocated-with-geometry', 'geometry-missing']],
    [7, ['coordinate-decimals']],
    [8, ['ring-open', 'ring-crosses-itself', 'ring-rewound', 'antimeridian-uncut']],
    [9, ['date-not-edtf', 'date-order']],
    [11, ['count-order', 'number-out-of-range', 'count-from-vague-words']],
    [
      12,
      [
        'reference-dangling',
        'reference-circular',
        'id-duplicate',
        'id-changed-kind',
        'id-reused',
        'deleted-without-tombstone',
      ],
    ],
    [13, ['text-markup', 'text-code-address', 'address-scheme', 'text-bidi-control', 'text-too-long']],
    [14, ['private-e-mail', 'private-phone', 'private-mark']],
    [15, ['modality-stronger-than-words']],
    [16, ['partisan-term']],
    [17, ['duplicate-key', 'byte-order-mark']],
    [18, ['balance']],
  ])('tells group %i with line and column', async (_group, codes) => {
    const { issues } = await bad('all-eighteen')
    for (const code of codes) {
      const found = issues.filter((issue) => issue.code === code)
      expect(found.length, code).toBeGreaterThan(0)
      if (code !== 'capture-hash')
        for (const { line, column } of found) expect(line! * column!, code).toBeGreaterThan(0)
    }
  })

  test('keeps unknown and open starts as they are, and refuses numbers in their place (group 10)', async () => {
    const result = await bad('all-eighteen')
    const burial = (id: string) => claimOf(result, id)!.dates[0]!.edtf!
    expect(readEdtf(burial('clm-10-unknown-start'))).toMatchObject({
      interval: { start: 'unknown', startDay: null },
    })
    expect(readEdtf(burial('clm-10-open-start'))).toMatchObject({
      interval: { start: 'open', startDay: null },
    })
    expect(claimOf(result, 'clm-10-infinity')).toBeUndefined()
  })

  test('points at the very characters', async () => {
    const { issues } = await bad('all-eighteen')
    const text = decode(folderFiles(join(FIXTURES, 'bad/all-eighteen')).get('features.geojson')!)
    const lines = text.split('\n')
    const at = (code: string) => {
      const issue = issues.find((each) => each.code === code)!
      return lines[issue.line! - 1]!.slice(issue.column! - 1)
    }
    expect(at('duplicate-key')).toMatch(/^"modality": "asserted"/)
    expect(at('coordinate-not-finite')).toMatch(/^\[-1e999, 30\]/)
    expect(at('text-markup')).toMatch(/^"SYNTHETIC <script>/)
    expect(at('date-not-edtf')).toMatch(/^"12 February 2021"/)
  })
})

describe('one bad record never costs another', () => {
  test('a claim goes alone and its feature stays with the others', async () => {
    const result = await bad('claim-incomplete')
    expect(claimsOf(result).map(({ id }) => id)).toEqual(['clm-good'])
    expect(result.rejected.filter(({ kind }) => kind === 'feature').map(({ id }) => id)).toEqual([
      'ft-only-bad',
    ])
  })

  test('a relation to a rejected claim is left out, the claim stays with its other relations', async () => {
    const result = await bad('references')
    expect(claimOf(result, 'clm-to-rejected')?.relations).toEqual([
      { type: 'responds_to', claim: 'clm-good' },
    ])
    expect(claimOf(result, 'clm-withdrawn-document')?.relations).toEqual([
      { type: 'supersedes', claim: 'clm-withdrawn' },
    ])
  })

  test('a rejected document, claimant and place are stood in for, and say so', async () => {
    const { package: pkg } = await bad('references')
    expect(pkg!.features.map(({ id }) => id)).toContain('ft-rejected-document')
    expect(pkg!.sources.get('src-bad')).toMatchObject({
      csl: { title: 'SYNTHETIC statement src-bad' },
      remarks: expect.stringContaining('Stand-in'),
    })
    expect(pkg!.sources.get('src-bad')).not.toHaveProperty('url')
    expect(pkg!.agents.get('ag-bad')).toMatchObject({
      names: [{ value: 'ag-bad (SYNTHETIC)' }],
      party: 'unknown',
    })
    expect(pkg!.places.get('pl-bad')).toMatchObject({ lon: null, lat: null })
    expect(pkg!.parties.at(-1)).toEqual({ id: 'unknown', label: { en: 'Party not known' } })
  })

  test('a stand-in repeats nothing of a record in which something private was found', async () => {
    const files = new Map(folderFiles(join(FIXTURES, 'good/minimal')))
    const agents = JSON.parse(decode(files.get('agents.json')!))
    agents.agents[0].remarks = 'private: lives at the harbour'
    const { package: pkg } = await parsePackage(files.set('agents.json', jsonBytes(agents)), sha256)
    expect(pkg!.agents.get('ag-bay')?.names[0]?.value).toBe('Claimant ag-bay')
  })

  test('a claim that bears the id of a document does not take it from the others', async () => {
    const { package: pkg } = await bad('ids')
    expect(pkg!.sources.get('src-one')?.remarks).toBeUndefined()
    expect(pkg!.features.map(({ id }) => id)).toContain('ft-good')
  })

  test('of a cut file the records before the cut load', async () => {
    const { package: pkg, rejected } = await bad('truncated')
    expect(pkg!.features.map(({ id }) => id)).toEqual(['ft-1', 'ft-2'])
    expect(rejected).toMatchObject([{ kind: 'feature', id: null, raw: undefined, line: 81 }])
  })

  test('features.geojson alone is useful', async () => {
    const { package: pkg } = await bad('missing-files')
    expect(pkg!.features).toHaveLength(1)
    expect(pkg!.agents.get('ag-bay')).toMatchObject({ party: 'unknown' })
    expect(pkg!.id).toBe(`undescribed:${pkg!.hash}`)
  })

  test('without a descriptor the parties are those that the agents name', async () => {
    const { package: pkg } = await bad('no-descriptor')
    expect(pkg!.parties.map(({ id }) => id)).toEqual(['party-a', 'party-b', 'observers'])
    expect(pkg!.predicates).toEqual([])
  })

  test('a faulty part of the descriptor counts as not stated, the rest is used', async () => {
    const { package: pkg } = await bad('descriptor')
    expect(pkg).toMatchObject({ bbox: null, asOf: null, created: null, id: 'descriptor' })
    expect(pkg!.parties.map(({ id }) => id)).toEqual(['party-a', 'party-b', 'observers', 'party-c'])
    expect(pkg!.predicates.map(({ id }) => id)).not.toContain('x')
  })

  test('a shipped copy that is another text is never offered as the document', async () => {
    const { package: pkg } = await bad('capture-files')
    expect(pkg!.sources.get('src-hash')?.captures.map(({ path }) => path)).toEqual([undefined, undefined])
    expect(pkg!.sources.get('src-hash')?.captures[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('when nothing can be read there is no package', async () => {
    const result = await parsePackage(
      new Map([['features.geojson', Uint8Array.of(0xff, 0xfe, 0x7b, 0)]]),
      sha256,
    )
    expect(result).toMatchObject({ package: null, importedFeatures: 0 })
    expect(result.rejected).toMatchObject([{ kind: 'file', file: 'features.geojson' }])
  })
})

describe('the package in memory', () => {
  test('has the same hash whatever the order of the files, and another for other bytes', async () => {
    const files = folderFiles(join(FIXTURES, 'good/minimal'))
    const hashOf = async (entries: Iterable<[string, Uint8Array]>) =>
      (await parsePackage(new Map(entries), sha256)).package!.hash
    const hash = await hashOf(files)
    expect(await hashOf([...files].reverse())).toBe(hash)
    expect(await hashOf([...files, ['README.txt', jsonBytes('x')]])).not.toBe(hash)
    const lines = await Promise.all(
      [...files].map(async ([path, bytes]) => `${path} ${await sha256(bytes)}\n`),
    )
    expect(hash).toBe(await sha256(jsonBytes(lines.sort().join(''))))
  })

  test('can be cloned into a worker with its rejected records', async () => {
    for (const name of ['all-eighteen', 'nesting-bomb', 'wrong-shapes']) {
      const result = await bad(name)
      expect(structuredClone(result)).toEqual(result)
    }
  })

  test('has every ring the right way round', async () => {
    const result = await bad('rings')
    const ringOf = (id: string) => {
      const geometry = result.package!.features.find((feature) => feature.id === id)!.geometry
      return geometry?.type === 'Polygon' ? geometry.coordinates : []
    }
    expect(ringOf('ft-clockwise')[0]).toEqual([
      [-31, 29],
      [-30, 29],
      [-30, 30],
      [-31, 30],
      [-31, 29],
    ])
    expect(ringOf('ft-hole-counterclockwise')[1]![1]).toEqual([-30.6, 29.6])
  })

  test('keeps undated and unlocated records like all others', async () => {
    expect(claimsOf(await good('undated'))).toHaveLength(4)
    expect((await good('unlocated')).package!.features.every(({ geometry }) => geometry === null)).toBe(true)
  })
})

describe('a flood of errors', () => {
  test('is listed up to the limit with the total, and no rejected record is without its reasons', async () => {
    const files = new Map(folderFiles(join(FIXTURES, 'good/minimal')))
    const collection = JSON.parse(decode(files.get('features.geojson')!))
    const [feature] = collection.features
    collection.features = Array.from({ length: 1500 }, (_, i) => ({
      ...feature,
      id: `ft-${i}`,
      geometry: { type: 'Point', coordinates: [0, 0] },
    }))
    const { issues, rejected } = await parsePackage(
      files.set('features.geojson', jsonBytes(collection)),
      sha256,
    )
    expect(issues).toHaveLength(1000)
    expect(issues.at(-1)).toMatchObject({
      code: 'issues-not-listed',
      message: expect.stringMatching(/^Found 3\d\d\d issues in all/),
    })
    expect(rejected.filter(({ kind }) => kind === 'feature')).toHaveLength(1500)
    expect(rejected.every((record) => record.issues.length > 0)).toBe(true)
  })
})

describe('plain GeoJSON', () => {
  const plain = (value: unknown) => parsePlainGeoJson(jsonBytes(value), 'mine.geojson', sha256)
  const point = { type: 'Point', coordinates: [-30, 30] }

  test('is features without claimant, with their own properties kept', async () => {
    const properties = { name: 'SYNTHETIC buoy', depth: 12, label: 5 }
    const { package: pkg, importedFeatures } = await plain({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', geometry: point, properties }],
    })
    expect(importedFeatures).toBe(1)
    expect(pkg).toMatchObject({ kind: 'plain', id: `plain:${pkg!.hash}`, title: 'mine.geojson' })
    expect(pkg!.features[0]).toMatchObject({
      id: 'feature-1',
      properties: { claims: [], label: { en: 'SYNTHETIC buoy' } },
    })
    expect(originalProperties(pkg!.features[0]!)).toEqual(properties)
  })

  test('may be one Feature or one Geometry, and heights are allowed', async () => {
    expect(
      (await plain({ type: 'Feature', id: 7, geometry: point, properties: null })).package?.features[0]?.id,
    ).toBe('7')
    expect((await plain({ ...point, coordinates: [-30, 30, 5] })).package?.features).toHaveLength(1)
  })

  test('with claims is read as the features of a package', async () => {
    const bytes = folderFiles(join(FIXTURES, 'good/minimal')).get('features.geojson')!
    const result = await parsePlainGeoJson(bytes, 'anything.geojson', sha256)
    expect(result.package).toMatchObject({ kind: 'package' })
    expect(claimsOf(result)).toHaveLength(1)
  })

  test('that is something else gives no package and one reason', async () => {
    const { package: pkg, rejected } = await plain({ hello: 'world' })
    expect(pkg).toBeNull()
    expect(rejected).toMatchObject([{ kind: 'file', issues: [{ code: 'no-record-list' }] }])
  })
})

describe('any input', () => {
  const files = folderFiles(join(FIXTURES, 'good/minimal'))
  const DATA = [
    'features.geojson',
    'sources.json',
    'agents.json',
    'places.json',
    'changes.json',
    'datapackage.json',
  ] as const
  const SEED = { seed: 20_261_122, numRuns: 300 }

  /** Whatever came in: nothing is thrown, nothing is lost, and every reference of what loaded resolves. */
  function expectInvariants({ package: pkg, rejected, importedFeatures }: ParseResult) {
    const features = pkg?.features ?? []
    expect(features.length + rejected.filter(({ kind }) => kind === 'feature').length).toBe(importedFeatures)
    for (const { properties } of features) {
      expect(properties.claims.length).toBeGreaterThan(0)
      for (const claim of properties.claims) {
        expect(pkg!.agents.has(claim.claimant)).toBe(true)
        expect(claim.passages.every(({ source }) => pkg!.sources.has(source))).toBe(true)
        if (claim.place.placeId !== null) expect(pkg!.places.has(claim.place.placeId)).toBe(true)
      }
    }
    for (const agent of pkg?.agents.values() ?? [])
      expect(pkg!.parties.map(({ id }) => id)).toContain(agent.party)
  }

  test('with a value replaced anywhere is parsed or told, never thrown', async () => {
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('__proto__', 'constructor', '', null, [], {}, -1, 1e308),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...DATA), fc.nat(), odd, async (path, where, replacement) => {
        const value = JSON.parse(decode(files.get(path)!))
        replaceSomewhere(value, where, replacement)
        expectInvariants(await parsePackage(new Map(files).set(path, jsonBytes(value)), sha256))
      }),
      SEED,
    )
  })

  test('with bytes changed, removed or doubled is parsed or told, never thrown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...DATA),
        fc.nat(),
        fc.nat(40),
        fc.uint8Array({ maxLength: 8 }),
        async (path, where, length, inserted) => {
          const bytes = files.get(path)!
          const at = where % bytes.length
          const changed = Uint8Array.from([...bytes.slice(0, at), ...inserted, ...bytes.slice(at + length)])
          expectInvariants(await parsePackage(new Map(files).set(path, changed), sha256))
        },
      ),
      SEED,
    )
  })
})

/** Replaces the value at a place chosen by `where` among all values below the root. */
function replaceSomewhere(root: unknown, where: number, replacement: unknown): void {
  const places: { holder: Record<string, unknown>; key: string }[] = []
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    for (const key of Object.keys(value)) {
      places.push({ holder: value as Record<string, unknown>, key })
      visit((value as Record<string, unknown>)[key])
    }
  }
  visit(root)
  const place = places[where % places.length]!
  place.holder[place.key] = replacement
}
