import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, isoDay } from '../../../src/domain/day-interval.ts'
import { binEdges } from '../../../src/query/core/binned-dates.ts'
import { readPeriod } from '../../../src/query/core/read-period.ts'
import type { HistogramBin } from '../../../src/query/core/result.ts'
import { beginDrag, binAfterKey, chosenAt, dragTo, withSide } from '../../../src/ui/timeline-drag.ts'
import { binUnit, edgesOf, periodOf, shifted, windowOf } from '../../../src/ui/timeline-window.ts'

function binsBetween(edges: readonly number[]): readonly HistogramBin[] {
  return edges
    .slice(0, -1)
    .map((startDay, at) => ({ startDay, endDay: edges[at + 1]! - 1, claims: 1, matching: 1 }))
}
const binsOf = (firstDay: number, lastDay: number): readonly HistogramBin[] =>
  binsBetween(binEdges({ firstDay, lastDay }))

const months = binsOf(dayNumber(2020, 12, 5), dayNumber(2022, 3, 9))
const years = binsOf(dayNumber(1990, 5, 5), dayNumber(2025, 1, 1))
const decades = binsOf(dayNumber(1600, 1, 1), dayNumber(2025, 1, 1))
const days = binsBetween([0, 1, 2, 3, 4].map((at) => dayNumber(2024, 2, 27) + at))

test('bins are written as finely as they are: days, months, years, groups of years', () => {
  expect(periodOf(days, { first: 1, last: 2 })).toEqual({ from: '2024-02-28', to: '2024-02-29' })
  expect(periodOf(months, { first: 1, last: 14 })).toEqual({ from: '2021-01', to: '2022-02' })
  expect(periodOf(years, { first: 0, last: 0 })).toEqual({ from: '1990', to: '1990' })
  expect(periodOf(decades, { first: 1, last: 1 })).toEqual({ from: '1610', to: '1619' })
  expect([days, months, years, decades].map(([bin]) => binUnit(bin!))).toEqual([
    'day',
    'month',
    'year',
    'years',
  ])
})

test('choosing bins asks for exactly their days, whatever the package spans', () => {
  const day = fc.integer({ min: dayNumber(-2000, 1, 1), max: dayNumber(9000, 1, 1) })
  fc.assert(
    fc.property(day, fc.nat(200_000), fc.nat(), fc.nat(), (firstDay, span, one, other) => {
      const bins = binsOf(firstDay, Math.min(firstDay + span, dayNumber(9999, 12, 31)))
      const [first, last] = [one % bins.length, other % bins.length].sort((a, b) => a - b) as [number, number]
      const period = periodOf(bins, { first, last })
      expect(readPeriod(period)).toEqual({
        startDay: bins[first]!.startDay,
        endDay: bins[last]!.endDay,
        faults: [],
      })
      expect(windowOf(bins, period)).toEqual({ first, last })
      expect(edgesOf(bins, period)).toEqual({ left: first, right: last + 1 })
    }),
    { seed: 3, numRuns: 300 },
  )
})

test('a typed period cuts through the bins where its days lie', () => {
  const { left, right } = edgesOf(years, { from: '1991-07-02', to: '1992' })
  expect(left).toBeCloseTo(1 + 182 / 365, 5)
  expect(right).toBe(3)
})

test('a side without limit reaches to the end, and no limit at all is no window', () => {
  expect(windowOf(years, { from: null, to: '1995' })).toEqual({ first: 0, last: 5 })
  expect(windowOf(years, { from: '1995-03', to: null })).toEqual({ first: 5, last: years.length - 1 })
  expect(windowOf(years, { from: null, to: null })).toBeNull()
  expect(windowOf(years, { from: 'soon', to: null })).toBeNull()
})

test('a period before or after everything stands at the end and is not turned around', () => {
  expect(edgesOf(years, { from: '1500', to: '1600' })).toEqual({ left: 0, right: 0 })
  expect(edgesOf(years, { from: '2100', to: '2200' })).toEqual({ left: years.length, right: years.length })
  expect(windowOf(years, { from: '2100', to: '2200' })).toEqual({
    first: years.length - 1,
    last: years.length - 1,
  })
})

test('a window that is moved keeps its width and stops at the ends', () => {
  expect(shifted({ first: 2, last: 4 }, -5, 10)).toEqual({ first: 0, last: 2 })
  expect(shifted({ first: 2, last: 4 }, 50, 10)).toEqual({ first: 7, last: 9 })
})

test('a drag over free bars chooses them in either direction, and never beyond the bars', () => {
  const none = { from: null, to: null }
  expect(dragTo(years, beginDrag(years, none, 5.2, null), 2.9)).toEqual({ from: '1992', to: '1995' })
  expect(dragTo(years, beginDrag(years, none, 5.2, null), -40)).toEqual({ from: '1990', to: '1995' })
  expect(dragTo(years, beginDrag(years, none, 33.5, null), 400)).toEqual({ from: '2023', to: '2025' })
  expect(chosenAt(years, 3.99)).toEqual({ from: '1993', to: '1993' })
})

test('a drag inside the period moves it as a whole', () => {
  const before = { from: '2000', to: '2004' }
  const drag = beginDrag(years, before, 12.4, null)
  expect(drag.kind).toBe('move')
  expect(dragTo(years, drag, 14.5)).toEqual({ from: '2002', to: '2006' })
  expect(dragTo(years, drag, 12.6)).toBe(before)
})

test('a dragged end lands on the nearest edge and never passes the other end, which stays as typed', () => {
  const before = { from: '2000', to: '2004-06' }
  const drag = beginDrag(years, before, 9.9, 'from')
  expect(dragTo(years, drag, 12.3)).toEqual({ from: '2002', to: '2004-06' })
  expect(dragTo(years, drag, 30)).toEqual({ from: '2004', to: '2004-06' })
  expect(withSide(years, before, 'to', 3)).toEqual({ from: '2000', to: '2000' })
})

test('an end that was not understood gives way to the one that is set', () => {
  expect(withSide(years, { from: 'soon', to: null }, 'to', 3)).toEqual({ from: null, to: '1993' })
})

test('keys step by one bin, by a larger step, or to an end; other keys mean nothing', () => {
  expect(binAfterKey('ArrowRight', false, 4, 36, 'year')).toBe(5)
  expect(binAfterKey('ArrowLeft', true, 4, 36, 'year')).toBe(-1)
  expect(binAfterKey('ArrowRight', true, 4, 36, 'month')).toBe(16)
  expect(binAfterKey('Home', false, 4, 36, 'year')).toBe(0)
  expect(binAfterKey('End', false, 4, 36, 'year')).toBe(35)
  expect(binAfterKey('a', false, 4, 36, 'year')).toBeNull()
})

test('every day of a chosen bin is a day that the calendar has', () => {
  const leap = periodOf(binsOf(dayNumber(2024, 2, 1), dayNumber(2024, 2, 29)), { first: 0, last: 0 })
  expect(leap).toEqual({ from: '2024-02', to: '2024-02' })
  expect(isoDay(readPeriod(leap).endDay!)).toBe('2024-02-29')
})
