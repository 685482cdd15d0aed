import type { Claim } from '../generated/package-types.ts'
import { error, NO_FINDINGS } from './finding.ts'
import type { Rule } from './rule.ts'

/** Group 1: somebody said it at some time. The entry must exist; its date may be null, since unknown is a value. */
export const statementDate: Rule<Claim> = {
  codes: ['no-statement-date'],
  check({ dates }) {
    if (dates.some(({ kind }) => kind === 'statement' || kind === 'publication')) return NO_FINDINGS
    const message =
      'Expected a date of kind "statement" or "publication", found neither. Add one; when the document gives none, write edtf null with basis not_stated.'
    return [error('no-statement-date', ['dates'], message)]
  },
}
