import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { matchingCount } from '../../../src/domain/matching-claims.ts'
import { EMPTY_FILTER } from '../../../src/query/core/filter.ts'
import { buildIndex, runQuery } from '../../../src/query/core/run.ts'
import { resultEntries } from '../../../src/ui/all-entries.ts'
import { firstEntries, RESULT_ORDERS } from '../../../src/ui/result-entries.ts'
import { keyOf, type TableContext } from '../../../src/ui/table-column.ts'
import { TABLES, type TableRow } from '../../../src/ui/table-kind.ts'
import { claimRows, featureRows } from '../../../src/ui/table-rows.ts'
import { type SortedRows, sortingRows } from '../../../src/ui/table-sort.ts'
import { randomFilter, randomPackage } from '../../query/random-package.ts'
import { matchingIds } from '../../query/readable.ts'
import { parsedOf } from '../../query/synthetic.ts'

/** Fixed seed: the same packages and filters on every machine. */
const seeded = { seed: 20261122, numRuns: 150 }

/** The machine may be busy with other tests. */
vi.setConfig({ testTimeout: 60_000 })

function finished(steps: Iterator<undefined, SortedRows>): SortedRows {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

test('for every query the table has the rows of the answer: its features, and each of their matching claims once', () => {
  fc.assert(
    fc.property(randomPackage, randomFilter, (pkg, filter) => {
      const result = runQuery(buildIndex(parsedOf(pkg)), filter)
      const features = featureRows(pkg, result)
      expect(features.map(({ feature }) => pkg.features.indexOf(feature))).toEqual([...result.rows])
      expect(features).toHaveLength(result.tally.shown)
      const claims = claimRows(pkg, result)
      expect(claims.map(({ claim }) => claim.id)).toEqual(matchingIds(result, pkg).flat())
      expect(claims).toHaveLength(matchingCount(result.matchingClaims))
      expect(claims.every(({ claim, feature }) => feature.properties.claims.includes(claim))).toBe(true)
    }),
    seeded,
  )
})

test('sorting by any column, either way, loses no row and invents none, and puts the unknown last', () => {
  fc.assert(
    fc.property(randomPackage, randomFilter, fc.boolean(), (pkg, filter, descending) => {
      const result = runQuery(buildIndex(parsedOf(pkg)), filter)
      const context: TableContext = { pkg, lang: 'en', kind: filter.date }
      for (const table of Object.values(TABLES))
        for (const column of table.columns(pkg)) {
          const rows = table.rows(pkg, result)
          const keys = rows.map((row: TableRow) => keyOf(column, row, context))
          const wish = { count: rows.length, descending, lang: 'en', keyOf: (at: number) => keys[at] ?? null }
          const { order, unknown } = finished(sortingRows(wish))
          expect([...order].sort((a, b) => a - b)).toEqual([...rows.keys()])
          const isUnknown = Array.from(order, (row) => keys[row] === null)
          expect(isUnknown.indexOf(true)).toBe(unknown === 0 ? -1 : rows.length - unknown)
        }
    }),
    { ...seeded, numRuns: 60 },
  )
})

test('the head of a list is the same whether all of it is drawn or a part', () => {
  fc.assert(
    fc.property(randomPackage, fc.integer({ min: 1, max: 5 }), (pkg, count) => {
      const entries = resultEntries(pkg, runQuery(buildIndex(parsedOf(pkg)), EMPTY_FILTER))
      for (const order of RESULT_ORDERS) {
        const all = firstEntries(entries, pkg, { order, lang: 'en', count: 1000 })
        expect(all).toHaveLength(entries.length)
        expect(firstEntries(entries, pkg, { order, lang: 'en', count })).toEqual(all.slice(0, count))
      }
    }),
    seeded,
  )
})
