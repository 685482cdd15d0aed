/** The faults that people make in GeoJSON, one a row: what a package says of each, and what is said of plain GeoJSON. */
import { expect, test } from 'vitest'
import { parsePackage, parsePlainGeoJson } from '../../src/domain/parse.ts'
import { folderFiles, jsonBytes, sha256 } from './parse-fixture.ts'

const FILES = folderFiles('tests/fixtures/good/polygons')

/** A place where the package expects its places. */
const LON = -30
const LAT = 30

const at = (...offsets: [number, number][]): number[][] =>
  offsets.map(([x, y]) => [Number((LON + x / 10).toFixed(3)), Number((LAT + y / 10).toFixed(3))])
const ring = (...positions: number[][]) => ({ type: 'Polygon', coordinates: [positions] })
const point = (...coordinates: unknown[]) => ({ type: 'Point', coordinates })
const SQUARE = at([0, 0], [1, 0], [1, 1], [0, 1], [0, 0])

type Row = readonly [name: string, geometry: unknown, inPackage: string, inPlain: string | null]

/** null where a fault can only be seen by somebody who knows what the author promised. */
const ROWS: readonly Row[] = [
  ['unclosed ring', ring(...SQUARE.slice(0, 4), [LON, LAT + 0.2]), 'ring-open', 'ring-open'],
  ['swapped, latitude beyond 90', point(30, -146.5), 'coordinate-swapped', 'coordinate-swapped'],
  ['swapped within range', point(LAT, LON), 'coordinate-swapped', null],
  ['null for a number', point(null, LAT), 'coordinate-not-a-number', 'coordinate-not-a-number'],
  ['texts for numbers', point('-30', '30'), 'coordinate-not-a-number', 'coordinate-not-a-number'],
  ['a Point without position', point(), 'geojson', 'geojson'],
  ['a ring of two positions', ring(...SQUARE.slice(0, 2)), 'ring-open', 'ring-open'],
  [
    'a collection in a collection',
    { type: 'GeometryCollection', geometries: [{ type: 'GeometryCollection', geometries: [] }] },
    'geojson',
    'geojson',
  ],
  ['the wrong winding', ring(...SQUARE.toReversed()), 'ring-rewound', 'ring-rewound'],
  [
    'a ring that crosses itself',
    ring(...at([0, 0], [2, 2], [2, 0], [0, 3], [0, 0])),
    'ring-crosses-itself',
    'ring-crosses-itself',
  ],
  ['four numbers', point(LON, LAT, 1, 2), 'coordinate-count', 'coordinate-count'],
  ['projected metres', point(5_176_000, 4_850_000), 'coordinate-projected', 'coordinate-projected'],
]

type Feature = { id: string; geometry: unknown; properties: { claims: Record<string, unknown>[] } }

function packageWith(change: (feature: Feature, features: Feature[]) => void, text = (json: string) => json) {
  const collection = JSON.parse(new TextDecoder().decode(FILES.get('features.geojson')))
  change(collection.features[0], collection.features)
  return new Map([...FILES, ['features.geojson', jsonBytes(text(JSON.stringify(collection)))]])
}

async function codesOf(files: ReadonlyMap<string, Uint8Array>): Promise<readonly string[]> {
  return (await parsePackage(files, sha256)).issues.map(({ code }) => code)
}

test.each(ROWS)('%s', async (_, geometry, inPackage, inPlain) => {
  expect(await codesOf(packageWith(placed(geometry)))).toContain(inPackage)
  const plain = { type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties: {} }] }
  const { issues } = await parsePlainGeoJson(jsonBytes(plain), 'plain.geojson', sha256)
  expect(issues.map(({ code }) => code)).toEqual(inPlain === null ? [] : [inPlain])
})

test('a height is said in a package, whose format has none, and passes in plain GeoJSON, where it is legal', async () => {
  expect(await codesOf(packageWith(placed(point(LON, LAT, 800))))).toContain('coordinate-count')
  const plain = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', geometry: point(LON, LAT, 800), properties: {} }],
  }
  expect((await parsePlainGeoJson(jsonBytes(plain), 'plain.geojson', sha256)).issues).toEqual([])
})

/** A geometry in place of the first feature's. */
const placed =
  (geometry: unknown): Change =>
  (feature) => {
    feature.geometry = geometry
  }

type Change = (feature: Feature, features: Feature[]) => void
const claimOf = ({ properties }: Feature) => properties.claims[0] as Record<string, unknown>

test.each<[string, string, Change]>([
  ['no properties', 'missing-member', (feature) => delete (feature as Partial<Feature>).properties],
  ['a claim without claimant', 'missing-member', (feature) => delete claimOf(feature).claimant],
  [
    'a day that is in no calendar',
    'date-not-edtf',
    (feature) =>
      Object.assign(claimOf(feature), {
        dates: [{ kind: 'statement', edtf: '2022-13-45', basis: 'stated' }],
      }),
  ],
  ['an id given twice', 'id-duplicate', (feature, features) => void features.push(structuredClone(feature))],
])('%s', async (_, code, change) => {
  expect(await codesOf(packageWith(change))).toContain(code)
})

test.each<[string, string, (json: string) => string]>([
  [
    'NaN for a number',
    'json-syntax',
    (json) => json.replace(/"coordinates":\[\[\[[-\d.]+/, '"coordinates":[[[NaN'),
  ],
  ['a text that is cut off', 'json-cut-off', (json) => json.slice(0, -200)],
  ['a byte order mark', 'byte-order-mark', (json) => `\ufeff${json}`],
  [
    'a member given twice',
    'duplicate-key',
    (json) => json.replace('"type":"Feature",', '"type":"Feature","type":"Feature",'),
  ],
  ['a Point in place of a collection', 'no-record-list', () => JSON.stringify(point(LON, LAT))],
])('%s', async (_, code, text) => {
  expect(await codesOf(packageWith(() => {}, text))).toContain(code)
})
