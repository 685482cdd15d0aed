import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { possiblyIn } from '../../src/domain/day-interval.ts'
import type { Claim } from '../../src/domain/generated/package-types.ts'
import { buildIndex, runQuery } from '../../src/query/core/run.ts'
import {
  claimValues,
  datesOf,
  oracleClaimsOfRest,
  oracleFacets,
  oraclePeriod,
  oracleRun,
  oracleUndated,
} from './oracle.ts'
import { randomFilter, randomPackage } from './random-package.ts'
import { readable } from './readable.ts'
import { parsedOf } from './synthetic.ts'

/** Fixed seeds: the same packages and filters on every machine. */
const seeded = (seed: number) => ({ seed, numRuns: 200 })

/** The machine may be busy with other tests. */
vi.setConfig({ testTimeout: 60_000 })

test('shows the same features by the same claims as plain loops over objects', () => {
  fc.assert(
    fc.property(randomPackage, randomFilter, (pkg, filter) => {
      const { rows, matchingClaims } = readable(runQuery(buildIndex(parsedOf(pkg)), filter), pkg)
      expect({ rows, matchingClaims }).toEqual(oracleRun(pkg, filter))
    }),
    seeded(20261122),
  )
})

test('the random questions are worth asking: many find something, and few find everything', () => {
  const questions = fc.sample(fc.tuple(randomPackage, randomFilter), { seed: 7, numRuns: 200 })
  const shares = questions.map(([pkg, filter]) => {
    const { tally } = runQuery(buildIndex(parsedOf(pkg)), filter)
    return tally.imported === 0 ? null : tally.shown / tally.imported
  })
  expect(shares.filter((share) => share !== null && share > 0 && share < 1).length).toBeGreaterThan(40)
  expect(questions.filter(([, filter]) => oraclePeriod(filter) !== null).length).toBeGreaterThan(75)
})

test('counts for each facet value what would be shown if it alone were chosen there', () => {
  fc.assert(
    fc.property(randomPackage, randomFilter, (pkg, filter) => {
      expect(readable(runQuery(buildIndex(parsedOf(pkg)), filter), pkg).facets).toEqual(
        oracleFacets(pkg, filter),
      )
    }),
    { seed: 20261123, numRuns: 100 },
  )
})

test('the tally adds up: imported is shown, filtered out and rejected', () => {
  fc.assert(
    fc.property(randomPackage, randomFilter, fc.nat(5), (pkg, filter, rejected) => {
      const { rows, tally } = runQuery(buildIndex(parsedOf(pkg, rejected)), filter)
      const unlocated = [...rows].filter((row) => pkg.features[row]!.geometry === null).length
      expect(tally).toEqual({
        imported: pkg.features.length + rejected,
        shown: rows.length,
        filtered: pkg.features.length - rows.length,
        rejected,
        unlocated,
        undated: oracleUndated(pkg, filter),
      })
    }),
    seeded(20261124),
  )
})

test('every claim that passes the rest of the query is in each bin that it may fall into, or undated', () => {
  fc.assert(
    fc.property(randomPackage, randomFilter, (pkg, filter) => {
      const { bins, undatedClaims, allClaims } = runQuery(buildIndex(parsedOf(pkg)), filter).histogram
      const rest = oracleClaimsOfRest(pkg, filter)
      const hasBin = (claim: (typeof rest)[number]['claim']) =>
        bins.length > 0 && datesOf(claim, filter).length > 0
      expect(allClaims).toBe(rest.length)
      expect(undatedClaims).toBe(rest.filter(({ claim }) => !hasBin(claim)).length)
      for (const bin of bins) {
        const inBin = rest.filter(({ claim }) =>
          datesOf(claim, filter).some((date) => possiblyIn(date, bin.startDay, bin.endDay)),
        )
        expect(bin.claims).toBe(inBin.length)
        expect(bin.matching).toBe(inBin.filter(({ isMatching }) => isMatching).length)
      }
      const inBins = bins.reduce((sum, { claims }) => sum + claims, 0)
      expect(inBins + undatedClaims).toBeGreaterThanOrEqual(allClaims)
    }),
    seeded(20261125),
  )
})

test('the rows of a facet are the bins apart: each is what the bins would be for that value alone', () => {
  fc.assert(
    fc.property(randomPackage, randomFilter, (pkg, filter) => {
      const { bins, series } = runQuery(buildIndex(parsedOf(pkg)), filter).histogram
      const rest = oracleClaimsOfRest(pkg, filter)
      for (const facet of ['party', 'modality', 'claimant'] as const) {
        const values = [...new Set(rest.flatMap(({ claim }) => claimValues(claim, facet, pkg)))].sort()
        expect(series[facet].map(({ value }) => value).sort()).toEqual(values)
        for (const row of series[facet]) {
          const own = rest.filter(({ claim }) => claimValues(claim, facet, pkg).includes(row.value))
          const isDrawn = (claim: Claim) => bins.length > 0 && datesOf(claim, filter).length > 0
          expect(row.allClaims).toBe(own.length)
          expect(row.undatedClaims).toBe(own.filter(({ claim }) => !isDrawn(claim)).length)
          const inBin = ({ startDay, endDay }: (typeof bins)[number]) =>
            own.filter(({ claim }) =>
              datesOf(claim, filter).some((date) => possiblyIn(date, startDay, endDay)),
            )
          expect(row.claims).toEqual(bins.map((bin) => inBin(bin).length))
          expect(row.matching).toEqual(
            bins.map((bin) => inBin(bin).filter(({ isMatching }) => isMatching).length),
          )
        }
      }
    }),
    seeded(20261127),
  )
})

test('the bins follow each other without gap, and there are at most sixty', () => {
  fc.assert(
    fc.property(randomPackage, randomFilter, (pkg, filter) => {
      const { bins } = runQuery(buildIndex(parsedOf(pkg)), filter).histogram
      expect(bins.length).toBeLessThanOrEqual(60)
      for (const [at, { startDay, endDay }] of bins.entries()) {
        expect(endDay).toBeGreaterThanOrEqual(startDay)
        if (at > 0) expect(startDay).toBe(bins[at - 1]!.endDay + 1)
      }
    }),
    seeded(20261126),
  )
})
