import { expect, test } from 'vitest'
import { dayNumber } from '../../../src/domain/day-interval.ts'
import { binEdges } from '../../../src/query/core/binned-dates.ts'
import type { HistogramBin } from '../../../src/query/core/result.ts'
import { axisLabels } from '../../../src/ui/timeline-axis.ts'

function bins(firstDay: number, lastDay: number): readonly HistogramBin[] {
  const edges = binEdges({ firstDay, lastDay })
  return edges
    .slice(0, -1)
    .map((startDay, at) => ({ startDay, endDay: edges[at + 1]! - 1, claims: 1, matching: 1 }))
}
const words = (of: readonly HistogramBin[], width: number): readonly string[] =>
  axisLabels(of, width / of.length, 12, 'en').map(({ text }) => text)

const years = bins(dayNumber(1988, 1, 1), dayNumber(2025, 1, 1))
const months = bins(dayNumber(2020, 12, 1), dayNumber(2025, 4, 1))

test('years come in round steps, fewer where there is less room', () => {
  expect(words(years, 1400)).toContain('1990')
  expect(words(years, 1400).length).toBe(19)
  expect(words(years, 660)).toEqual(['1990', '1995', '2000', '2005', '2010', '2015', '2020', '2025'])
  expect(words(years, 200)).toEqual(['1990', '2000', '2010', '2020'])
})

test('groups of years are named by their first year', () => {
  const decades = bins(dayNumber(1600, 1, 1), dayNumber(2025, 1, 1))
  for (const text of words(decades, 700)) expect(Number(text) % 50).toBe(0)
  expect(words(decades, 700)).toContain('1900')
})

test('months are named beside the years, which never give way', () => {
  expect(words(months, 1400).slice(0, 4)).toEqual(['2021', 'Apr', 'Jul', 'Oct'])
  expect(words(months, 300)).toEqual(['2021', '2022', '2023', '2024', '2025'])
})

test('a few months carry their year although no January is among them', () => {
  expect(words(bins(dayNumber(2023, 3, 1), dayNumber(2023, 6, 1)), 600)).toEqual([
    'Mar 2023',
    'Apr',
    'May',
    'Jun',
  ])
})

test('no two words share a pixel at any width', () => {
  for (const of of [years, months])
    for (let width = 120; width < 2000; width += 37) {
      const labels = axisLabels(of, width / of.length, 12, 'en')
      const ends = labels.map(({ bin, text }) => (bin * width) / of.length + text.length * 12 * 0.6)
      for (const [at, { bin }] of labels.entries())
        if (at > 0) expect((bin * width) / of.length).toBeGreaterThan(ends[at - 1]!)
    }
})

test('there is always a word, and none without bins or room', () => {
  expect(words(months, 120).length).toBeGreaterThan(0)
  expect(axisLabels([], 20, 12, 'en')).toEqual([])
  expect(axisLabels(years, 0, 12, 'en')).toEqual([])
})
