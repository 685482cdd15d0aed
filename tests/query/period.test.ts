import fc from 'fast-check'
import { expect, test } from 'vitest'
import { certainlyIn, dayNumber, possiblyIn, readEdtf } from '../../src/domain/day-interval.ts'
import { dateColumns } from '../../src/query/core/date-columns.ts'
import { claimsInPeriod } from '../../src/query/core/period.ts'
import { readPeriod } from '../../src/query/core/read-period.ts'
import { edtf } from './random-package.ts'
import { claimOf, dated } from './synthetic.ts'

test('a period runs from the first day of its start to the last day of its end', () => {
  expect(readPeriod({ from: '2021', to: '2024-02' })).toEqual({
    startDay: dayNumber(2021, 1, 1),
    endDay: dayNumber(2024, 2, 29),
    faults: [],
  })
})

test('an empty side is no limit and no fault', () => {
  expect(readPeriod({ from: null, to: ' ' })).toEqual({ startDay: null, endDay: null, faults: [] })
})

test('an interval may be typed: its first or last day counts', () => {
  expect(readPeriod({ from: '2020/2022', to: '2020/2022' })).toEqual({
    startDay: dayNumber(2020, 1, 1),
    endDay: dayNumber(2022, 12, 31),
    faults: [],
  })
})

test('a side without a known day is a fault that names what was typed and the cure', () => {
  const { faults, startDay } = readPeriod({ from: '../2021', to: null })
  expect(startDay).toBeNull()
  expect(faults).toEqual([
    { field: 'from', message: expect.stringMatching(/“\.\.\/2021”.*leave the field empty/) },
  ])
  expect(readPeriod({ from: null, to: '2021/' }).faults).toMatchObject([{ field: 'to' }])
})

test('both sides may be faulty, each with its own message', () => {
  const { faults } = readPeriod({ from: '2021-13', to: 'soon' })
  expect(faults.map(({ field }) => field)).toEqual(['from', 'to'])
  expect(faults[0]!.message).not.toBe(faults[1]!.message)
})

test('a period that runs backwards is not applied', () => {
  expect(readPeriod({ from: '2024', to: '2021' })).toMatchObject({
    startDay: null,
    endDay: null,
    faults: [{ field: 'both', message: expect.stringContaining('2024') }],
  })
})

const day = fc.option(fc.integer({ min: dayNumber(1985, 1, 1), max: dayNumber(2035, 1, 1) }), { nil: null })

test('columns answer as the intervals of the domain do, open and unknown ends included', () => {
  fc.assert(
    fc.property(
      edtf,
      day,
      day,
      fc.boolean(),
      fc.boolean(),
      (text, startDay, endDay, isCertain, passesUndated) => {
        fc.pre(startDay === null || endDay === null || startDay <= endDay)
        const dates = dateColumns([claimOf('c1', { dates: [dated('burial', text)] })])
        const question = { kind: -1, startDay, endDay, isCertain, passesUndated }
        const reading = text === null ? null : readEdtf(text)
        const isIn = isCertain ? certainlyIn : possiblyIn
        const expected =
          reading && 'interval' in reading ? isIn(reading.interval, startDay, endDay) : passesUndated
        expect(claimsInPeriod(dates, question)[0]).toBe(expected ? 1 : 0)
      },
    ),
    { seed: 9, numRuns: 1000 },
  )
})
