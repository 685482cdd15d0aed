import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Issue } from '../../src/domain/issue.ts'
import { parsePlainGeoJson } from '../../src/domain/parse.ts'
import { plainStream } from '../../src/domain/parse-stream.ts'
import { type SplitEnd, splitFeatures } from '../../src/formats/split-features.ts'

const SEED = 61
const encoder = new TextEncoder()

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = encoder.encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

async function streamed(text: string, pieceBytes: number, batchBytes: number) {
  const stream = plainStream('own.geojson')
  const values: unknown[] = []
  const batches = splitFeatures(inPieces(text, pieceBytes), batchBytes)
  let next = await batches.next()
  for (; !next.done; next = await batches.next()) {
    stream.take(next.value)
    const { features } = readable(new TextDecoder().decode(next.value.bytes))
    values.push(...features)
  }
  return { end: next.value as SplitEnd, totals: stream.totals(), values }
}

function readable(text: string): { features: unknown[] } {
  try {
    return JSON.parse(text)
  } catch {
    return { features: [] }
  }
}

const oddText = fc.constantFrom('a', '"', '\\', '{[', ']}', ',', 'ё', '𝄞', '"features":[', '\n', ':')
const position = fc.tuple(fc.integer({ min: -40, max: -20 }), fc.integer({ min: 20, max: 40 }))
const wrong = fc.constantFrom<unknown>([200, 10], ['x', 1], [-30], [0, 0], [-30, 95])
const feature = fc.record({
  type: fc.constant('Feature'),
  id: fc.constantFrom('a', 'b', 'c', 1, 2),
  geometry: fc.oneof(
    fc.constant(null),
    fc.record({
      type: fc.constant('Point'),
      coordinates: fc.oneof({ weight: 4, arbitrary: position }, wrong),
    }),
  ),
  properties: fc.dictionary(fc.constantFrom('name', 'ё', 'features'), fc.array(oddText, { maxLength: 4 })),
})
const separator = fc.constantFrom(',', ',\n', ' ,\r\n  ', '\n,')

/** Order apart: errors come first in a whole file, and a stream tells in the order of the file. */
const sorted = (issues: readonly Issue[]) => issues.map((issue) => JSON.stringify(issue)).sort()

test('a file in pieces of any size gives the features, issues and places that the whole file gives', async () => {
  const file = fc.record({
    features: fc.array(feature, { maxLength: 12 }),
    separator,
    indent: fc.constantFrom(undefined, 1),
    head: fc.constantFrom('', '"name":"x]\\"","features2":[1],', '"crs":{"features":[{"a":1}]},\n'),
    pieceBytes: fc.integer({ min: 1, max: 90 }),
    batchBytes: fc.integer({ min: 1, max: 400 }),
  })
  const property = fc.asyncProperty(
    file,
    async ({ features, separator: between, indent, head, pieceBytes, batchBytes }) => {
      const list = features.map((one) => JSON.stringify(one, null, indent)).join(between)
      const text = `{${head}"type":"FeatureCollection",\n"features": [${list}]}`
      const { end, totals, values } = await streamed(text, pieceBytes, batchBytes)
      expect(end).toEqual({ features: features.length, list: 'whole' })
      expect(values).toEqual(JSON.parse(text).features)
      const whole = await parsePlainGeoJson(encoder.encode(text), 'own.geojson', async () => '')
      expect(sorted(totals.listed)).toEqual(sorted(whole.issues))
      expect(totals.imported).toBe(whole.importedFeatures)
      expect(totals.rejected).toBe(whole.rejected.filter(({ kind }) => kind === 'feature').length)
    },
  )
  await fc.assert(property, { seed: SEED, numRuns: 300 })
})

const POINT = '{"type":"Feature","geometry":null,"properties":{}}'

test('a text that ends inside the list says so, and what stood before is counted', async () => {
  const cut = await streamed(`{"features":[${POINT},${POINT},{"type":"Fea`, 7, 20)
  expect(cut.end.list).toBe('cut')
  expect(cut.totals.imported).toBe(3)
  expect(cut.totals.listed.map(({ code }) => code)).toEqual(['json-cut-off'])
  const between = await streamed(`{"features":[${POINT},`, 7, 20)
  expect(between.end).toEqual({ features: 1, list: 'cut' })
})

test('a text without the list has none, whatever else it holds', async () => {
  for (const text of ['', '[]', '{"a":{"features":[1]}}', '{"features":{}}', '{"x":"features"}'])
    expect((await streamed(text, 3, 10)).end, text).toEqual({ features: 0, list: 'none' })
})

test('issues beyond a thousand are counted and not kept', async () => {
  const bad = '{"type":"Feature","geometry":{"type":"Point","coordinates":[200,0]},"properties":{}}'
  const { totals } = await streamed(`{"features":[${Array(2500).fill(bad).join(',')}]}`, 65_536, 10_000)
  expect(totals.issues.error).toBe(2500)
  expect(totals.listed).toHaveLength(1000)
  expect(totals.rejected).toBe(2500)
})

test('features with claims are counted, since their package is what gives them meaning', async () => {
  const { totals } = await streamed(
    '{"features":[{"type":"Feature","geometry":null,"properties":{"claims":[]}}]}',
    9,
    9,
  )
  expect(totals.withClaims).toBe(1)
})
