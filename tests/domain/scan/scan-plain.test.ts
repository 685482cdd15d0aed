/**
 * A plain file that is scanned must come out as the one that is read by way of `JSON.parse` and the rules: same rows, same
 * issues, same kept properties, same columns to the last byte. What the scan is not sure of it must leave.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ParseResult } from '../../../src/domain/package.ts'
import { parseGeoJsonObjects, parsePlainGeoJson } from '../../../src/domain/parse.ts'
import { scanPlain } from '../../../src/domain/scan/scan-plain.ts'
import { scanOf } from '../../../src/domain/scanned-package.ts'
import { scannedFile } from '../../../src/formats/scanned-file.ts'
import { packPackage } from '../../../src/picture/crowd/packed-package.ts'
import { jsonBytes } from '../parse-fixture.ts'

const SEED = 20_261_122
const sha256 = async () => '0'.repeat(64)

const read = (bytes: Uint8Array) => parsePlainGeoJson(bytes, 'plain.geojson', sha256)
const readByObjects = (bytes: Uint8Array) => parseGeoJsonObjects(bytes, 'plain.geojson', sha256)

/** Columns before objects: asking for the features of a scanned package makes them. */
function everything(parsed: ParseResult) {
  const columns = parsed.package ? Buffer.from(packPackage(parsed)).toString('base64') : null
  return { ...parsed, package: parsed.package && { ...parsed.package }, columns }
}

async function expectSame(bytes: Uint8Array): Promise<boolean> {
  const [scanned, objects] = await Promise.all([read(bytes), readByObjects(bytes)])
  const isScanned = scanned.package !== null && scanOf(scanned.package) !== null
  expect(everything(scanned)).toEqual(everything(objects))
  return isScanned
}

const collection = (...features: string[]): Uint8Array =>
  jsonBytes(`{"type":"FeatureCollection","features":[${features.join(',\n')}]}`)

const feature = (properties: string, geometry = '{"type":"Point","coordinates":[-30,30]}', id = ''): string =>
  `{"type":"Feature",${id === '' ? '' : `"id":${id},`}"geometry":${geometry},"properties":${properties}}`

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer().map(String),
  fc.constantFrom(
    '-0',
    '0.0',
    '1e5',
    '1E+2',
    '-1.5e-3',
    '123456789012345678',
    '0.1000000000000000055',
    '1e999',
  ),
)
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    ...[
      'SYNTHETIC',
      '2021-02-12',
      '2021-02-12T10:00:00Z',
      'Ծովակ',
      'Ağdam',
      'Ô',
      'море',
      '海',
      '1234567',
      '\u2028',
    ],
    ...[
      'a\nb',
      '"quoted"',
      'C:\\x',
      'https://example.org/',
      '\ud83d\ude00',
      '\u00ad',
      'x'.repeat(2100),
      '\ufeffx',
    ],
  ),
)
const name = fc.oneof(
  fc.constantFrom('name', 'label', 'when', 'url', 'URL', 'id', '__proto__', 'constructor', '', '0', 'Անուն'),
  fc.string({ maxLength: 6 }),
)
const value: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('true', 'false', 'null', '[]', '{}'),
    number,
    text.map((one) => JSON.stringify(one)),
    fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc
      .uniqueArray(fc.tuple(name, tie('value')), { maxLength: 3, selector: ([key]) => key })
      .map((members) => `{${members.map(([key, of]) => `${JSON.stringify(key)} : ${of}`).join()}}`),
  ),
})).value
const properties = fc.oneof(
  fc.constant('null'),
  fc
    .uniqueArray(fc.tuple(name, value), { maxLength: 5, selector: ([key]) => key })
    .map((members) => `{${members.map(([key, of]) => `${JSON.stringify(key)}:${of}`).join(', ')}}`),
)
const degrees = (most: number) =>
  fc.oneof(
    fc.double({ min: -most, max: most, noNaN: true }).map(String),
    fc.integer({ min: -most, max: most }).map(String),
  )
const position = fc.tuple(degrees(180), degrees(90)).map(([lng, lat]) => `[${lng}, ${lat}]`)
const geometry = fc.oneof(
  { weight: 6, arbitrary: position.map((at) => `{"type":"Point","coordinates":${at}}`) },
  { weight: 2, arbitrary: position.map((at) => `{ "coordinates" : ${at} , "type" : "Point" }`) },
  fc.constantFrom(
    'null',
    '{"type":"Point","coordinates":[-30,30,12.5]}',
    '{"type":"LineString","coordinates":[[-30,30],[-31,30,4]]}',
    '{"coordinates":[[[-30,30],[-29,30],[-29,31],[-30,30]]],"type":"Polygon"}',
    '{"type":"MultiPoint","coordinates":[[-30,30],[-31,31]]}',
    '{"type":"MultiPolygon","coordinates":[[[[1,1],[2,1],[2,2],[1,1]]]]}',
  ),
)
const id = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 30 }).map(String) },
  fc.constantFrom(
    '"a"',
    '"feature-1"',
    '"feature-2"',
    '1.5',
    '-0',
    '0',
    '"0"',
    '1e2',
    '"100"',
    'null',
    '"b c"',
  ),
)
const soundish = fc.array(fc.tuple(properties, geometry, id), { minLength: 1, maxLength: 6 })
const fileOf = (features: readonly [string, string, string][]) =>
  collection(...features.map(([own, shape, given]) => feature(own, shape, given)))

test('generated files come out the same whether they are scanned or read as objects, and many are scanned', async () => {
  let scanned = 0
  let files = 0
  const property = fc.asyncProperty(soundish, async (features) => {
    files++
    if (await expectSame(fileOf(features))) scanned++
  })
  await fc.assert(property, { seed: SEED, numRuns: 1500 })
  expect(scanned).toBeGreaterThan(files / 5)
}, 60_000)

/** What telephones are made of, in good and bad order. */
const phoneParts = fc.constantFrom(
  ...['tel', 'Phone', 'FAX', 'mobil', 'моб', 'تلفن', 'site', 'x'],
  ...[' ', '  ', '.', '#', '(', ')', '-', '\u00a0', '\u2003', ', '],
  ...['1', '12', '123', '123456', '1234567890', '00', '0049', '٣'],
)
const phonish = fc.array(phoneParts, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''))

test('texts of many digits come out the same, with telephones in them and without', async () => {
  let scanned = 0
  const counts = { some: 0, none: 0 }
  const property = fc.asyncProperty(fc.array(phonish, { minLength: 1, maxLength: 3 }), async (texts) => {
    const bytes = collection(...texts.map((one) => feature(JSON.stringify({ name: one }))))
    if (await expectSame(bytes)) scanned++
    const { issues } = await readByObjects(bytes)
    counts[issues.some(({ code }) => code === 'private-phone') ? 'some' : 'none']++
  })
  await fc.assert(property, { seed: SEED, numRuns: 4000 })
  expect(Math.min(counts.some, counts.none)).toBeGreaterThan(100)
  expect(scanned).toBeGreaterThan(counts.none / 2)
}, 60_000)

const BYTES = [...'{}[]",:\\ \n0-.eE+tn/u<&@a', '\u0000', '\u00ff'].map((one) => one.charCodeAt(0))
const edit = fc.tuple(
  fc.nat(),
  fc.constantFrom('cut', 'put', 'write', 'repeat', 'end'),
  fc.constantFrom(...BYTES),
)

/** One byte is left out, put in or written over; a stretch stands twice; or the file ends there. */
function edited(bytes: Uint8Array, [where, how, byte]: readonly [number, string, number]): Uint8Array {
  const at = where % bytes.length
  const [before, behind] = [[...bytes.subarray(0, at)], [...bytes.subarray(at)]]
  if (how === 'cut') return Uint8Array.from([...before, ...behind.slice(1)])
  if (how === 'put') return Uint8Array.from([...before, byte, ...behind])
  if (how === 'write') return Uint8Array.from([...before, byte, ...behind.slice(1)])
  if (how === 'repeat') return Uint8Array.from([...before, ...behind.slice(0, 1 + (byte % 40)), ...behind])
  return Uint8Array.from(before)
}

test('files that were damaged byte by byte come out the same, and some are still scanned', async () => {
  let scanned = 0
  const property = fc.asyncProperty(
    fc.array(fc.tuple(fc.constantFrom('{"name":"a","n":1}', '{"o":{"p":[1,"x"]},"é":null}'), geometry, id), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.array(edit, { minLength: 1, maxLength: 2 }),
    async (features, edits) => {
      if (await expectSame(edits.reduce(edited, fileOf(features)))) scanned++
    },
  )
  await fc.assert(property, { seed: SEED, numRuns: 3000 })
  expect(scanned).toBeGreaterThan(100)
}, 60_000)

const SOUND = feature('{"name":"SYNTHETIC"}')
const around = (head: string, tail: string) => jsonBytes(`${head}"features":[${SOUND}]${tail}`)

describe('a file is left to the reading of objects and comes out the same', () => {
  const left: Readonly<Record<string, Uint8Array>> = {
    'a member twice in properties': collection(feature('{"a":1,"a":2}')),
    'a member twice around a nested object': collection(feature('{"a":1,"b":{"a":3},"a":2}')),
    'a member twice, once with an escape': collection(feature('{"a":1,"\\u0061":2}')),
    'a member of a feature twice': collection(
      '{"type":"Feature","geometry":null,"geometry":null,"properties":null}',
    ),
    'a member of a geometry twice': collection(
      feature('null', '{"type":"Point","type":"Point","coordinates":[1,2]}'),
    ),
    'coordinates twice': collection(feature('null', '{"coordinates":[1,2],"coordinates":[1,2]}')),
    'features twice': around('{"features":[],', '}'),
    'features twice, once with an escape': around('{', ',"feature\\u0073":[]}'),
    'features inside another member first': jsonBytes(`{"x":{"features":[${SOUND}]}}`),
    'a byte order mark': Uint8Array.from([0xef, 0xbb, 0xbf, ...collection(SOUND)]),
    'text behind the collection': around('{', '} x'),
    'a comma too many': jsonBytes(`{"features":[${SOUND},]}`),
    'a list that is never closed': jsonBytes(`{"features":[${SOUND}`),
    'no features at all': jsonBytes('{"type":"FeatureCollection","features":[]}'),
    'a feature alone': jsonBytes(SOUND),
    'claims among the properties': collection(feature('{"claims":[]}')),
    'the same id twice': collection(feature('null', 'null', '3'), feature('null', 'null', '3')),
    'the same id as number and as text': collection(
      feature('null', 'null', '3'),
      feature('null', 'null', '"3"'),
    ),
    'an id like the name of a feature without': collection(
      feature('null', 'null'),
      feature('null', 'null', '"feature-1"'),
    ),
    'null island': collection(feature('null', '{"type":"Point","coordinates":[0,-0.0]}')),
    'degrees beyond the poles': collection(feature('null', '{"type":"Point","coordinates":[48.5,95]}')),
    'a number that JSON does not have': collection(feature('{"n":NaN}')),
    'a leading zero': collection(feature('{"n":01}')),
    'a number cut short': collection(feature('{"n":1.}')),
    'a lone surrogate': collection(feature('{"name":"\\ud800"}')),
    'a telephone number': collection(feature('{"name":"+994 12 345 67 89"}')),
    'an address without scheme': collection(feature('{"url":"example.org"}')),
    'half a letter': Uint8Array.from(
      [...collection(feature('{"name":"'))].slice(0, -5).concat(0xd0, 0x22, 0x7d, 0x7d, 0x5d, 0x7d),
    ),
    'an overlong letter': jsonBytes(`{"features":[${feature('{"name":"é"}')}]}`).map((byte) =>
      byte === 0xc3 ? 0xc1 : byte,
    ),
    'a letter of a surrogate in UTF-8': Uint8Array.from(
      [...collection(feature('{"name":"海"}'))].map((byte) => (byte === 0xe6 ? 0xed : byte)),
    ),
  }
  for (const [what, bytes] of Object.entries(left))
    test(what, async () => {
      expect(scanPlain(bytes)).toBe(null)
      await expectSame(bytes)
    })
})

test('features are made in batches and know their places: two thousand five hundred come out the same', async () => {
  const features = Array.from({ length: 2500 }, (_, at) =>
    feature(`{"n":${at}}`, `{"type":"Point","coordinates":[-30.${at},30]}`, at % 2 === 0 ? '' : `"x${at}"`),
  )
  expect(await expectSame(collection(...features))).toBe(true)
})

test('more names of members than are told apart are left to the reading of objects', async () => {
  const many = (names: number) =>
    feature(`{${Array.from({ length: names }, (_, at) => `"n${at}":1`).join()}}`)
  expect(await expectSame(collection(many(4096)))).toBe(true)
  expect(await expectSame(collection(many(4097)))).toBe(false)
})

test('a file that comes in pieces is scanned as the whole file is, wherever it is cut', async () => {
  let scanned = 0
  const property = fc.asyncProperty(
    soundish,
    fc.array(fc.nat(), { maxLength: 6 }),
    async (features, cuts) => {
      const bytes = fileOf(features)
      const ends = [...cuts.map((cut) => cut % bytes.length), bytes.length].sort((one, other) => one - other)
      const coming = scannedFile('plain.geojson', bytes.length)
      for (const [at, end] of ends.entries()) coming.take(bytes.subarray(ends[at - 1] ?? 0, end))
      const { scan } = coming.file()
      expect(scan).toEqual(scanPlain(bytes))
      if (scan) scanned++
    },
  )
  await fc.assert(property, { seed: SEED, numRuns: 1000 })
  expect(scanned).toBeGreaterThan(200)
})

test('a long feature under way is not walked again for every piece of it', () => {
  const bytes = collection(feature('{"n":1}'), feature(`{"list":[${'1,'.repeat(400_000)}1]}`))
  const coming = scannedFile('plain.geojson', bytes.length)
  for (let at = 0; at < bytes.length; at += 100) coming.take(bytes.subarray(at, at + 100))
  expect(coming.file().scan?.rows).toBe(2)
})

test('a file that ends early or late is no file', () => {
  const coming = scannedFile('plain.geojson', 3)
  coming.take(new Uint8Array(2))
  expect(() => coming.file()).toThrow('3 bytes expected, 2 found')
  expect(() => coming.take(new Uint8Array(2))).toThrow(RangeError)
})

test('ids are told apart in whatever form a file gives them, thousands of them too', async () => {
  const ids = (...given: string[]) => collection(...given.map((one) => feature('null', 'null', one)))
  const many = Array.from({ length: 5000 }, (_, at) => `"site-${(at * 7919) % 5000}"`)
  for (const sound of [['1', '2', '"a"', ''], ['"a"', '"b"', '1', '0.5'], ['', '7', '"Ã©é"'], many])
    expect(await expectSame(ids(...sound))).toBe(true)
  for (const twice of [
    ['"a"', '"b"', '"a"'],
    ['2', '1', '"2"'],
    [...many, '"site-17"'],
    ['1', '1.0'],
    ['"1"', '', '1'],
  ])
    expect(await expectSame(ids(...twice))).toBe(false)
})

test('a copy of a scanned package has its features', async () => {
  const { package: pkg } = await read(collection(SOUND))
  expect(structuredClone({ ...pkg }).features).toHaveLength(1)
  expect(pkg?.features).toBe(pkg?.features)
})
