/** Exported CSV to a package again. Loaded only when such a file is opened. */
import type { CairnFeature } from '../domain/generated/package-types.ts'
import type { Issue } from '../domain/issue.ts'
import { decodeText } from '../domain/json/decode-text.ts'
import type { ParseResult, Sha256 } from '../domain/package.ts'
import { parsePackage, parsePlainGeoJson } from '../domain/parse.ts'
import type { PackageRecord } from './csv-records-of-claim.ts'
import { claimCount } from './export-input.ts'
import { detach } from './export-relations.ts'
import { changedColumns } from './exported-csv-columns.ts'
import { type RowFeatures, rowFeatures } from './exported-csv-features.ts'
import { type RowRecords, rowRecords } from './exported-csv-records.ts'
import { type ExportedPackage, exportedFiles } from './exported-package.ts'
import { type ExportedRow, exportedRows, type Members, objectIn, rowWarning } from './exported-rows.ts'
import { type InputFile, unreadable } from './format.ts'

/** Reads the one file; whatever somebody has done to it comes back as issues. */
export async function readExportedCsv([file]: readonly InputFile[], sha256: Sha256): Promise<ParseResult> {
  if (!file) throw new Error('exported CSV: read was called without a file; call detect first')
  const decoded = decodeText(file.bytes)
  if ('fault' in decoded) return unreadable(file.name, decoded.fault.code, decoded.fault.message)
  try {
    return await readRows(exportedRows(decoded.text), file.name, sha256)
  } catch (fault) {
    const found = fault instanceof Error ? fault.message : String(fault)
    const message = `Expected a CSV file as Cairn exports it, found one that cannot be read (${found}). Export it again.`
    return unreadable(file.name, 'csv-unreadable', message)
  }
}

async function readRows(rows: readonly ExportedRow[], file: string, sha256: Sha256): Promise<ParseResult> {
  const read = rowFeatures(rows, file)
  const packages = packagesOf(rows)
  const hasClaims = rows.some(({ cell }) => cell('claimJson') !== '')
  if (!hasClaims && packages.length === 0) return withOwn(await readPlain(read, file, sha256), read, [], file)
  const records = rowRecords(rows, read.features, file)
  const { features, leftOut } = attemptDetach(read.features, withdrawnIds(records))
  const result = await parsePackage(
    await exportedFiles(packageOf(packages[0] ?? originOf(rows), features, records), sha256),
    sha256,
  )
  const issues = [
    ...records.issues,
    ...changedColumns(read.claimRows, file),
    ...(packages.length > 1 ? [rowWarning(file, 'csv-several-packages', SEVERAL, null)] : []),
    ...(leftOut > 0 ? [rowWarning(file, 'csv-relations-left-out', leftOutMessage(leftOut), null)] : []),
  ]
  return withOwn(result, read, issues, file)
}

const SEVERAL =
  'Expected rows of one package, found rows of several packages or versions. They were read as a selection of the first.'

const leftOutMessage = (count: number): string =>
  `Expected the other end of every relation in the file, found ${count} relations to claims or features whose rows are not here. They were left out.`

/** Somebody's own GeoJSON that left as CSV. */
function readPlain({ features }: RowFeatures, file: string, sha256: Sha256): Promise<ParseResult> {
  const own = features.map(({ properties: { claims: _, ...properties }, ...feature }) => ({
    ...feature,
    properties,
  }))
  const bytes = new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features: own }))
  return parsePlainGeoJson(bytes, file, sha256)
}

/** The packages that rows say they are of, each once. */
function packagesOf(rows: readonly ExportedRow[]): readonly PackageRecord[] {
  const texts = new Set(rows.map(({ cell }) => cell('packageJson')))
  return [...texts].flatMap((text) => {
    const record = objectIn(text)
    return typeof (record?.package as Members | undefined)?.id === 'string'
      ? [record as unknown as PackageRecord]
      : []
  })
}

/** What the visible columns say, for a file whose packageJson is gone. */
function originOf([row]: readonly ExportedRow[]): PackageRecord {
  const cell = (column: string) => row?.cell(column) ?? ''
  const id = cell('packageId') || 'unknown'
  const identity = {
    id,
    title: id,
    version: cell('packageVersion') || '0',
    created: null,
    hash: cell('packageHash'),
  }
  const cutOffDate = cell('cutOffDate') || null
  return { package: identity, cutOffDate, licences: [], isWhole: false, features: 0, claims: 0, bbox: null }
}

function packageOf(
  record: PackageRecord,
  features: readonly CairnFeature[],
  records: RowRecords,
): ExportedPackage {
  const isComplete = record.features === features.length && record.claims === claimCount(features)
  const origin = { ...record, isWhole: record.isWhole && isComplete }
  return { ...records, origin, bbox: record.bbox, features }
}

function withdrawnIds({ releases }: RowRecords): ReadonlyMap<string, unknown> {
  const entries = releases.flatMap(({ entries: list }) => (Array.isArray(list) ? (list as Members[]) : []))
  return new Map(
    entries.filter(({ action }) => action === 'withdrawn').map((entry) => [String(entry.id), entry]),
  )
}

/** Relations to rows that are not here are taken out; records that are too broken to look into stay as they are. */
function attemptDetach(features: readonly CairnFeature[], withdrawn: ReadonlyMap<string, unknown>) {
  try {
    const detached = detach(features, withdrawn)
    return { features: detached.features, leftOut: detached.leftOut.length }
  } catch {
    return { features, leftOut: 0 }
  }
}

/** The result with what the rows themselves gave cause to say; issues of records stand on the line of their row. */
function withOwn(
  result: ParseResult,
  read: RowFeatures,
  issues: readonly Issue[],
  file: string,
): ParseResult {
  const onLine = (issue: Issue): Issue => {
    const line = read.lines.get(issue.claimId ?? issue.featureId ?? '')
    return line === undefined ? issue : { ...issue, file, line, column: null }
  }
  const lostFeatures = read.rejected.filter(({ kind }) => kind === 'feature').length
  return {
    ...result,
    issues: bySeverity([...result.issues.map(onLine), ...read.issues, ...issues]),
    rejected: [...result.rejected, ...read.rejected],
    importedFeatures: result.importedFeatures + lostFeatures,
  }
}

const ORDER = ['error', 'warning', 'notice']
const bySeverity = (issues: readonly Issue[]): readonly Issue[] =>
  [...issues].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
