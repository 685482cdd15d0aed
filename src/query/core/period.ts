/** Which dates of a claim lie in the period of a query. */
import {
  type DateColumns,
  datedClaims,
  EARLIEST,
  END_KNOWN,
  LATEST,
  QUALIFIED,
  START_KNOWN,
} from './date-columns.ts'

/** What is asked of a claim's dates. */
export interface PeriodQuestion {
  /** Kind of date as in the columns; -1 takes any kind. */
  readonly kind: number
  /** Days since 1970-01-01, inclusive; null is no limit. Not both null. */
  readonly startDay: number | null
  readonly endDay: number | null
  /** `certain` wants both ends known, unqualified and inside; `possible` wants overlap. */
  readonly isCertain: boolean
  readonly passesUndated: boolean
}

/** One byte per claim: 1 where one of its dates of the kind lies in the period, or where it has none and the undated are asked for. */
export function claimsInPeriod(dates: DateColumns, question: PeriodQuestion): Uint8Array {
  const passing = question.passesUndated ? undatedClaims(dates, question.kind) : emptyFor(dates)
  if (question.isCertain) addCertain(dates, question, passing)
  else addPossible(dates, question, passing)
  return passing
}

const emptyFor = ({ starts }: DateColumns): Uint8Array => new Uint8Array(starts.length - 1)

function undatedClaims(dates: DateColumns, kind: number): Uint8Array {
  const flags = datedClaims(dates, kind).slice()
  for (let claim = 0; claim < flags.length; claim++) flags[claim] = 1 - (flags[claim] ?? 0)
  return flags
}

/**
 * 1 where a date and a period overlap, days of both inclusive. Signs of differences instead of a condition: nothing for
 * the processor to guess wrong half of the time.
 */
export const isPossible = (startDay: number, endDay: number, first: number, last: number): number =>
  ((startDay - last - 1) & (first - endDay - 1)) >>> 31

/** Whether one claim passes; the same as its place in `claimsInPeriod`. */
export function isInPeriod(dates: DateColumns, question: PeriodQuestion, claim: number): boolean {
  const { kind, startDay, endDay, isCertain, passesUndated } = question
  const [first, last] = [startDay ?? EARLIEST, endDay ?? LATEST]
  let isDated = false
  for (let at = dates.starts[claim] ?? 0; at < (dates.starts[claim + 1] ?? 0); at++) {
    if (kind >= 0 && dates.kinds[at] !== kind) continue
    isDated = true
    const isIn = isCertain ? isCertainAt(dates, at, first, last) : isPossibleAt(dates, at, first, last)
    if (isIn) return true
  }
  return !isDated && passesUndated
}

const isPossibleAt = (
  { startDays, endDays }: DateColumns,
  at: number,
  first: number,
  last: number,
): boolean => isPossible(startDays[at] ?? 0, endDays[at] ?? 0, first, last) === 1

/** As `certainlyIn` of the domain, on columns. */
function isCertainAt(
  { startDays, endDays, flags }: DateColumns,
  at: number,
  first: number,
  last: number,
): boolean {
  return isKnown(flags[at] ?? 0) && (startDays[at] ?? 0) >= first && (endDays[at] ?? 0) <= last
}

/** Both ends, and not qualified. */
export const isKnown = (flags: number): boolean =>
  (flags & (START_KNOWN | END_KNOWN | QUALIFIED)) === (START_KNOWN | END_KNOWN)

/** As `possiblyIn` of the domain, on columns: an end that is not known stands farther than every limit. */
function addPossible(dates: DateColumns, question: PeriodQuestion, passing: Uint8Array): void {
  const { kind, startDay, endDay } = question
  const { claims, kinds, startDays, endDays } = dates
  const [first, last] = [startDay ?? EARLIEST, endDay ?? LATEST]
  for (let at = 0; at < claims.length; at++) {
    if (kind >= 0 && kinds[at] !== kind) continue
    const claim = claims[at] ?? 0
    const isIn = isPossible(startDays[at] ?? 0, endDays[at] ?? 0, first, last)
    passing[claim] = (passing[claim] ?? 0) | isIn
  }
}

function addCertain(dates: DateColumns, question: PeriodQuestion, passing: Uint8Array): void {
  const { kind, startDay, endDay } = question
  const { claims, kinds } = dates
  const [first, last] = [startDay ?? EARLIEST, endDay ?? LATEST]
  for (let at = 0; at < claims.length; at++)
    if ((kind < 0 || kinds[at] === kind) && isCertainAt(dates, at, first, last)) passing[claims[at] ?? 0] = 1
}
