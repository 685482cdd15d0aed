/** CSV (RFC 4180, UTF-8 with byte order mark): one row per claim, never without claimant and modality. Columns: docs/export.md. */
import type { CairnFeature, Claim } from '../domain/generated/package-types.ts'
import { csvLine } from './csv-cell.ts'
import { CSV_COLUMNS, type CsvContext, documentColumns } from './csv-columns.ts'
import { type ExportFile, type ExportInput, exportName } from './export-input.ts'
import { exportOrigin } from './export-origin.ts'

/** Without it spreadsheets take UTF-8 for the code page of the machine. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The file. A feature without claims (somebody's own GeoJSON) has one row in which the columns of claims are empty. */
export function writeCsv(input: ExportInput): ExportFile {
  const columns = [...CSV_COLUMNS, ...documentColumns(mostPassages(input.features))]
  const context = { pkg: input.pkg, origin: exportOrigin(input) }
  const rows = input.features.flatMap((feature) =>
    claimsOf(feature).map((claim) =>
      csvLine(columns.map(({ value }) => value({ ...context, feature, claim }))),
    ),
  )
  const header = csvLine(columns.map(({ name }) => name))
  return {
    name: exportName(input, 'csv'),
    mediaType: 'text/csv;charset=utf-8;header=present',
    parts: [BYTE_ORDER_MARK, header, ...rows],
  }
}

function claimsOf({ properties: { claims } }: CairnFeature): readonly CsvContext['claim'][] {
  return claims.length === 0 ? [null] : claims
}

function mostPassages(features: readonly CairnFeature[]): number {
  const claims: readonly Claim[] = features.flatMap(({ properties }) => properties.claims)
  return claims.reduce((most, { passages }) => Math.max(most, passages.length), 0)
}
