/** CSV (RFC 4180, UTF-8 with byte order mark): one row per claim, never without claimant and modality. Columns: docs/export.md. */
import type { CairnFeature, Claim } from '../domain/generated/package-types.ts'
import { citationsOf } from './citations-once.ts'
import { csvCell, csvLine } from './csv-cell.ts'
import { CSV_COLUMNS, type CsvColumn, type CsvContext, documentColumns } from './csv-columns.ts'
import { packageLists, recordTexts } from './csv-records-of-claim.ts'
import { type ExportFile, type ExportInput, exportName } from './export-input.ts'
import { exportOrigin } from './export-origin.ts'

/** Without it spreadsheets take UTF-8 for the code page of the machine. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** With a head. */
export const CSV_MEDIA_TYPE = 'text/csv;charset=utf-8;header=present'

/** The file. A feature without claims (somebody's own GeoJSON) has one row in which the columns of claims are empty. */
export function writeCsv(input: ExportInput): ExportFile {
  const columns = [...CSV_COLUMNS, ...documentColumns(mostPassages(input.features))]
  const table: Table = {
    columns,
    pkg: input.pkg,
    origin: exportOrigin(input),
    citations: citationsOf(input.pkg),
    records: recordTexts(input.pkg),
    originCells: new Map(),
  }
  return {
    name: exportName(input, 'csv'),
    mediaType: CSV_MEDIA_TYPE,
    parts: [
      BYTE_ORDER_MARK,
      csvLine(columns.map(({ name }) => csvCell(name))),
      ...input.features.map((feature, at) => rowsOf(feature, table, at === 0 ? packageLists(input) : null)),
    ],
  }
}

/** Cells that were written already, by column. */
type Cells = Map<CsvColumn, string>

interface Table extends Omit<CsvContext, 'feature' | 'claim' | 'lists'> {
  readonly columns: readonly CsvColumn[]
  readonly originCells: Cells
}

/** One row per claim. What is the same in all of them is written once: outlines are long. `lists` stands in the first row. */
function rowsOf(feature: CairnFeature, table: Table, lists: string | null): string {
  const featureCells: Cells = new Map()
  const written = { origin: table.originCells, feature: featureCells, claim: null }
  const rows = claimsOf(feature).map((claim, at) => {
    const context = { ...table, feature, claim, lists: at === 0 ? lists : null }
    return csvLine(table.columns.map((column) => cellOf(column, context, written[column.of])))
  })
  return rows.join('')
}

function cellOf(column: CsvColumn, context: CsvContext, written: Cells | null): string {
  const known = written?.get(column)
  if (known !== undefined) return known
  const cell = csvCell(column.value(context))
  written?.set(column, cell)
  return cell
}

function claimsOf({ properties: { claims } }: CairnFeature): readonly CsvContext['claim'][] {
  return claims.length === 0 ? [null] : claims
}

function mostPassages(features: readonly CairnFeature[]): number {
  const claims: readonly Claim[] = features.flatMap(({ properties }) => properties.claims)
  return claims.reduce((most, { passages }) => Math.max(most, passages.length), 0)
}
