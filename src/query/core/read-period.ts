/** The period of a query: from EDTF as typed to days. */
import { type DayInterval, readEdtf } from '../../domain/day-interval.ts'
import type { FilterSpec } from './filter.ts'
import type { PeriodReading } from './result.ts'

type Fault = PeriodReading['faults'][number]

/**
 * Reads `from` and `to`: the first day of the one to the last day of the other, both inclusive. `?`, `~` and `%`
 * are allowed and change nothing. A side that cannot be understood is no limit, and so are both when the period
 * runs backwards: a typing mistake must never hide anything. The fault says so.
 */
export function readPeriod({ from, to }: Pick<FilterSpec, 'from' | 'to'>): PeriodReading {
  const start = readSide('from', from)
  const end = readSide('to', to)
  const faults = [start.fault, end.fault].filter((fault) => fault !== null)
  if (start.day !== null && end.day !== null && start.day > end.day)
    return { startDay: null, endDay: null, faults: [...faults, reversed(from ?? '', to ?? '')] }
  return { startDay: start.day, endDay: end.day, faults }
}

/** Whether the period limits anything at all. */
export function isLimiting({ startDay, endDay }: PeriodReading): boolean {
  return startDay !== null || endDay !== null
}

function readSide(field: 'from' | 'to', text: string | null): { day: number | null; fault: Fault | null } {
  if (text === null || text.trim() === '') return { day: null, fault: null }
  const reading = readEdtf(text.trim())
  if ('fault' in reading) return { day: null, fault: { field, message: reading.fault } }
  const day = dayOf(field, reading.interval)
  return { day, fault: day === null ? endless(field, text) : null }
}

const dayOf = (field: 'from' | 'to', interval: DayInterval): number | null =>
  field === 'from' ? interval.startDay : interval.endDay

function endless(field: 'from' | 'to', text: string): Fault {
  const end = field === 'from' ? 'first' : 'last'
  const message = `“${text}” has no ${end} day that is known, so it sets no limit; for no limit leave the field empty.`
  return { field, message }
}

function reversed(from: string, to: string): Fault {
  const message = `The period begins (“${from}”) after it ends (“${to}”), so it is not applied; exchange the two.`
  return { field: 'both', message }
}
