import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mapData } from '../../src/map/map-rows.ts'
import { buildIndex, runQuery } from '../../src/query/core/run.ts'
import { featureRows } from '../../src/ui/table-rows.ts'
import { randomFilter, randomPackage } from '../query/random-package.ts'
import { parsedOf } from '../query/synthetic.ts'

test('for every query map, table and tally speak of the same features', () => {
  let drawn = 0
  fc.assert(
    fc.property(randomPackage, randomFilter, (pkg, filter) => {
      const result = runQuery(buildIndex(parsedOf(pkg)), filter)
      const data = mapData({ package: pkg, result, lang: 'en', statusOf: () => 'single_origin' })
      const marked = new Set([...data.marks.features, ...data.coarseMarks.features].map(({ id }) => id))
      const listed = featureRows(pkg, result).map(({ feature }) => feature)
      const located = listed.filter(({ geometry }) => geometry !== null)
      expect(new Set(located.map((feature) => pkg.features.indexOf(feature)))).toEqual(marked)
      expect(marked.size).toBe(result.tally.shown - result.tally.unlocated)
      expect(listed).toHaveLength(result.tally.shown)
      drawn += marked.size
    }),
    { seed: 20261122, numRuns: 400 },
  )
  expect(drawn).toBeGreaterThan(100)
}, 60_000)
