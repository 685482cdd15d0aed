/** Numbers, dates and relations of a claim in words; nothing is said more finely than the claim says it. */
import type { Claim, Count, DateStatement } from '../domain/generated/package-types.ts'
import type { SeenRelation } from '../domain/relations.ts'
import { formatEdtf } from '../i18n/date.ts'
import { label } from '../i18n/labels.ts'
import { hasMessage, t } from '../i18n/message.ts'

/** "at least 18", "between 4 and 6"; the document's own word where it gives no number. */
export function countNumber(count: Count): string {
  const { low, best, high, qualifier, verbatim } = count
  if (low !== null && high !== null && low !== high) return t('documents.between', { low, high })
  const n = best ?? (qualifier === 'up_to' || qualifier === 'nearly' ? (high ?? low) : (low ?? high))
  if (n === null || qualifier === 'vague') return verbatim ? `“${verbatim}”` : t('common.unknown')
  return t(`countQualifier.${qualifier}`, { n })
}

/** "remains: at least 18". */
export const countText = (count: Count): string =>
  t('documents.count', { kind: label('countKind', count.kind), number: countNumber(count) })

/** Dates other than those of statement and publication, which the claim's line holds already. */
export const otherDates = (claim: Claim): readonly DateStatement[] =>
  claim.dates.filter(({ kind }) => kind !== 'statement' && kind !== 'publication')

/** "discovery: 21 Feb 2024 (worked out from the document: “February 21 of this year”)"; a table's words are never the document's. */
export function dateText(
  { kind, edtf, basis, verbatim }: DateStatement,
  lang: string,
  isTable: boolean,
): string {
  const values = {
    kind: label('dateKind', kind),
    date: formatEdtf(edtf, lang),
    basis: isTable && basis === 'stated' ? t('documents.inTable') : label('dateBasis', basis),
    verbatim: verbatim ?? '',
  }
  if (edtf === null) return t('documents.dateUnknown', values)
  return t(verbatim ? 'documents.dateVerbatim' : 'documents.dateBasis', values)
}

/** Claims that contradict each other do so in one line, not in one line for each direction. */
export const isSecondHalf = (relation: SeenRelation, all: readonly SeenRelation[]): boolean =>
  relation.type === 'contradicts' && relation.direction === 'incoming' && isMutual(relation, all)

const isMutual = ({ type, other }: SeenRelation, all: readonly SeenRelation[]): boolean =>
  type === 'contradicts' &&
  (['outgoing', 'incoming'] as const).every((direction) =>
    all.some(
      (one) => one.type === type && one.direction === direction && one.other.claim.id === other.claim.id,
    ),
  )

/** A relation as the claim at hand has it: "contradicts", "is contradicted by", or both. */
export function relationWord(relation: SeenRelation, all: readonly SeenRelation[]): string {
  const { type, direction } = relation
  if (isMutual(relation, all)) return t('documents.contradictsAndIs')
  const key = `documents.by.${type}`
  return direction === 'incoming' && hasMessage(key) ? t(key) : label('relation', type)
}
