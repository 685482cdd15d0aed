import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import {
  certainlyIn,
  type DayInterval,
  dayNumber,
  isoDay,
  possiblyIn,
  readEdtf,
} from '../../src/domain/day-interval.ts'

const SEED = 20_240_223

function intervalOf(text: string): DayInterval {
  const reading = readEdtf(text)
  if ('fault' in reading) throw new Error(reading.fault)
  return reading.interval
}

function faultOf(text: string): string {
  const reading = readEdtf(text)
  return 'fault' in reading ? reading.fault : `no fault: ${JSON.stringify(reading.interval)}`
}

/** First and last day as ISO text; the kind of the end where it has no day. */
function span(text: string): string {
  const { startDay, endDay, start, end, qualified } = intervalOf(text)
  const first = startDay === null ? start : isoDay(startDay)
  const last = endDay === null ? end : isoDay(endDay)
  return `${first} … ${last}${qualified ? ' qualified' : ''}`
}

describe('what an EDTF text spans', () => {
  test.each([
    ['2024-02-21', '2024-02-21 … 2024-02-21'],
    ['2024-02', '2024-02-01 … 2024-02-29'],
    ['1900-02', '1900-02-01 … 1900-02-28'],
    ['2000-02-29', '2000-02-29 … 2000-02-29'],
    ['2024', '2024-01-01 … 2024-12-31'],
    ['0000', '0000-01-01 … 0000-12-31'],
    ['-0044-03-15', '-0044-03-15 … -0044-03-15'],
    ['202X', '2020-01-01 … 2029-12-31'],
    ['19XX', '1900-01-01 … 1999-12-31'],
    ['-202X', '-2029-01-01 … -2020-12-31'],
    ['XXXX', '0000-01-01 … 9999-12-31'],
    ['2021-XX', '2021-01-01 … 2021-12-31'],
    ['2021-XX-XX', '2021-01-01 … 2021-12-31'],
    ['2021-02-XX', '2021-02-01 … 2021-02-28'],
    ['2021?', '2021-01-01 … 2021-12-31 qualified'],
    ['2021-02~', '2021-02-01 … 2021-02-28 qualified'],
    ['2021-02-13%', '2021-02-13 … 2021-02-13 qualified'],
    ['2021/2024', '2021-01-01 … 2024-12-31'],
    ['2021-02-12/2021-02-12', '2021-02-12 … 2021-02-12'],
    ['2021-03-15/2021-03', '2021-03-15 … 2021-03-31'],
    ['-0044/2021-02', '-0044-01-01 … 2021-02-28'],
    ['2021/2022~', '2021-01-01 … 2022-12-31 qualified'],
    ['../2021-02-13', 'open … 2021-02-13'],
    ['/2021-02-13', 'unknown … 2021-02-13'],
    ['2021-02-13/..', '2021-02-13 … open'],
    ['2021-02-13/', '2021-02-13 … unknown'],
    ['../..', 'open … open'],
    ['/', 'unknown … unknown'],
    ['../', 'open … unknown'],
    ['/..', 'unknown … open'],
  ])('%s is %s', (text, expected) => {
    expect(span(text)).toBe(expected)
  })
})

describe('what is no date', () => {
  test.each([
    ['', 'write null when'],
    [' 2021', 'remove the space'],
    ['2021 ', 'remove the space'],
    ['2023-02-29', 'the calendar has no such day'],
    ['2024-02-30', 'the calendar has no such day'],
    ['2021-13', 'the calendar has no such day'],
    ['2021-00', 'the calendar has no such day'],
    ['2024-02-29T10:00:00Z', 'times are not kept'],
    ['2021-02-12T10:00:00/2021-02-13', 'times are not kept'],
    ['2021-21', 'seasons and quarters are not kept'],
    ['2021-33', 'seasons and quarters are not kept'],
    ['2021/2020', 'the start must not lie after the end'],
    ['2021-02-13/2021-02-12', 'the start must not lie after the end'],
    ['2023-02-29/2024', 'each day must be in the calendar'],
    ['Y17000', 'more than four digits'],
    ['[2021,2022]', 'sets are not kept'],
    ['{2021}', 'sets are not kept'],
    ['..', 'write ../..'],
    ['21/02/2024', 'write the year first'],
    ['21.02.2024', 'write the year first'],
    ['20240221', 'write hyphens'],
    ['2021–2022', 'not dashes'],
    ['2024-2-1', 'two digits'],
    ['2021-XX/2022', 'X cannot stand inside an interval'],
    ['?2021', 'the end of a whole date'],
    ['156X-12-25', 'write year, month and day'],
    ['last Wednesday', 'write year, month and day'],
  ])('%j is a fault that says: %s', (text, cure) => {
    const fault = faultOf(text)
    expect(fault).toContain('EDTF date or interval expected')
    expect(fault).toContain(`${JSON.stringify(text)} found`)
    expect(fault).toContain(cure)
  })

  test('a fault stays a fault when it is asked for again', () => {
    expect(faultOf('2023-02-29')).toBe(faultOf('2023-02-29'))
  })
})

describe('unknown and open ends', () => {
  test('an unknown start is never taken for 1970, nor for any number', () => {
    const interval = intervalOf('/2021-02-12')
    expect(interval.startDay).toBeNull()
    expect(possiblyIn(interval, dayNumber(1900, 1, 1), dayNumber(1900, 12, 31))).toBe(true)
    expect(possiblyIn(interval, dayNumber(2021, 2, 13), null)).toBe(false)
    expect(certainlyIn(interval, null, null)).toBe(false)
  })

  test.each(['/', '../..', '../', '/..'])('%s may be in any period and is certainly in none', (text) => {
    const interval = intervalOf(text)
    expect(possiblyIn(interval, 0, 0)).toBe(true)
    expect(possiblyIn(interval, null, null)).toBe(true)
    expect(certainlyIn(interval, null, null)).toBe(false)
  })

  test('a qualified date may be in its period and is never certainly there', () => {
    const interval = intervalOf('2021?')
    expect(possiblyIn(interval, dayNumber(2021, 6, 1), dayNumber(2021, 6, 1))).toBe(true)
    expect(certainlyIn(interval, null, null)).toBe(false)
  })

  test('nothing is in a reversed period', () => {
    expect(possiblyIn(intervalOf('/'), 10, 9)).toBe(false)
    expect(certainlyIn(intervalOf('1970-01-10'), 10, 9)).toBe(false)
  })
})

/** Small world of the oracle: days 0–40 after 1970-01-01, where an end without a day may be any of them. */
const WORLD = Array.from({ length: 41 }, (_, day) => day)
const knownDay = fc.integer({ min: 10, max: 30 })
const end = fc.oneof(knownDay, fc.constantFrom('', '..'))
const limit = fc.option(fc.integer({ min: 5, max: 35 }), { nil: null })

/** Printed with the platform's calendar in UTC, which shares no code with ours. */
const printed = (value: number | string) =>
  typeof value === 'string' ? value : new Date(value * 86_400_000).toISOString().slice(0, 10)

const candidates = (value: number | string) => (typeof value === 'number' ? [value] : WORLD)

describe('against a naive oracle that tries every day', () => {
  const scene = fc
    .record({ lower: end, upper: end, mark: fc.constantFrom('', '?', '~', '%'), from: limit, to: limit })
    .filter(({ lower, upper }) => typeof lower === 'string' || typeof upper === 'string' || lower <= upper)

  function textOf(lower: number | string, upper: number | string, mark: string): string {
    return `${printed(lower)}/${printed(upper)}${typeof upper === 'number' ? mark : ''}`
  }

  test('possible: some way of filling in the missing ends shares a day with the period', () => {
    const naive = (lower: number | string, upper: number | string, from: number | null, to: number | null) =>
      candidates(lower).some((first) =>
        candidates(upper).some((last) =>
          WORLD.some((day) => first <= day && day <= last && day >= (from ?? 0) && day <= (to ?? 40)),
        ),
      )
    fc.assert(
      fc.property(scene, ({ lower, upper, mark, from, to }) => {
        const interval = intervalOf(textOf(lower, upper, mark))
        expect(possiblyIn(interval, from, to)).toBe(naive(lower, upper, from, to))
      }),
      { seed: SEED, numRuns: 600 },
    )
  })

  test('certain: both ends are stated without doubt and every day of it is in the period', () => {
    fc.assert(
      fc.property(scene, ({ lower, upper, mark, from, to }) => {
        const isStated = typeof lower === 'number' && typeof upper === 'number' && mark === ''
        const days = isStated ? WORLD.filter((day) => day >= lower && day <= upper) : []
        const naive = isStated && days.every((day) => day >= (from ?? 0) && day <= (to ?? 40))
        expect(certainlyIn(intervalOf(textOf(lower, upper, mark)), from, to)).toBe(naive)
      }),
      { seed: SEED, numRuns: 600 },
    )
  })

  test('what is certainly in a period is possibly in it', () => {
    fc.assert(
      fc.property(scene, ({ lower, upper, mark, from, to }) => {
        const interval = intervalOf(textOf(lower, upper, mark))
        if (certainlyIn(interval, from, to)) expect(possiblyIn(interval, from, to)).toBe(true)
      }),
      { seed: SEED, numRuns: 600 },
    )
  })
})

describe('day numbers', () => {
  test('agree with the platform calendar in UTC from year 0 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
        const platform = new Date(day * 86_400_000)
        expect(isoDay(day)).toBe(platform.toISOString().slice(0, 10))
        expect(dayNumber(platform.getUTCFullYear(), platform.getUTCMonth() + 1, platform.getUTCDate())).toBe(
          day,
        )
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  test('are printed and read back without loss, before year 0 too', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(-9999, 1, 1), max: dayNumber(9999, 12, 31) }), (day) => {
        expect(intervalOf(isoDay(day))).toMatchObject({ startDay: day, endDay: day })
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  test.each([
    [2023, 2, 29],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 4, 31],
    [2024.5, 1, 1],
  ])('%d-%d-%d is no day and throws', (year, month, day) => {
    expect(() => dayNumber(year, month, day)).toThrow(RangeError)
  })

  test('a day beyond four-digit years cannot be printed', () => {
    expect(() => isoDay(dayNumber(9999, 12, 31) + 1)).toThrow(RangeError)
    expect(() => isoDay(Number.NaN)).toThrow(RangeError)
  })
})

describe('in every time zone', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test.each([
    ['Pacific/Kiritimati', -840],
    ['UTC', 0],
    ['America/Los_Angeles', 480],
  ])('%s gives the same days', (name, offsetMinutes) => {
    process.env.TZ = name
    // Without this the test could pass by never having left the machine's zone.
    expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(offsetMinutes)
    // Texts that no other test has asked for, since readings are kept.
    const texts = ['12-31', '01-01', '03-10', '11-03'].map((rest) => `${1800 + offsetMinutes / 8}-${rest}`)
    const days = texts.map((text) => intervalOf(text).startDay)
    expect(days.map((day) => isoDay(day ?? 0))).toEqual(texts)
    expect(intervalOf('1969-12-31/1970-01-01')).toMatchObject({ startDay: -1, endDay: 0 })
  })
})
