import { type DayInterval, isoDay, readEdtf } from '../day-interval.ts'
import type { Claim, DateKind, DateStatement } from '../generated/package-types.ts'
import { error, type Finding, NO_FINDINGS, warning } from './finding.ts'
import type { Rule } from './rule.ts'

/** What has happened when it is told. An exhumation or a handover may be announced, so neither is here. */
const PAST_WHEN_TOLD: readonly DateKind[] = [
  'death',
  'disappearance',
  'burial',
  'incident',
  'destruction',
  'discovery',
  'observation',
]

/** Pairs of kinds: no date of the first can lie after every date of the second. */
const ORDER: readonly (readonly [earlier: DateKind, later: DateKind])[] = [
  ['statement', 'publication'],
  ...PAST_WHEN_TOLD.flatMap((kind) => [[kind, 'statement'] as const, [kind, 'publication'] as const]),
  ['death', 'burial'],
  ['death', 'exhumation'],
  ['disappearance', 'burial'],
  ['burial', 'exhumation'],
]

interface DatedKind {
  readonly kind: DateKind
  readonly index: number
  readonly interval: DayInterval
}

/**
 * Group 9: dates of one claim that contradict each other. Only what the intervals prove counts: both ends in question
 * are known and neither date is qualified by ? ~ or %. Days are local, so a publication may carry the day before
 * the statement: one day is only a warning there.
 */
export const dateOrder: Rule<Claim> = {
  codes: ['date-order', 'date-order-by-one-day'],
  check({ dates }) {
    if (!maybeReversed(dates)) return NO_FINDINGS
    const dated = dates.flatMap(({ kind, edtf }, index) => reading(kind, edtf, index))
    return ORDER.flatMap(([earlier, later]) => orderFindings(dated, earlier, later))
  },
}

/** The kinds that no date of a kind can lie after. */
const LATER = new Map<DateKind, ReadonlySet<DateKind>>(
  ORDER.map(([earlier]) => [
    earlier,
    new Set(ORDER.flatMap(([one, later]) => (one === earlier ? later : []))),
  ]),
)

/** A look without a list: whether some date begins after another ends that should not be before it. */
function maybeReversed(dates: readonly DateStatement[]): boolean {
  for (const earlier of dates) {
    const later = LATER.get(earlier.kind)
    if (later && dates.some((date) => later.has(date.kind) && startsAfter(earlier, date))) return true
  }
  return false
}

function startsAfter(one: DateStatement, other: DateStatement): boolean {
  if (one.edtf === null || other.edtf === null) return false
  const [first, second] = [readEdtf(one.edtf), readEdtf(other.edtf)]
  if ('fault' in first || 'fault' in second) return false
  return (first.interval.startDay ?? -Infinity) > (second.interval.endDay ?? Infinity)
}

function reading(kind: DateKind, edtf: string | null, index: number): readonly DatedKind[] {
  if (edtf === null) return []
  const read = readEdtf(edtf)
  return 'fault' in read || read.interval.qualified ? [] : [{ kind, index, interval: read.interval }]
}

function orderFindings(dated: readonly DatedKind[], earlier: DateKind, later: DateKind): readonly Finding[] {
  const lastDay = latestEnd(dated.filter(({ kind }) => kind === later))
  if (lastDay === null) return NO_FINDINGS
  return dated.flatMap(({ kind, index, interval: { startDay } }) => {
    if (kind !== earlier || startDay === null || startDay <= lastDay) return NO_FINDINGS
    const found = `${earlier} on ${isoDay(startDay)} or later and ${later} on ${isoDay(lastDay)} at the latest`
    const path = ['dates', index, 'edtf']
    if (earlier === 'statement' && startDay === lastDay + 1)
      return [
        warning(
          'date-order-by-one-day',
          path,
          `Expected ${earlier} not after ${later}, found ${found}. Check both days; time zones may explain one.`,
        ),
      ]
    return [
      error(
        'date-order',
        path,
        `Expected ${earlier} not after ${later}, found ${found}. Correct one of the two dates.`,
      ),
    ]
  })
}

/** null when one of the dates has no known end, or when there is none. */
function latestEnd(dated: readonly DatedKind[]): number | null {
  let latest: number | null = null
  for (const { interval } of dated) {
    if (interval.endDay === null) return null
    latest = Math.max(latest ?? interval.endDay, interval.endDay)
  }
  return latest
}
