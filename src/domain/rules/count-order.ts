import type { Claim, Count } from '../generated/package-types.ts'
import { error, type Finding, NO_FINDINGS, warning } from './finding.ts'
import type { Rule } from './rule.ts'

const FIELDS = ['low', 'best', 'high'] as const

/** Group 11: the numbers of a count are whole and in order, and there is one unless the wording is vague. */
export const countOrder: Rule<Claim> = {
  codes: ['count-order', 'count-not-whole', 'count-without-number'],
  check: ({ count }) =>
    count ? [...wholeFindings(count), ...orderFindings(count), ...emptyFindings(count)] : NO_FINDINGS,
}

function wholeFindings(count: Count): readonly Finding[] {
  return FIELDS.flatMap((field) => {
    const number = count[field]
    if (number === null || Number.isSafeInteger(number)) return NO_FINDINGS
    return [
      error(
        'count-not-whole',
        ['count', field],
        `Expected a whole number, found ${number}. Give the bounds in low and high.`,
      ),
    ]
  })
}

function orderFindings(count: Count): readonly Finding[] {
  const given = FIELDS.filter((field) => count[field] !== null)
  return given.slice(1).flatMap((field, index) => {
    const before = given[index]
    if (before === undefined || Number(count[before]) <= Number(count[field])) return NO_FINDINGS
    const message = `Expected low ≤ best ≤ high, found ${before} ${count[before]} above ${field} ${count[field]}. Swap or correct them.`
    return [error('count-order', ['count', field], message)]
  })
}

function emptyFindings(count: Count): readonly Finding[] {
  if (count.qualifier === 'vague' || FIELDS.some((field) => count[field] !== null)) return NO_FINDINGS
  const message = `Expected a number beside the qualifier "${count.qualifier}", found none. Give it, or say vague.`
  return [warning('count-without-number', ['count', 'qualifier'], message)]
}
