/** What reference managers ask of a document, from its CSL item. */
import { cslJson } from '../domain/citation.ts'
import type { CslItem, Source } from '../domain/generated/package-types.ts'

export interface CitedDocument {
  readonly authors: NonNullable<CslItem['author']>
  readonly title: string
  readonly container: string | null
  readonly publisher: string | null
  /** As far as the date is known; null from the first part that is not. */
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly url: string | null
  /** BCP 47. */
  readonly language: string
  readonly note: string | null
}

/** A document without a printed title says so, in the words of the app's own citations. */
const NO_TITLE = '[title not printed in the text read]'

export function citedDocument(source: Source): CitedDocument {
  const [item = source.csl] = JSON.parse(cslJson(source)) as CslItem[]
  const [year = null, month = null, day = null] = item.issued?.['date-parts']?.[0] ?? []
  return {
    authors: item.author ?? [],
    title: item.title ?? NO_TITLE,
    container: item['container-title'] ?? null,
    publisher: item.publisher ?? null,
    year,
    month,
    day,
    url: item.URL ?? null,
    language: item.language ?? source.lang,
    note: item.note ?? null,
  }
}
