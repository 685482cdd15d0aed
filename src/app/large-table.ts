/** A text table too large to be held: its first rows for the screen on which its columns are named, then its rows batch by batch. */
import { Sha256Steps } from '../bundle/sha256-steps.ts'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import type { RejectedRecord } from '../domain/issue.ts'
import type { PackageFiles, ParseResult } from '../domain/package.ts'
import { splitCsv } from '../formats/split-csv.ts'
import { joinedBytes } from '../import/feature-bytes.ts'
import type { ImportSummary } from '../import/import-summary.ts'
import type { Mapping } from '../import/mapping.ts'
import { type FeatureFile, filesBeside } from '../import/package-files.ts'
import { rejectedHead, rejectedLines } from '../import/rejected-csv.ts'
import type { RowOutcome } from '../import/report.ts'
import { batchTables, StreamRefused } from '../import/stream/batch-tables.ts'
import { convertStream, type StreamTaker } from '../import/stream/convert-stream.ts'
import { featureStream } from '../import/stream/feature-stream.ts'
import { reportStream } from '../import/stream/report-stream.ts'
import type { ImportTable } from '../import/table.ts'
import type { ImportAccount, WaitingTable } from '../ui/import-table.ts'
import type { LargeInput, LargeLimits } from '../ui/large-input.ts'
import { type Tell, toldPieces } from './large-files.ts'
import type { ReadingFile } from './reading-protocol.ts'
import { sampleOf } from './reading-state.ts'
import { rejectedRecords, withRowsAgain } from './rejected-rows.ts'
import { sha256 } from './sha256.ts'

/** Reads the file once to count its rows. Throws StreamRefused. */
export async function waitingTable(file: ReadingFile, tell: Tell): Promise<WaitingTable> {
  const table = await firstTable(file)
  const { proposeMapping } = await import('../import/propose-mapping.ts')
  let records = 0
  for await (const batch of splitCsv(toldPieces(file, 'reading', tell))) records += batch.records
  // What is no row is found when the rows are read.
  return { ...sampleOf(table, proposeMapping(table)), rowCount: records - 1, faultyCount: 0 }
}

async function firstTable(file: ReadingFile): Promise<ImportTable> {
  for await (const table of batchTables(() => toldPieces(file, 'reading', () => undefined), file.name))
    return table
  throw new StreamRefused('Expected a header and rows, found none.')
}

export type ConvertedTable =
  | {
      readonly kind: 'shown'
      readonly parsed: ParseResult
      readonly files: PackageFiles
      readonly account: ImportAccount
    }
  | { readonly kind: 'too-large'; readonly large: LargeInput }

/** Reads the file twice. Throws StreamRefused. */
export async function convertLargeTable(
  file: ReadingFile,
  mapping: Mapping,
  limits: LargeLimits,
  tell: Tell,
): Promise<ConvertedTable> {
  const kept = new KeptTable(mapping, limits)
  let pass = 0
  const pieces = (): AsyncIterable<Uint8Array> =>
    toldPieces(file, pass++ === 0 ? 'reading' : 'converting', tell)
  const { title, records, summary } = await convertStream(pieces, file.name, mapping, kept)
  const made = kept.end(summary)
  const { account } = made
  if (made.features === null)
    return {
      kind: 'too-large',
      large: { name: file.name, bytes: file.blob.size, limits, form: 'table', account },
    }
  tell({ step: 'checking', done: 0, total: null })
  const tableName = records.tableSource.csl.title ?? 'table'
  const head = { title, tableName, created: new Date().toISOString(), records }
  const { bytes, file: features } = made.features
  const files = new Map(await filesBeside(head, features, sha256)).set('features.geojson', bytes)
  const { parsePackage } = await import('../domain/parse.ts')
  const parsed = withRowsAgain(await parsePackage(files, sha256), made.rejected)
  return { kind: 'shown', parsed, files, account }
}

/** Of the account row by row: millions of rows that each have something to say would fill a disk. */
const MOST_REPORT_BYTES = 64 * 1024 * 1024

interface MadeTable {
  readonly account: ImportAccount
  readonly rejected: readonly RejectedRecord[]
  /** null when there are more than a browser shows. */
  readonly features: { readonly bytes: Uint8Array; readonly file: FeatureFile } | null
}

/** The package as long as it is little enough; the files of the account as Blobs, which browsers keep on the disk. */
class KeptTable implements StreamTaker {
  readonly #mapping: Mapping
  readonly #limits: LargeLimits
  readonly #text = featureStream(new Sha256Steps())
  readonly #report = reportStream()
  #pieces: Uint8Array[] | null = []
  #rejected: RejectedRecord[] = []
  #bytes = 0
  #count = 0
  #json = new Blob()
  /** Rows in it, and whether further ones were left out. */
  #told = 0
  #isCut = false
  #csv = new Blob()

  constructor(mapping: Mapping, limits: LargeLimits) {
    this.#mapping = mapping
    this.#limits = limits
  }

  async take(
    features: readonly CairnFeature[],
    rows: readonly RowOutcome[],
    table: ImportTable,
  ): Promise<void> {
    if (this.#json.size < MOST_REPORT_BYTES) {
      this.#json = new Blob([this.#json, this.#report.add(rows)])
      this.#told += rows.length
    } else this.#isCut ||= rows.length > 0
    const lines = rejectedLines(table, { outcomes: rows })
    if (lines !== '') this.#csv = new Blob([this.#csv.size === 0 ? rejectedHead(table) : this.#csv, lines])
    this.#keep(features, rows, table)
  }

  #keep(features: readonly CairnFeature[], rows: readonly RowOutcome[], table: ImportTable): void {
    if (this.#pieces === null) return
    const rejected = rejectedRecords(rows, table, this.#mapping)
    const piece = this.#text.add(features)
    this.#count += features.length + rejected.length
    this.#bytes += piece.length
    this.#pieces.push(piece)
    this.#rejected.push(...rejected)
    const isOver = this.#count > this.#limits.features || this.#bytes > this.#limits.bytes
    if (!isOver) return
    this.#pieces = null
    this.#rejected = []
  }

  end(summary: ImportSummary): MadeTable {
    const cut = this.#isCut ? { outcomesListed: this.#told } : {}
    const json = new Blob([this.#json, this.#report.end({ ...summary, ...cut }, this.#mapping)])
    const rejectedCsv = this.#csv.size === 0 ? null : this.#csv
    const account = { ...summary, mapping: this.#mapping, rejectedCsv, json }
    if (this.#pieces === null) return { account, rejected: [], features: null }
    const { bytes, file } = this.#text.end()
    return {
      account,
      rejected: this.#rejected,
      features: { bytes: joinedBytes([...this.#pieces, bytes]), file },
    }
  }
}
