/** The period of a query: from EDTF as typed to days, and why a side is not applied. */
import { readEdtf } from '../../domain/day-interval.ts'
import type { FilterSpec } from './filter.ts'
import { periodDays } from './period-days.ts'
import type { PeriodReading } from './result.ts'

/** The period as `periodDays` reads it; each fault says what is wrong with that side and how to write it. */
export function readPeriod(period: Pick<FilterSpec, 'from' | 'to'>): PeriodReading {
  const { startDay, endDay, faulty } = periodDays(period)
  const [from, to] = [period.from ?? '', period.to ?? '']
  const faults = faulty.map((field) => ({
    field,
    message: field === 'both' ? reversed(from, to) : faultOf(field, field === 'from' ? from : to),
  }))
  return { startDay, endDay, faults }
}

function faultOf(field: 'from' | 'to', text: string): string {
  const reading = readEdtf(text.trim())
  if ('fault' in reading) return reading.fault
  const end = field === 'from' ? 'first' : 'last'
  return `“${text}” has no ${end} day that is known, so it sets no limit; for no limit leave the field empty.`
}

const reversed = (from: string, to: string): string =>
  `The period begins (“${from}”) after it ends (“${to}”), so it is not applied; exchange the two.`
