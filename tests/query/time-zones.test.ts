import fc from 'fast-check'
import { afterAll, expect, test, vi } from 'vitest'
import { isoDay, readEdtf } from '../../src/domain/day-interval.ts'
import { buildIndex, runQuery } from '../../src/query/core/run.ts'
import { randomFilter, randomPackage } from './random-package.ts'
import { claimOf, dated, featureOf, filterOf, packageOf, parsedOf } from './synthetic.ts'

vi.setConfig({ testTimeout: 60_000 })

const ZONES = [
  ['Pacific/Kiritimati', 14],
  ['UTC', 0],
  ['America/Los_Angeles', -8],
] as const
const zoneBefore = process.env.TZ

afterAll(() => {
  process.env.TZ = zoneBefore ?? ''
  if (zoneBefore === undefined) delete process.env.TZ
})

/** Runs in another time zone, and makes sure that it really is one: Node re-reads TZ when it is set. */
function inZone<Answer>(zone: string, hoursEast: number, answer: () => Answer): Answer {
  process.env.TZ = zone
  expect(new Date(2024, 0, 15).getTimezoneOffset()).toBe(hoursEast === 0 ? 0 : -60 * hoursEast)
  return answer()
}

test('the same package and filter give the same answer from UTC+14 to UTC−8', () => {
  const questions = fc.sample(fc.tuple(randomPackage, randomFilter), { seed: 14, numRuns: 60 })
  const answers = ZONES.map(([zone, hoursEast]) =>
    inZone(zone, hoursEast, () =>
      questions.map(([pkg, filter]) => runQuery(buildIndex(parsedOf(pkg)), filter)),
    ),
  )
  expect(answers[1]).toEqual(answers[0])
  expect(answers[2]).toEqual(answers[0])
})

test.each(ZONES)('in %s a day is that day and neither of its neighbours', (zone, hoursEast) => {
  const pkg = packageOf([featureOf('f1', [claimOf('c1', { dates: [dated('discovery', '2024-02-21')] })])])
  const on = (day: string) =>
    runQuery(buildIndex(parsedOf(pkg)), filterOf({ from: day, to: day })).tally.shown
  inZone(zone, hoursEast, () => {
    expect([on('2024-02-20'), on('2024-02-21'), on('2024-02-22')]).toEqual([0, 1, 0])
    // A text that no other test reads: the reading itself happens in this zone, not in an earlier one.
    const reading = readEdtf(`20${30 + hoursEast}-02-21/20${50 + hoursEast}-12`)
    const days = 'interval' in reading ? [reading.interval.startDay, reading.interval.endDay] : []
    expect(days.map((day) => isoDay(day ?? 0))).toEqual([
      `20${30 + hoursEast}-02-21`,
      `20${50 + hoursEast}-12-31`,
    ])
  })
})
