/** The forms in which data can leave, as the reader is offered them, and how far a download is. */
import type { CairnPackage } from '../domain/package.ts'

/** In the order in which they are offered: data first, then documents. */
export const DATA_FORMS = ['csv', 'csv-short', 'geojson', 'kml', 'zip', 'public'] as const
export const CITATION_FORMS = ['csl', 'bibtex', 'ris'] as const

export const PICTURE_FORMS = ['png', 'svg'] as const

type FileForm = (typeof DATA_FORMS)[number] | (typeof CITATION_FORMS)[number]
export type OfferedForm = FileForm | (typeof PICTURE_FORMS)[number]

/** Proportions of a picture, the first is the default. */
export const PICTURE_PROPORTIONS = ['landscape', 'square', 'portrait'] as const
/** All located features, or what the reader's map shows. */
export const PICTURE_SECTIONS = ['all', 'view'] as const

export type ExportScope = 'shown' | 'everything'

/** A file of records or of documents. */
export interface FileDetail {
  readonly form: FileForm
  readonly scope: ExportScope
}

/** A picture of the map. */
export interface PictureDetail {
  readonly form: (typeof PICTURE_FORMS)[number]
  readonly scope: ExportScope
  readonly proportion: (typeof PICTURE_PROPORTIONS)[number]
  readonly section: (typeof PICTURE_SECTIONS)[number]
}

/** What the panel asks the page for. */
export type ExportDetail = FileDetail | PictureDetail

export type ExportProgress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly form: OfferedForm }
  | {
      readonly kind: 'done'
      readonly name: string
      readonly bytes: number
      /** What to know about the file, in sentences. */
      readonly remarks?: readonly string[]
    }
  | { readonly kind: 'failed'; readonly reason: string }

/** Key of the message that says why a form cannot hold this package; null when it can. */
export function whyNot(form: OfferedForm, pkg: CairnPackage): string | null {
  if ((form === 'zip' || form === 'public') && (pkg.kind === 'plain' || pkg.id.startsWith('undescribed:')))
    return 'export.noPackage'
  const isCitation = CITATION_FORMS.some((citation) => citation === form)
  return isCitation && pkg.sources.size === 0 ? 'export.noDocuments' : null
}
