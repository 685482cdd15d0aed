/**
 * The dates of all claims as columns. An unknown or open end is a flag, and its day the farthest number there is, so
 * that it never keeps a date out of a period.
 */
import { type DayInterval, readEdtf } from '../../domain/day-interval.ts'
import type { Claim, DateKind } from '../../domain/generated/package-types.ts'
import { rowStarts } from './facet-column.ts'
import { DATE_KINDS } from './facet-values.ts'

export const START_KNOWN = 1
export const END_KNOWN = 2
export const QUALIFIED = 4

/** Stand for ends that are not known; no calendar reaches them, and the difference of any two days is still 32 bits wide. */
export const EARLIEST = -0x3fffffff
export const LATEST = 0x3fffffff

/** First and last day that is known for a kind of date; null when no day is known. Days since 1970-01-01. */
export interface DayRange {
  readonly firstDay: number
  readonly lastDay: number
}

export interface DateColumns {
  /** Dates of claim c stand at `starts[c]` … `starts[c + 1] - 1`. */
  readonly starts: Uint32Array
  /** The claim of each date. */
  readonly claims: Uint32Array
  /** Index into DATE_KINDS. */
  readonly kinds: Uint8Array
  /** Days since 1970-01-01; EARLIEST without START_KNOWN. */
  readonly startDays: Int32Array
  /** Days since 1970-01-01; LATEST without END_KNOWN. */
  readonly endDays: Int32Array
  /** START_KNOWN, END_KNOWN, QUALIFIED. */
  readonly flags: Uint8Array
}

/**
 * Dates of the claims, in their order. A date that is not stated (`edtf: null`) is no date and has no entry;
 * neither has one that is not EDTF, which parsing rejects before it comes here.
 */
export function dateColumns(claims: readonly Claim[]): DateColumns {
  const intervalOf = intervalReader()
  const starts = rowStarts(claims.length, (claim) => datesOf(claims[claim], intervalOf))
  const columns = emptyColumns(starts)
  let at = 0
  for (const [claim, { dates }] of claims.entries()) {
    for (const { kind, edtf } of dates) {
      const interval = intervalOf(edtf)
      if (interval) setDate(columns, at++, claim, kind, interval)
    }
  }
  return columns
}

type IntervalOf = (edtf: string | null) => DayInterval | null

/** Thousands of claims share a few hundred dates: each text is read once. */
function intervalReader(): IntervalOf {
  const known = new Map<string, DayInterval | null>()
  return (edtf) => {
    if (edtf === null) return null
    const before = known.get(edtf)
    if (before !== undefined) return before
    const reading = readEdtf(edtf)
    const interval = 'interval' in reading ? reading.interval : null
    known.set(edtf, interval)
    return interval
  }
}

function datesOf(claim: Claim | undefined, intervalOf: IntervalOf): number {
  let dates = 0
  for (const { edtf } of claim?.dates ?? []) if (intervalOf(edtf)) dates++
  return dates
}

function emptyColumns(starts: Uint32Array): DateColumns {
  const length = starts.at(-1) ?? 0
  return {
    starts,
    claims: new Uint32Array(length),
    kinds: new Uint8Array(length),
    startDays: new Int32Array(length),
    endDays: new Int32Array(length),
    flags: new Uint8Array(length),
  }
}

function setDate(
  columns: DateColumns,
  at: number,
  claim: number,
  kind: DateKind,
  interval: DayInterval,
): void {
  columns.claims[at] = claim
  columns.kinds[at] = DATE_KINDS.indexOf(kind)
  columns.startDays[at] = interval.startDay ?? EARLIEST
  columns.endDays[at] = interval.endDay ?? LATEST
  columns.flags[at] = flagsOf(interval)
}

function flagsOf({ startDay, endDay, qualified }: DayInterval): number {
  return (
    (startDay === null ? 0 : START_KNOWN) | (endDay === null ? 0 : END_KNOWN) | (qualified ? QUALIFIED : 0)
  )
}

/** Code of a kind of date in the columns; `any` is -1. */
export function kindCode(kind: DateKind | 'any'): number {
  return kind === 'any' ? -1 : DATE_KINDS.indexOf(kind)
}

const known = new WeakMap<DateColumns, Map<number, Uint8Array>>()

/** One byte per claim: whether it has a date of the kind (-1: of any kind). Found once, since every answer asks it. */
export function datedClaims(dates: DateColumns, kind: number): Uint8Array {
  const byKind = known.get(dates) ?? new Map<number, Uint8Array>()
  known.set(dates, byKind)
  const dated = byKind.get(kind) ?? findDated(dates, kind)
  byKind.set(kind, dated)
  return dated
}

function findDated(dates: DateColumns, kind: number): Uint8Array {
  const dated = new Uint8Array(dates.starts.length - 1)
  for (let at = 0; at < dates.kinds.length; at++)
    if (kind < 0 || dates.kinds[at] === kind) dated[dates.claims[at] ?? 0] = 1
  return dated
}

/** Known days of one kind of date (-1: of any kind) in the whole package; null when there is none. */
export function knownRange(dates: DateColumns, kind: number): DayRange | null {
  let firstDay = Number.POSITIVE_INFINITY
  let lastDay = Number.NEGATIVE_INFINITY
  for (let at = 0; at < dates.kinds.length; at++) {
    if (kind >= 0 && dates.kinds[at] !== kind) continue
    const flags = dates.flags[at] ?? 0
    const startDay = dates.startDays[at] ?? 0
    const endDay = dates.endDays[at] ?? 0
    if (flags & START_KNOWN) firstDay = Math.min(firstDay, startDay)
    if (flags & END_KNOWN) firstDay = Math.min(firstDay, endDay)
    if (flags & START_KNOWN) lastDay = Math.max(lastDay, startDay)
    if (flags & END_KNOWN) lastDay = Math.max(lastDay, endDay)
  }
  return firstDay > lastDay ? null : { firstDay, lastDay }
}
