/** The days of a query's period, and which part of what was typed is not applied. */
import { edtfInterval } from '../../domain/edtf-interval.ts'
import type { FilterSpec } from './filter.ts'

export interface PeriodDays {
  /** Days since 1970-01-01; null is no limit. */
  readonly startDay: number | null
  readonly endDay: number | null
  /** Sides that were not understood, or `both` when the period runs backwards. */
  readonly faulty: readonly ('from' | 'to' | 'both')[]
}

/**
 * The first day of `from` to the last day of `to`, both inclusive. `?`, `~` and `%` are allowed and change nothing.
 * A side that cannot be understood is no limit, and so are both when the period runs backwards: a typing mistake
 * must never hide anything.
 */
export function periodDays({ from, to }: Pick<FilterSpec, 'from' | 'to'>): PeriodDays {
  const startDay = isGiven(from) ? (edtfInterval(from.trim())?.startDay ?? null) : null
  const endDay = isGiven(to) ? (edtfInterval(to.trim())?.endDay ?? null) : null
  if (startDay !== null && endDay !== null && startDay > endDay)
    return { startDay: null, endDay: null, faulty: ['both'] }
  const start = isGiven(from) && startDay === null ? (['from'] as const) : []
  const end = isGiven(to) && endDay === null ? (['to'] as const) : []
  return { startDay, endDay, faulty: [...start, ...end] }
}

/** Whether the period limits anything at all. */
export function isLimiting({ startDay, endDay }: Pick<PeriodDays, 'startDay' | 'endDay'>): boolean {
  return startDay !== null || endDay !== null
}

const isGiven = (text: string | null): text is string => text !== null && text.trim() !== ''
