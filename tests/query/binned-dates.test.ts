import { expect, test } from 'vitest'
import { dayNumber, isoDay } from '../../src/domain/day-interval.ts'
import { binEdges } from '../../src/query/core/binned-dates.ts'
import { buildIndex, runQuery } from '../../src/query/core/run.ts'
import { AGENTS, claimOf, dated, featureOf, filterOf, packageOf, parsedOf } from './synthetic.ts'

const edges = (from: [number, number, number], to: [number, number, number]): readonly string[] =>
  binEdges({ firstDay: dayNumber(...from), lastDay: dayNumber(...to) }).map(isoDay)

test('five years are drawn by month', () => {
  const months = edges([2020, 3, 31], [2025, 2, 1])
  expect(months).toHaveLength(61)
  expect([months[0], months[1], months.at(-1)]).toEqual(['2020-03-01', '2020-04-01', '2025-03-01'])
})

test('one month more is drawn by year', () => {
  expect(edges([2020, 3, 31], [2025, 3, 1])).toEqual([
    '2020-01-01',
    '2021-01-01',
    '2022-01-01',
    '2023-01-01',
    '2024-01-01',
    '2025-01-01',
    '2026-01-01',
  ])
})

test('more than sixty years are drawn in round numbers of years', () => {
  const decades = edges([1783, 1, 1], [2024, 12, 31])
  expect([decades[0], decades[1], decades.at(-1)]).toEqual(['1780-01-01', '1785-01-01', '2025-01-01'])
})

test('one known day has one bin, no known day has none', () => {
  expect(edges([2024, 2, 21], [2024, 2, 21])).toEqual(['2024-02-01', '2024-03-01'])
  expect(binEdges(null)).toEqual([])
})

/** Claims per bin, named by the bin's first day, leaving out the empty ones. */
function binsOf(filter = filterOf(), ...edtfs: readonly (string | null)[]) {
  const claims = edtfs.map((edtf, at) => claimOf(`c${at}`, { dates: [dated('discovery', edtf)] }))
  const { histogram } = runQuery(buildIndex(parsedOf(packageOf([featureOf('f1', claims)]))), filter)
  const filled = histogram.bins.filter((bin) => bin.claims > 0)
  return { ...histogram, filled: filled.map((bin) => [isoDay(bin.startDay), bin.claims, bin.matching]) }
}

test('an uncertain date counts in every bin that it may fall into, a claim once a bin', () => {
  const { filled, allClaims, undatedClaims } = binsOf(filterOf(), '2024-01-10', '2024-01-10/2024-03-02', null)
  expect(filled).toEqual([
    ['2024-01-01', 2, 2],
    ['2024-02-01', 1, 1],
    ['2024-03-01', 1, 1],
  ])
  expect({ allClaims, undatedClaims }).toEqual({ allClaims: 3, undatedClaims: 1 })
})

test('open and unknown ends reach to the end of the package’s range, not beyond', () => {
  const { filled } = binsOf(filterOf(), '2024-01', '2024-03', '../2024-02', '2024-02/')
  expect(filled).toEqual([
    ['2024-01-01', 2, 2],
    ['2024-02-01', 2, 2],
    ['2024-03-01', 2, 2],
  ])
})

test('two dates of one claim in one bin are one claim', () => {
  const claim = claimOf('c1', { dates: [dated('discovery', '2024-01-02'), dated('statement', '2024-01-09')] })
  const index = buildIndex(parsedOf(packageOf([featureOf('f1', [claim])])))
  expect(runQuery(index, filterOf()).histogram.bins).toMatchObject([{ claims: 1, matching: 1 }])
})

test('the chosen period does not change the bars, only how much of them matches', () => {
  const { filled } = binsOf(
    filterOf({ from: '2024-02', to: '2024-02' }),
    '2024-01-10',
    '2024-02-10',
    '2024-03-10',
  )
  expect(filled).toEqual([
    ['2024-01-01', 1, 0],
    ['2024-02-01', 1, 1],
    ['2024-03-01', 1, 0],
  ])
})

test('claims of which no end is known are not drawn where nothing gives a range', () => {
  const { bins, undatedClaims } = binsOf(filterOf(), '../..')
  expect({ bins, undatedClaims }).toEqual({ bins: [], undatedClaims: 1 })
})

test('other filters do not move the bins', () => {
  const pkg = packageOf([
    featureOf('f1', [claimOf('c1', { dates: [dated('discovery', '2020-01')], modality: 'asserted' })]),
    featureOf('f2', [claimOf('c2', { dates: [dated('discovery', '2024-01')], modality: 'possible' })]),
  ])
  const index = buildIndex(parsedOf(pkg))
  const all = runQuery(index, filterOf()).histogram.bins
  const some = runQuery(index, filterOf({ facets: { modality: ['possible'] } })).histogram.bins
  expect(some.map(({ startDay }) => startDay)).toEqual(all.map(({ startDay }) => startDay))
  expect(some.reduce((sum, { claims }) => sum + claims, 0)).toBe(1)
})

test('of many claimants the ten with most claims have rows, the others one together', () => {
  const agents = Array.from({ length: 13 }, (_, at) => ({
    ...AGENTS[0]!,
    id: `a${String(at).padStart(2, '0')}`,
  }))
  const claims = agents.flatMap(({ id }, at) =>
    Array.from({ length: at + 1 }, (_, n) =>
      claimOf(`${id}-${n}`, { claimant: id, dates: n === 0 ? [dated('discovery', '2024-02')] : [] }),
    ),
  )
  const pkg = packageOf([featureOf('f1', claims)], {
    agents: new Map(agents.map((agent) => [agent.id, agent])),
  })
  const { series, otherClaimants, allClaims } = runQuery(buildIndex(parsedOf(pkg)), filterOf()).histogram
  expect(series.claimant.map(({ value }) => value)).toEqual([
    'a12',
    'a11',
    'a10',
    'a09',
    'a08',
    'a07',
    'a06',
    'a05',
    'a04',
    'a03',
  ])
  expect(otherClaimants).toEqual({ values: 3, claims: [3], matching: [3], allClaims: 6, undatedClaims: 3 })
  expect(series.claimant.reduce((sum, row) => sum + row.allClaims, 6)).toBe(allClaims)
})
