/**
 * The dates of all claims as columns. An unknown or open end is a flag, never a
 * number: 0 in the day column of such an end means nothing and is never read.
 */
import { type DayInterval, readEdtf } from '../../domain/day-interval.ts'
import type { Claim, DateKind } from '../../domain/generated/package-types.ts'
import { rowStarts } from './facet-column.ts'
import { DATE_KINDS } from './facet-values.ts'

export const START_KNOWN = 1
export const END_KNOWN = 2
export const QUALIFIED = 4

/** First and last day that is known for a kind of date; null when no day is known. Days since 1970-01-01. */
export interface DayRange {
  readonly firstDay: number
  readonly lastDay: number
}

export interface DateColumns {
  /** Dates of claim c stand at `starts[c]` … `starts[c + 1] - 1`. */
  readonly starts: Uint32Array
  /** Index into DATE_KINDS. */
  readonly kinds: Uint8Array
  /** Days since 1970-01-01; to be read only with START_KNOWN. */
  readonly startDays: Int32Array
  /** Days since 1970-01-01; to be read only with END_KNOWN. */
  readonly endDays: Int32Array
  /** START_KNOWN, END_KNOWN, QUALIFIED. */
  readonly flags: Uint8Array
}

interface KindAndInterval {
  readonly kind: DateKind
  readonly interval: DayInterval
}

/**
 * Dates of the claims, in their order. A date that is not stated (`edtf: null`) is no date and has no entry;
 * neither has one that is not EDTF, which parsing rejects before it comes here.
 */
export function dateColumns(claims: readonly Claim[]): DateColumns {
  const perClaim = claims.map(datedEntries)
  const entries = perClaim.flat()
  return {
    starts: rowStarts(perClaim.map(({ length }) => length)),
    kinds: Uint8Array.from(entries, ({ kind }) => DATE_KINDS.indexOf(kind)),
    startDays: Int32Array.from(entries, ({ interval }) => interval.startDay ?? 0),
    endDays: Int32Array.from(entries, ({ interval }) => interval.endDay ?? 0),
    flags: Uint8Array.from(entries, ({ interval }) => flagsOf(interval)),
  }
}

function datedEntries(claim: Claim): readonly KindAndInterval[] {
  return claim.dates.flatMap(({ kind, edtf }) => {
    const reading = edtf === null ? null : readEdtf(edtf)
    return reading && 'interval' in reading ? [{ kind, interval: reading.interval }] : []
  })
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

/** Whether the claim has a date of the kind (-1: of any kind). */
export function hasDate(dates: DateColumns, claim: number, kind: number): boolean {
  const end = dates.starts[claim + 1] ?? 0
  for (let at = dates.starts[claim] ?? 0; at < end; at++)
    if (kind < 0 || dates.kinds[at] === kind) return true
  return false
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
