/** Numbers as they were said, each with who says it and how certainly; never merged over claimants, never averaged. */
import { claimantName } from '../domain/claimant.ts'
import type { Claim } from '../domain/generated/package-types.ts'
import { inStatementOrder } from '../domain/statement-order.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { modalityText } from '../i18n/said-words.ts'
import { countNumber } from './claim-words.ts'
import type { TableContext } from './table-column.ts'

/** "State Commission: at least 4, at least 18 (remains, asserted)", one such part per claimant, kind and certainty. */
export function countsSaid(claims: readonly Claim[], { pkg, lang }: TableContext): readonly string[] {
  const parts = new Map<
    string,
    { numbers: Set<string>; values: Record<'who' | 'kind' | 'modality', string> }
  >()
  for (const claim of inStatementOrder(claims)) {
    if (!claim.count) continue
    const values = {
      who: claimantName(claim.claimant, pkg, lang),
      kind: label('countKind', claim.count.kind),
      modality: modalityText(claim),
    }
    const key = JSON.stringify(values)
    const part = parts.get(key) ?? { numbers: new Set(), values }
    part.numbers.add(countNumber(claim.count))
    parts.set(key, part)
  }
  return Array.from(parts.values(), ({ numbers, values }) =>
    t('table.countSaid', { ...values, numbers: [...numbers].join(', ') }),
  )
}

/** The largest single number that anybody affirms, for sorting; null without a number. */
export function largestCount(claims: readonly Claim[]): number | null {
  const numbers = claims
    .filter(({ polarity }) => polarity === 'affirms')
    .map(({ count }) => count?.best ?? count?.high ?? count?.low ?? null)
    .filter((number) => number !== null)
  return numbers.length === 0 ? null : numbers.reduce((largest, number) => Math.max(largest, number))
}
