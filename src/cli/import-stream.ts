/** `cairn import` of a text table too large to be held: read twice in batches, its package written while it is made. */
import { Sha256Steps } from '../bundle/sha256-steps.ts'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import { blobPieces } from '../formats/blob-pieces.ts'
import { exportedCsv } from '../formats/exported-csv.ts'
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
import type { Effects, OpenedFile } from './effects.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { type WrittenFile, writtenFile } from './written-file.ts'

/** Larger tables are read in batches. */
const STREAM_BYTES = 300 * 1024 * 1024

/** As much of a file as its header may have. */
const HEAD_BYTES = 64 * 1024

export interface StreamPlaces {
  /** Folder that is there. */
  readonly to: string
  /** null where they are not wanted. */
  readonly report: string | null
  readonly rejected: string | null
}

/** The one text table that is to be read in batches; null when the files are read as a whole. */
export async function streamedTable(
  path: string,
  isAsked: boolean,
  effects: Effects,
): Promise<OpenedFile | null> {
  const [file, other] = await effects.openPath(path)
  if (file === undefined || other !== undefined || !/\.(csv|tsv|tab|txt)$/i.test(file.name)) return null
  return isAsked || file.blob.size > STREAM_BYTES ? file : null
}

/** Its first rows as a table of their own, for the proposal of a mapping. Throws StreamRefused. */
export async function firstRows({ name, blob }: OpenedFile): Promise<ImportTable> {
  const head = new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer())
  if (exportedCsv.detect([{ name, bytes: head }]))
    throw new StreamRefused('Expected a table, found one that Cairn has exported: it opens as it is.')
  for await (const table of batchTables(() => blobPieces(blob), name)) return table
  throw new StreamRefused('Expected a header and rows, found none.')
}

/** Writes the package and the accounts; prints the report. Throws StreamRefused, and what writing throws. */
export async function importStream(
  { name, blob }: OpenedFile,
  mapping: Mapping,
  places: StreamPlaces,
  effects: Effects,
): Promise<ExitCode> {
  const out = new WrittenPackage(places, effects)
  const pieces = (): AsyncIterable<Uint8Array> => blobPieces(blob, progress(blob.size, effects))
  const { title, records, summary } = await convertStream(pieces, name, mapping, out)
  const features = await out.end(summary)
  const head = { title, tableName: records.tableSource.csl.title ?? 'table', records }
  const made = { ...head, created: new Date().toISOString() }
  for (const [path, bytes] of await filesBeside(made, features, effects.sha256))
    await effects.writeFile(`${places.to}/${path}`, [bytes])
  for (const line of summary.lines) effects.print(line)
  return summary.rejected > 0 ? EXIT.findings : EXIT.clean
}

/** Megabytes between two lines about the progress, on standard error. */
const STEP_MEGABYTES = 50

function progress(size: number, effects: Effects): (bytes: number) => void {
  let told = 0
  return (bytes) => {
    const megabytes = bytes / 1024 / 1024
    if (megabytes < told) told = 0
    if (megabytes - told < STEP_MEGABYTES) return
    told = megabytes
    effects.error(`${Math.floor(megabytes)} of ${Math.ceil(size / 1024 / 1024)} MB read`)
  }
}

/** Features, account and rejected rows on their way to the disk. */
class WrittenPackage implements StreamTaker {
  readonly #features = featureStream(new Sha256Steps())
  readonly #account = reportStream()
  readonly #featuresFile: WrittenFile
  readonly #report: WrittenFile | null
  readonly #rejected: WrittenFile | null
  #hasHead = false

  constructor({ to, report, rejected }: StreamPlaces, effects: Effects) {
    this.#featuresFile = writtenFile(`${to}/features.geojson`, effects)
    this.#report = report === null ? null : writtenFile(report, effects)
    this.#rejected = rejected === null ? null : writtenFile(rejected, effects)
  }

  async take(
    features: readonly CairnFeature[],
    rows: readonly RowOutcome[],
    table: ImportTable,
  ): Promise<void> {
    await this.#featuresFile.write(this.#features.add(features))
    await this.#report?.write(this.#account.add(rows))
    if (!this.#hasHead) await this.#rejected?.write(rejectedHead(table))
    this.#hasHead = true
    await this.#rejected?.write(rejectedLines(table, { outcomes: rows }))
  }

  /** Closes the files; answers what the features became. */
  async end(summary: ImportSummary): Promise<FeatureFile> {
    const { bytes, file } = this.#features.end()
    await this.#featuresFile.write(bytes)
    await this.#report?.write(this.#account.end(summary, null))
    for (const open of [this.#featuresFile, this.#report, this.#rejected]) await open?.end()
    return file
  }
}
