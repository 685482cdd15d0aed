/**
 * The quick look may only spare records the slow rules that have nothing to say about them. A member given twice in any
 * record of a file sends all of its records the slow way: so each package is read both ways and must come out the same.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PackageFiles, ParseResult } from '../../../src/domain/package.ts'
import { parsePackage, parsePlainGeoJson } from '../../../src/domain/parse.ts'
import { lookAtFeatures, SEEN } from '../../../src/domain/quick/quick-look.ts'
import { folderFiles, jsonBytes } from '../parse-fixture.ts'

const GOOD = 'tests/fixtures/good'
const SEED = 20_261_122

/** The same for every file, so that messages about hashes are the same. */
const sha256 = async () => '0'.repeat(64)

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** What is put in the place of a value somewhere in a record: the faults that people make, and odd sound values. */
const REPLACEMENTS: readonly Json[] = [
  ...[
    null,
    true,
    0,
    -1,
    0.5,
    48.51234567,
    181,
    5_000_000,
    1e300,
    '',
    ' ',
    'a',
    'x'.repeat(2100),
    [],
    {},
    [1],
    { en: '' },
  ],
  ...[
    '2022-13-45',
    '2021-02-29',
    '2021/2020',
    '1999',
    '2024~',
    'not_stated',
    'vague',
    'denied',
    'unlocated',
    'site_exact',
  ],
  ...[
    '<b>bold</b>',
    'javascript:x',
    'name@example.org',
    '+994 12 345 67 89',
    '\u202e',
    '\u0000',
    '\ud800',
    'Ã©Ã©',
    'private: x',
  ],
  ...[
    [0, 0],
    [30, -30],
    [-30.12345678, 30],
    [-30, 30, 5],
    [-30, 30, 5, 1],
    [
      [
        [-30, 30],
        [-29, 30],
        [-29, 31],
        [-30, 30],
      ],
    ],
  ],
  ...[
    'TextPositionSelector',
    'supersedes',
    'witness_anonymised',
    'claim-that-is-not-here',
    'FeatureCollection',
  ],
]

/** Every place in a value at which another can be put, from its root. */
function placesIn(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  const own = path.length > 0 ? [path] : []
  if (typeof value !== 'object' || value === null) return own
  const entries: [string | number, Json][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return [...own, ...entries.flatMap(([name, item]) => placesIn(item, [...path, name]))]
}

function replaced(value: Json, path: readonly (string | number)[], by: Json | undefined): Json {
  const copy = structuredClone(value)
  const parent = path
    .slice(0, -1)
    .reduce<Json>((at, name) => (at as Record<string | number, Json>)[name] ?? null, copy) as Record<
    string,
    Json
  >
  const name = path.at(-1) as string
  if (by === undefined) delete parent[name]
  else parent[name] = by
  return copy
}

/** The same text twice: its last record is faulty in both and holds a member twice in one. */
function bothWays(collection: Json): readonly [quick: Uint8Array, slow: Uint8Array] {
  const { features } = collection as { features: Json[] }
  const text = (last: string) =>
    jsonBytes(
      `{"type":"FeatureCollection","features":[${[...features.map((one) => JSON.stringify(one)), last].join(',\n')}]}`,
    )
  return [text('{"one":1,"two":1}'), text('{"one":1,"one":1}')]
}

/** Without the record that was added, whose faults differ. */
function compared(result: ParseResult, added: number) {
  const isOwn = ({ path }: { path: string }) => !path.startsWith(`features[${added}]`)
  const { package: pkg, ...rest } = result
  return {
    ...rest,
    package: pkg && { ...pkg, hash: '', id: '' },
    issues: result.issues.filter(isOwn),
    rejected: result.rejected.filter(isOwn),
  }
}

async function expectSame(
  collection: Json,
  read: (features: Uint8Array) => Promise<ParseResult>,
): Promise<void> {
  const added = (collection as { features: Json[] }).features.length
  const [quick, slow] = await Promise.all(bothWays(collection).map(read))
  if (!quick || !slow) throw new Error('two readings expected')
  expect(compared(quick, added)).toEqual(compared(slow, added))
}

const folders = ['minimal', 'polygons', 'undated'].map((name) => `${GOOD}/${name}`)

describe('a package read with the quick look and without it', () => {
  const packages = goodPackages()
  for (const [name, files] of packages) {
    const collection = JSON.parse(new TextDecoder().decode(files.get('features.geojson'))) as Json
    const read = (features: Uint8Array) =>
      parsePackage(new Map([...files, ['features.geojson', features]]) as PackageFiles, sha256)

    test(`${name} comes out the same`, () => expectSame(collection, read))

    test(`${name} with any value replaced or left out comes out the same`, async () => {
      const places = placesIn((collection as { features: Json[] }).features).filter((path) => path.length > 1)
      const property = fc.asyncProperty(
        fc.constantFrom(...places),
        fc.constantFrom(undefined, ...REPLACEMENTS),
        (path, by) => expectSame(replaced(collection, ['features', ...path], by), read),
      )
      await fc.assert(property, { seed: SEED, numRuns: 80 })
    })
  }
})

function goodPackages(): [string, PackageFiles][] {
  return folders.map((folder) => [folder.split('/').at(-1) ?? folder, folderFiles(folder)])
}

const ring = (...positions: [number, number][]): Json => ({ type: 'Polygon', coordinates: [positions] })
const PLAIN: Json = {
  features: [
    {
      type: 'Feature',
      id: 'a',
      geometry: { type: 'Point', coordinates: [-30, 30] },
      properties: { name: 'SYNTHETIC', list: ['x', { y: 'z' }] },
    },
    { type: 'Feature', id: 7, geometry: ring([-30, 30], [-29, 30], [-29, 31], [-30, 30]), properties: null },
    {
      type: 'Feature',
      geometry: ring([0, 1], [4, 1], [4, 5], [2, 2], [0, 5], [0, 1]),
      properties: { url: 'https://example.org/' },
    },
    {
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [-30, 30],
          [-31, 30, 12],
        ],
      },
      properties: {},
    },
    {
      type: 'Feature',
      id: 'e',
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [1, 1],
              [2, 1],
              [2, 2],
              [1, 1],
            ],
          ],
        ],
      },
      properties: { when: '2021-02-12' },
    },
  ],
}

test('plain GeoJSON with any value replaced or left out comes out the same both ways', async () => {
  const places = placesIn((PLAIN as { features: Json[] }).features).filter((path) => path.length > 1)
  const property = fc.asyncProperty(
    fc.constantFrom(...places),
    fc.constantFrom(undefined, ...REPLACEMENTS),
    (path, by) =>
      expectSame(replaced(PLAIN, ['features', ...path], by), (bytes) =>
        parsePlainGeoJson(bytes, 'plain.geojson', sha256),
      ),
  )
  await fc.assert(property, { seed: SEED, numRuns: 300 })
})

test('any ring of few corners is judged the same both ways', async () => {
  const corner = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  const property = fc.asyncProperty(fc.array(corner, { minLength: 3, maxLength: 6 }), (corners) => {
    const closed = [...corners, corners[0] as [number, number]]
    const collection = { features: [{ type: 'Feature', geometry: ring(...closed), properties: {} }] }
    return expectSame(collection as Json, (bytes) => parsePlainGeoJson(bytes, 'plain.geojson', sha256))
  })
  await fc.assert(property, { seed: SEED, numRuns: 400 })
})

test('sound records are spared the rules: the look accepts every one of them', () => {
  const plain = lookAtFeatures()
  for (const feature of (PLAIN as { features: Json[] }).features)
    expect(plain.membersOf(feature)).toBeGreaterThan(0)
  expect(plain.seen).toEqual([SEEN.plain, SEEN.plain, SEEN.plain, SEEN.plain, SEEN.plain])
  for (const [, files] of goodPackages()) {
    const { features } = JSON.parse(new TextDecoder().decode(files.get('features.geojson')))
    const look = lookAtFeatures()
    for (const feature of features) look.membersOf(feature)
    expect(look.seen.filter((seen) => seen !== SEEN.record).length).toBeLessThanOrEqual(look.seen.length / 10)
  }
})

test('a member given twice is found however the text is written', async () => {
  const fragments = [
    '"a":1,"a":2',
    '"a" :1,"b":2,"b":3',
    '"\\u0061":1,"a":2',
    '"a":{"b":1},"a":":"',
    '"a":"\\":","a":1',
    '"a"\n:1,"a":1',
  ]
  for (const fragment of fragments) {
    const text = `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{${fragment}}}]}`
    const { issues } = await parsePlainGeoJson(jsonBytes(text), 'twice.geojson', sha256)
    expect(
      issues.map(({ code }) => code),
      fragment,
    ).toEqual(['duplicate-key'])
  }
})
