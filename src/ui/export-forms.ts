/** The forms in which data can leave, as the reader is offered them, and how far a download is. */
import type { CairnPackage } from '../domain/package.ts'

/** In the order in which they are offered: data first, then documents. */
export const DATA_FORMS = ['csv', 'geojson', 'kml', 'zip'] as const
export const CITATION_FORMS = ['csl', 'bibtex', 'ris'] as const

export type OfferedForm = (typeof DATA_FORMS)[number] | (typeof CITATION_FORMS)[number]

export type ExportScope = 'shown' | 'everything'

/** What the panel asks the page for. */
export interface ExportDetail {
  readonly form: OfferedForm
  readonly scope: ExportScope
}

export type ExportProgress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly form: OfferedForm }
  | { readonly kind: 'done'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'failed'; readonly reason: string }

/** Key of the message that says why a form cannot hold this package; null when it can. */
export function whyNot(form: OfferedForm, pkg: CairnPackage): string | null {
  if (form === 'zip' && (pkg.kind === 'plain' || pkg.id.startsWith('undescribed:'))) return 'export.noPackage'
  const isCitation = CITATION_FORMS.some((citation) => citation === form)
  return isCitation && pkg.sources.size === 0 ? 'export.noDocuments' : null
}
