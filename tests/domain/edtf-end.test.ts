import { type ParsedDate, parse } from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, readEdtf } from '../../src/domain/day-interval.ts'
import { isCalendarDay } from '../../src/domain/day-number.ts'

/** What npm edtf makes of a text: kind and values of each end; null when it refuses it or keeps a time. */
function grammar(text: string) {
  try {
    const parsed = parse(text, { level: 1, types: ['Date', 'Interval'] })
    const ends = parsed.type === 'Date' ? [parsed, parsed] : parsed.values
    const isTime = ends.some((end) => end !== null && typeof end === 'object' && end.values.length > 3)
    return isTime ? null : ends
  } catch {
    return null
  }
}

const isKnown = (end: ParsedDate | number | null | undefined): end is ParsedDate =>
  typeof end === 'object' && end !== null

/** First day of a date by its values; unknown digits are 0 there, months and days counted from their first. */
function firstDay({ values, unspecified = 0 }: ParsedDate): number | null {
  const [year = 0, month = 0, day = 1] = values
  // Before year 0 unknown digits count backwards, which the library's values do not say.
  if (year < 0 && unspecified & 15) return null
  return dayNumber(year, unspecified & 48 ? 1 : month + 1, unspecified & 192 ? 1 : day)
}

/** The grammar knows no calendar, and leaves intervals that run backwards; both are faults of ours. */
function isNoDay(ends: readonly (ParsedDate | number | null)[]): boolean {
  return ends.filter(isKnown).some(({ values: [year = 0, month = 0, day], unspecified = 0 }) => {
    return day !== undefined && !(unspecified & 128) && !isCalendarDay(year, month + 1, day)
  })
}
function isReversed([lower, upper]: readonly (ParsedDate | number | null | undefined)[]): boolean {
  return isKnown(lower) && isKnown(upper) && firstDay(lower)! > firstDay(upper)!
}

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''))
/** Mostly what is right there, now and then what is not. */
const mostly = (right: fc.Arbitrary<string>, ...wrong: readonly string[]) =>
  fc.oneof({ arbitrary: right, weight: 12 }, { arbitrary: fc.constantFrom(...wrong), weight: 1 })
const upTo = (max: number) => fc.integer({ min: 1, max }).map((n) => `-${String(n).padStart(2, '0')}`)
const year = fc.oneof(
  digits(4),
  digits(3).map((some) => `${some}X`),
  digits(2).map((some) => `${some}XX`),
  fc.constantFrom('XXXX', '0000', '2024'),
)
const fineness = fc.oneof(
  fc.constantFrom('', '', '-XX', '-XX-XX', '-02-29', '-02-30'),
  mostly(upTo(12), '-00', '-13', '-24', '-1'),
  fc.tuple(upTo(12), mostly(upTo(31), '-00', '-32', '-XX', '-X1')).map((parts) => parts.join('')),
)
const date = fc
  .tuple(
    mostly(fc.constantFrom('', '', '', '-'), 'Y', '+', ' '),
    mostly(year, '000', '2X21', '20210'),
    fineness,
    mostly(fc.constantFrom('', '', '?', '~', '%'), '??', ' ', 'T10:00:00', 'Z'),
  )
  .map((parts) => parts.join(''))
const end = fc.oneof(
  { arbitrary: date, weight: 4 },
  { arbitrary: fc.constantFrom('', '..', 'open', '...'), weight: 1 },
)
const text = fc.oneof(
  date,
  fc.tuple(end, end).map(([one, other]) => `${one}/${other}`),
  fc.string({ maxLength: 12, unit: fc.constantFrom(...'0129-X/.?~%') }),
)

test('what is read as a date or an interval is what the grammar of npm edtf reads, kind by kind and day by day', () => {
  let read = 0
  fc.assert(
    fc.property(text, (written) => {
      const ends = grammar(written)
      const reading = readEdtf(written)
      if ('fault' in reading) {
        expect(ends === null || isNoDay(ends) || isReversed(ends), written).toBe(true)
        return
      }
      read += 1
      expect(ends, written).not.toBeNull()
      const { interval } = reading
      const kinds = ends!.map((one) => (one === null ? 'unknown' : isKnown(one) ? 'known' : 'open'))
      expect([interval.start, interval.end], written).toEqual(kinds)
      expect(interval.qualified, written).toBe(
        ends!.some((one) => isKnown(one) && Boolean(one.uncertain || one.approximate)),
      )
      const [lower] = ends!
      const first = isKnown(lower) ? firstDay(lower) : null
      if (first !== null) expect(interval.startDay, written).toBe(first)
    }),
    { seed: 20_240_221, numRuns: 4000 },
  )
  // Most texts are wrong on purpose; enough of them must be right.
  expect(read).toBeGreaterThan(400)
})
