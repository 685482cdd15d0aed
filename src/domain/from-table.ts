/** Which documents nobody read: what is said of them, and out of them, stands in a table that was imported. */
import type { Claim, CslItem, Source } from './generated/package-types.ts'
import type { CairnPackage } from './package.ts'

const MARK = 'readFrom'

/**
 * The mark of a document that is known from a table alone, as a member of its CSL-JSON item. `custom` is where CSL-JSON
 * takes what it has no field for, so the mark stays with the document in every export.
 */
export const fromTableMark: Readonly<Pick<CslItem, string>> = { custom: { [MARK]: 'table' } }

/** Whether words, dates and numbers given for this document are a table's, never compared with the document itself. */
export function isFromTable({ csl }: Source): boolean {
  const { custom } = csl
  return (
    typeof custom === 'object' && custom !== null && (custom as Record<string, unknown>)[MARK] === 'table'
  )
}

/** Whether every document of the claim is known from a table alone; false for a claim without a known document. */
export function isClaimFromTable({ passages }: Claim, { sources }: CairnPackage): boolean {
  const known = passages.flatMap(({ source }) => sources.get(source) ?? [])
  return known.length > 0 && known.every(isFromTable)
}
