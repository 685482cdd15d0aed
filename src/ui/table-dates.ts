/** Dates of claims for the table: of the kind asked about, as finely as stated. */
import { readEdtf } from '../domain/day-interval.ts'
import type { Claim, DateStatement } from '../domain/generated/package-types.ts'
import type { FilterSpec } from '../query/core/filter.ts'

/** A stated date with its ends as numbers to order by: open and unknown ends reach as far as the other end says, or for ever. */
export interface OrderedDate {
  readonly statement: DateStatement
  readonly edtf: string
  /** Days since 1970-01-01; the end's where the start is not known. */
  readonly firstDay: number
  /** Days since 1970-01-01; infinite where it goes on, the start's where the end is not known. */
  readonly lastDay: number
}

function ordered(statement: DateStatement): readonly OrderedDate[] {
  const { edtf } = statement
  const reading = edtf === null ? null : readEdtf(edtf)
  if (edtf === null || !reading || 'fault' in reading) return []
  const { startDay, endDay, end } = reading.interval
  const firstDay = startDay ?? endDay ?? Number.MAX_SAFE_INTEGER
  const lastDay = end === 'open' ? Number.MAX_SAFE_INTEGER : (endDay ?? firstDay)
  return [{ statement, edtf, firstDay, lastDay }]
}

/** The stated dates of the kind, earliest start first; dates that nobody states are none. */
export function datesOfKind(claims: readonly Claim[], kind: FilterSpec['date']): readonly OrderedDate[] {
  const dates = claims.flatMap((claim) => claim.dates.filter((date) => kind === 'any' || date.kind === kind))
  return dates.flatMap(ordered).sort((a, b) => a.firstDay - b.firstDay)
}

/** The date that ends last; null without any. */
export const latestDate = (dates: readonly OrderedDate[]): OrderedDate | null =>
  dates.reduce<OrderedDate | null>(
    (latest, date) => (latest && latest.lastDay >= date.lastDay ? latest : date),
    null,
  )
