/** The two tables as one: what their rows and columns are, how a row begins, what it opens. */
import type { TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import type { QueryResult } from '../query/core/result.ts'
import type { SelectDetail } from './events.ts'
import type { ResultEntry } from './result-entries.ts'
import { CLAIM_COLUMNS } from './table-claim-columns.ts'
import type { TableColumn, TableContext } from './table-column.ts'
import { featureColumns } from './table-feature-columns.ts'
import { claimLead, featureLead } from './table-lead.ts'
import { type ClaimRow, claimRows, featureRows } from './table-rows.ts'
import type { TableMode } from './table-settings.ts'

export interface TableKind<Row> {
  /** Message of the table's name. */
  readonly name: string
  columns(pkg: CairnPackage): readonly TableColumn<Row>[]
  rows(pkg: CairnPackage, result: QueryResult): readonly Row[]
  lead(row: Row, context: TableContext): TemplateResult
  /** What the page selects when the row is opened. */
  ids(row: Row): SelectDetail
}

const FEATURES: TableKind<ResultEntry> = {
  name: 'table.title',
  columns: ({ kind }) => featureColumns(kind),
  rows: featureRows,
  lead: featureLead,
  ids: ({ feature }) => ({ site: feature.id, claim: null, source: null }),
}

const CLAIMS: TableKind<ClaimRow> = {
  name: 'table.titleClaims',
  columns: () => CLAIM_COLUMNS,
  rows: claimRows,
  lead: claimLead,
  ids: ({ feature, claim }) => ({ site: feature.id, claim: claim.id, source: null }),
}

/** A row of either table; each is only ever handed to the kind that made it. */
export type TableRow = ResultEntry | ClaimRow

/** The kind by its name. */
export const TABLES: Readonly<Record<TableMode, TableKind<TableRow>>> = { features: FEATURES, claims: CLAIMS }

/** How a row stands to the selection: it is selected, or a claim of the selected feature; null when neither. */
export function standingOfRow(
  ids: SelectDetail,
  selection: SelectDetail | null,
): 'selected' | 'of-selected' | null {
  if (!selection?.site || ids.site !== selection.site) return null
  if (ids.claim === null || ids.claim === selection.claim) return 'selected'
  return selection.claim ? null : 'of-selected'
}
