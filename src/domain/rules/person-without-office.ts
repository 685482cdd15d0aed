import type { Agent } from '../generated/package-types.ts'
import { NO_FINDINGS, warning } from './finding.ts'
import type { Rule } from './rule.ts'

/** Group 14: persons are named only when they speak in public office; everybody else is anonymised. */
export const personWithoutOffice: Rule<Agent> = {
  codes: ['person-without-office'],
  check({ kind, capacities = [] }) {
    if (kind !== 'person' || capacities.length > 0) return NO_FINDINGS
    const message =
      'Expected the office in which this person speaks publicly, found none. Add capacities, or use kind anonymised and no name.'
    return [warning('person-without-office', ['capacities'], message)]
  },
}
