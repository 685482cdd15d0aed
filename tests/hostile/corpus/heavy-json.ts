/** JSON that costs its reader far more than it cost its author. Sizes are such that a square of them would never end. */
import type { HostileInput } from './hostile-input.ts'
import { oneFile, utf8 } from './hostile-input.ts'

const MANY = 100_000

const collection = (features: string): string => `{"type":"FeatureCollection","features":[${features}]}`
const feature = (geometry: string, properties = '{}'): string =>
  `{"type":"Feature","geometry":${geometry},"properties":${properties}}`
const many = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(',')

const GEOJSON: readonly (readonly [what: string, text: string])[] = [
  ['brackets without end', '['.repeat(MANY)],
  ['objects without end', '{"a":'.repeat(MANY)],
  ['a feature nested without end', collection('{"a":'.repeat(MANY))],
  [
    'geometries nested without end',
    collection(feature('{"type":"GeometryCollection","geometries":['.repeat(10_000))),
  ],
  ['one name many times', collection(feature('null', `{${many(20_000, () => '"a":1')}}`))],
  ['many names', collection(feature('null', `{${many(20_000, (at) => `"a${at}":1`)}}`))],
  ['a quote never closed', collection(feature('null', `{"a":"${'\\"'.repeat(MANY)}`))],
  ['escapes only', collection(feature('null', `{"a":"${'\\u0041'.repeat(30_000)}"}`))],
  ['backslashes only', `{"features":["${'\\'.repeat(MANY)}`],
  ['commas only', `{"type":"FeatureCollection","features":[${','.repeat(MANY)}]}`],
  ['colons only', `{"features":${':'.repeat(MANY)}}`],
  ['blanks only', ' '.repeat(MANY)],
  ['minus signs only', `{"features":[${'-'.repeat(MANY)}]}`],
  ['many empty features', collection(many(4_000, () => '{}'))],
  ['many nulls', collection(many(8_000, () => 'null'))],
  [
    'a ring that crosses itself everywhere',
    collection(
      feature(
        `{"type":"Polygon","coordinates":[[${many(20_000, (at) => `[${-30 + (at % 7) / 10},${30 + (at % 11) / 10}]`)}]]}`,
      ),
    ),
  ],
  [
    'many rings',
    collection(
      feature(
        `{"type":"Polygon","coordinates":[${many(5_000, () => '[[-30,30],[-29,30],[-29,31],[-30,30]]')}]}`,
      ),
    ),
  ],
  ['a long number', collection(feature(`{"type":"Point","coordinates":[${'9'.repeat(MANY)},0]}`))],
]

/** GeoJSON of somebody's own and packages. */
export function heavyJson(seed: HostileInput): readonly HostileInput[] {
  return [
    ...GEOJSON.map(([what, text]) => oneFile(what, 'heavy.geojson', text)),
    ...GEOJSON.map(([what, text]) => withFile(`${what}, in a package`, seed, 'features.geojson', text)),
    ...quotesWithoutEnd(seed),
  ]
}

const withFile = (what: string, { files }: HostileInput, name: string, text: string): HostileInput => ({
  what,
  files: files.map((file) => (file.name === name ? { name, bytes: utf8(text) } : file)),
})

/** Passages whose words stand at every place of a long document. */
function quotesWithoutEnd(seed: HostileInput): readonly HostileInput[] {
  const capture = seed.files.find(({ name }) => name.startsWith('captures/'))
  if (!capture) throw new Error(`${seed.what}: a capture expected, none found`)
  const text = new TextDecoder().decode(seed.files.find(({ name }) => name === 'features.geojson')?.bytes)
  const lying = JSON.parse(text) as {
    features: { properties: { claims: { passages: { selector: object[] }[] }[] } }[]
  }
  for (const { properties } of lying.features)
    for (const claim of properties.claims) {
      const [passage] = claim.passages
      const selector = [{ type: 'TextQuoteSelector', exact: 'a', prefix: 'b' }]
      claim.passages = Array.from({ length: 300 }, () => ({ ...passage!, selector }))
    }
  const files = seed.files.map((file) => {
    if (file === capture) return { name: file.name, bytes: utf8('a'.repeat(MANY)) }
    return file.name === 'features.geojson' ? { name: file.name, bytes: utf8(JSON.stringify(lying)) } : file
  })
  return [{ what: 'quotes that stand everywhere', files }]
}
