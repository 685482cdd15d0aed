import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parsePlainGeoJson } from '../../src/domain/parse.ts'
import { buildIndex, runQuery } from '../../src/query/core/run.ts'
import { parseFixture, sha256 } from '../domain/parse-fixture.ts'
import { readable } from './readable.ts'
import { filterOf } from './synthetic.ts'

/** SYNTHETIC, in the open ocean: two good features, one of them without place, and two that must be rejected. */
const FILE = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'SYNTHETIC well' },
      geometry: { type: 'Point', coordinates: [-30, 30] },
    },
    { type: 'Feature', properties: { name: 'SYNTHETIC quarry' }, geometry: null },
    { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: ['-30', 30] } },
    { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [-30, 130] } },
  ],
}

test('a file of somebody’s own is tallied: shown, without claimant, and the rejected ones as they are listed', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify(FILE))
  const parsed = await parsePlainGeoJson(bytes, 'own.geojson', sha256)
  const index = buildIndex(parsed)
  const { tally, facets, matchingClaims } = readable(runQuery(index, filterOf()), parsed.package!)
  expect(tally).toEqual({ imported: 4, shown: 2, filtered: 0, rejected: 2, unlocated: 1, undated: 2 })
  expect(parsed.rejected.filter(({ kind }) => kind === 'feature')).toHaveLength(tally.rejected)
  expect(matchingClaims).toEqual([[], []])
  expect(facets).toMatchObject({ claimant: {}, party: {}, status: {} })
  expect(runQuery(index, filterOf({ q: 'quarry' })).tally.shown).toBe(1)
  expect(runQuery(index, filterOf({ facets: { status: ['single_origin'] } })).tally.shown).toBe(0)
})

const FIXTURES = ['good', 'bad'].flatMap((kind) => {
  const folder = new URL(`../fixtures/${kind}/`, import.meta.url).pathname
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.issues.json'))
    .map((name) => `${folder}${name}`)
})

test('of every fixture, good or bad, the rejected ones are as many in the tally as in the list', async () => {
  const differing: string[] = []
  for (const path of FIXTURES) {
    const parsed = await parseFixture(path)
    const { tally } = runQuery(buildIndex(parsed), filterOf())
    const listed = parsed.rejected.filter(({ kind }) => kind === 'feature').length
    const addsUp = tally.imported === tally.shown + tally.filtered + tally.rejected
    if (!addsUp || tally.rejected !== listed)
      differing.push(`${path}: ${tally.rejected} counted, ${listed} listed`)
  }
  expect(FIXTURES.length).toBeGreaterThan(20)
  expect(differing).toEqual([])
})
