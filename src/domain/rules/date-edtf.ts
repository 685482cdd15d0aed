import { readEdtf } from '../day-interval.ts'
import type { Agent, CairnFeature, Claim, DateStatement, Place, Source } from '../generated/package-types.ts'
import type { JsonPath } from '../json/json-path.ts'
import { error, type Finding, NO_FINDINGS, warning } from './finding.ts'
import type { Rule } from './rule.ts'

/** What is wrong with an EDTF text; empty when it reads. */
function edtfFindings(edtf: string | null | undefined, path: JsonPath): readonly Finding[] {
  if (edtf === null || edtf === undefined) return NO_FINDINGS
  const reading = readEdtf(edtf)
  return 'fault' in reading ? [error('date-not-edtf', path, reading.fault)] : NO_FINDINGS
}

/** Group 9: every date of a claim is EDTF level 0 or 1, and its basis fits. */
export const claimDates: Rule<Claim> = {
  codes: ['date-not-edtf', 'date-basis'],
  check(claim) {
    const stated = claim.dates.flatMap((date, index) => dateFindings(date, ['dates', index]))
    const assessed = (claim.assessments ?? []).flatMap(({ date }, index) =>
      edtfFindings(date, ['assessments', index, 'date']),
    )
    return assessed.length === 0 ? stated : [...stated, ...assessed]
  },
}

function dateFindings({ edtf, basis }: DateStatement, path: JsonPath): readonly Finding[] {
  if ((edtf === null) === (basis === 'not_stated')) return edtfFindings(edtf, [...path, 'edtf'])
  const message =
    edtf === null
      ? `Expected basis not_stated beside a date that is null, found ${basis}. Give the date, or say not_stated.`
      : `Expected edtf null beside basis not_stated, found "${edtf}". Say how the date was obtained.`
  return [warning('date-basis', [...path, 'basis'], message), ...edtfFindings(edtf, [...path, 'edtf'])]
}

/** Group 9: days of a publication decision exist in the calendar. */
export const decisionDates: Rule<CairnFeature> = {
  codes: ['date-not-edtf'],
  check({ properties: { publication } }) {
    if (!publication) return NO_FINDINGS
    const path = ['properties', 'publication']
    return [
      ...edtfFindings(publication.decidedAt, [...path, 'decidedAt']),
      ...edtfFindings(publication.reviewBy, [...path, 'reviewBy']),
    ]
  },
}

/** Group 9: the offices of a claimant are dated in EDTF. */
export const capacityDates: Rule<Agent> = {
  codes: ['date-not-edtf'],
  check: ({ capacities = [] }) =>
    capacities.flatMap(({ from, to }, index) => [
      ...edtfFindings(from, ['capacities', index, 'from']),
      ...edtfFindings(to, ['capacities', index, 'to']),
    ]),
}

/** Group 9: the times of names are dated in EDTF. */
export const placeNameDates: Rule<Place> = {
  codes: ['date-not-edtf'],
  check: ({ names }) => names.flatMap(({ when }, index) => edtfFindings(when, ['names', index, 'when'])),
}

/** Group 9: the day of a capture is EDTF; a clock time after the day is allowed here and nowhere else. */
export const captureDates: Rule<Source> = {
  codes: ['date-not-edtf'],
  check: ({ captures }) =>
    captures.flatMap(({ capturedAt }, index) =>
      edtfFindings(capturedAt?.split('T', 1)[0], ['captures', index, 'capturedAt']),
    ),
}
