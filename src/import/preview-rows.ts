/** The first rows as they will look, read by the same code as the import. */
import type {
  CairnFeature,
  Claim,
  DateStatement,
  FeatureType,
  Modality,
} from '../domain/generated/package-types.ts'
import type { Mapping } from './mapping.ts'
import { type PackageRecords, packageRecords } from './package-records.ts'
import { type RowDraft, readRow } from './read-row.ts'
import { countWords } from './row-claims.ts'
import { isRefused, type RowNotes } from './row-notes.ts'
import { rowRecord } from './row-record.ts'
import type { ImportTable, Repair } from './table.ts'
import { tableFacts } from './table-facts.ts'

export interface PreviewProblem {
  readonly code: string
  /** null for what concerns the whole row. */
  readonly column: string | null
  readonly message: string
}

export interface PreviewRow {
  /** As in the table. */
  readonly line: number
  readonly label: string
  readonly featureType: FeatureType
  readonly claimants: readonly string[]
  /** As which every claim of the row is said. */
  readonly modality: Modality
  /** How many claims the row makes; 0 when it is rejected. */
  readonly claims: number
  readonly statement: string
  /** What the row gives as words of its documents, each once. */
  readonly quotes: readonly string[]
  /** For example `discovery 2009-05`, or the words as they stand where they are no date. */
  readonly dates: readonly string[]
  /** Words and class; `isLocated` is false when there is nothing to draw. */
  readonly place: {
    readonly words: string
    readonly precision: string
    readonly isLocated: boolean
    /** Radius, meters; null without a place. */
    readonly meters: number | null
  }
  /** For example `persons 14 to 20`. */
  readonly counts: readonly string[]
  /** Titles or addresses of the documents in which the row's claims stand; the table itself where the row names none. */
  readonly sources: readonly string[]
  /** Why the row is rejected, then what was noticed. */
  readonly problems: readonly PreviewProblem[]
  readonly repairs: readonly Repair[]
  /** Whether the row would be kept out. */
  readonly isRejected: boolean
}

/** The first `limit` rows; the whole table is looked at for what only it can tell (date style, shared points). Pure and quick. */
export function previewRows(table: ImportTable, mapping: Mapping, limit: number): readonly PreviewRow[] {
  const facts = tableFacts(table, mapping)
  return table.rows.slice(0, limit).map((row, at) => {
    const records = packageRecords(table.name, mapping.defaults.lang)
    const draft = readRow(row, at, facts)
    return previewOf(draft, rowRecord(draft, facts.listsArePaired, records), records)
  })
}

function previewOf(draft: RowDraft, feature: CairnFeature | null, { sources }: PackageRecords): PreviewRow {
  const claims = feature?.properties.claims ?? []
  return {
    line: draft.line,
    label: feature?.properties.label.en ?? draft.label,
    featureType: draft.featureType,
    modality: draft.modality,
    claims: claims.length,
    claimants: draft.claimants.map(({ name }) => name),
    statement: claims[0]?.statement.en ?? draft.statement,
    quotes: [...new Set(draft.sources.map(({ quote }) => quote))].filter((quote) => quote !== ''),
    dates: draft.dates.filter(({ edtf, verbatim }) => edtf !== null || verbatim).map(dateWords),
    place: {
      words: draft.place.words,
      precision: feature?.properties.precisionCode ?? draft.place.precisionCode,
      isLocated: (feature ?? draft.place).geometry !== null,
      meters: feature?.properties.coordinateUncertaintyInMeters ?? null,
    },
    counts: draft.counts.map(countWords),
    sources: claims.length === 0 ? [] : namedIn(claims, sources),
    problems: problemsOf(draft.notes),
    repairs: draft.notes.repairs,
    isRejected: isRefused(draft.notes),
  }
}

const dateWords = ({ kind, edtf, verbatim }: DateStatement): string => `${kind} ${edtf ?? `“${verbatim}”`}`

function namedIn(claims: readonly Claim[], sources: PackageRecords['sources']): readonly string[] {
  const ids = new Set(claims.flatMap(({ passages }) => passages.map(({ source }) => source)))
  return [...ids].map((id) => {
    const source = sources.get(id)
    return source?.csl.title ?? source?.url ?? source?.csl['container-title'] ?? id
  })
}

/** Refusals first, then notices. */
function problemsOf({ issues }: RowNotes): readonly PreviewProblem[] {
  return ['error', 'notice'].flatMap((severity) =>
    issues
      .filter((issue) => issue.severity === severity)
      .map(({ code, path, message }) => ({ code, column: path === '' ? null : path, message })),
  )
}
