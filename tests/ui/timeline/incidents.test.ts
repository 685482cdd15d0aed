import { expect, test } from 'vitest'
import { dayNumber } from '../../../src/domain/day-interval.ts'
import type { Claim } from '../../../src/domain/generated/package-types.ts'
import { grouped, type IncidentMark, incidentsOf } from '../../../src/ui/incidents.ts'
import { incidentsNote } from '../../../src/ui/timeline-words.ts'
import { claimOf, dated, featureOf, packageOf } from '../../query/synthetic.ts'

const incident = (id: string, ...claims: readonly Claim[]) =>
  featureOf(id, claims, null, { featureType: 'incident_location' })

const marksOf = (...claims: readonly Claim[]) => incidentsOf(packageOf([incident('f1', ...claims)])).marks

test('claims that state the same date share a mark, with all of them on it', () => {
  const marks = marksOf(
    claimOf('c1', { dates: [dated('death', '1992-04-10')] }),
    claimOf('c2', { claimant: 'a-west-office', dates: [dated('death', '1992-04-10')] }),
    claimOf('c3', { dates: [dated('death', '1992-04')] }),
  )
  const days = [dayNumber(1992, 4, 10), dayNumber(1992, 4, 10)]
  expect(marks.map(({ startDay, endDay, claims }) => [startDay, endDay, claims.map(({ id }) => id)])).toEqual(
    [
      [dayNumber(1992, 4, 1), dayNumber(1992, 4, 30), ['c3']],
      [...days, ['c1', 'c2']],
    ],
  )
})

test('the date of the telling is no date of the incident, and other features are no incidents', () => {
  const told = claimOf('c1', { dates: [dated('publication', '1993'), dated('statement', '1993')] })
  const site = featureOf('f2', [claimOf('c2', { dates: [dated('death', '1992')] })])
  expect(incidentsOf(packageOf([incident('f1', told), site]))).toEqual({ marks: [], undated: 1, all: 1 })
})

test('hundreds of incidents are not marked one by one, and their number is said', () => {
  const claim = (at: number) => claimOf(`c${at}`, { dates: [dated('death', '1992')] })
  const many = packageOf(Array.from({ length: 501 }, (_, at) => incident(`f${at}`, claim(at))))
  expect(incidentsOf(many)).toEqual({ marks: [], undated: 0, all: 501 })
  expect(incidentsNote(many, true)).toContain('501')
})

test('an open end stays open; a date that is open on both sides, or not stated, places nothing', () => {
  const marks = marksOf(
    claimOf('c1', { dates: [dated('destruction', '2020-09/..')] }),
    claimOf('c2', { dates: [dated('incident', '../..'), dated('death', null)] }),
  )
  expect(marks.map(({ startDay, endDay }) => [startDay, endDay])).toEqual([[dayNumber(2020, 9, 1), null]])
})

test('marks that lie nearer than a finger’s width share one button, the others do not', () => {
  const placed = (left: number, right: number) => ({ mark: {} as IncidentMark, left, right })
  const groups = grouped([placed(0, 5), placed(1, 2), placed(5.5, 6), placed(9, 9.1)], 1)
  expect(groups.map(({ left, right, marks }) => [left, right, marks.length])).toEqual([
    [0, 6, 3],
    [9, 9.1, 1],
  ])
})
