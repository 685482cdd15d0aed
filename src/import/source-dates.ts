/** When a document was published: its own column says so, else all rows that name it. */
import type { CslItem, DateStatement, Source } from '../domain/generated/package-types.ts'
import type { PackageRecords } from './package-records.ts'

/** Days in CSL's way; null for intervals and uncertain dates, which stay words there. */
const dateParts = (edtf: string): number[] | null =>
  /^\d{4}(-\d{2}){0,2}$/.test(edtf) ? edtf.split('-').map(Number) : null

/** CSL's `issued`; null where neither a date nor words for one are there. */
export function issuedOn(edtf: string | null, words: string): CslItem['issued'] | null {
  const parts = edtf === null ? null : dateParts(edtf)
  if (parts) return { 'date-parts': [parts] }
  return words === '' ? null : { literal: words }
}

/**
 * Notes what one row says of a document's publication. `documents` is how many the row names: beside others nobody
 * knows which of them the date is of. One row that gives no date, or another one, leaves the document without.
 */
export function notePublication(
  source: string,
  documents: number,
  dates: readonly DateStatement[],
  { published }: PackageRecords,
): void {
  const stated = documents === 1 ? dates.find(({ kind }) => kind === 'publication') : undefined
  const edtf = stated?.edtf ?? null
  const known = published.get(source)
  published.set(source, known === undefined || known === edtf ? edtf : null)
}

/** The documents, each with the day that its rows agree on where no column of its own says one. */
export function datedSources({ sources, published }: PackageRecords): readonly Source[] {
  return [...sources.values()].map((source) => {
    const edtf = published.get(source.id) ?? null
    const issued = source.csl.issued || edtf === null ? null : issuedOn(edtf, edtf)
    return issued ? { ...source, csl: { ...source.csl, issued } } : source
  })
}
