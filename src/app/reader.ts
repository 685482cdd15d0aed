/**
 * Reads, converts, checks and stores what is opened. One of it for one reading. What it stores stays invisible until
 * the page points to it.
 */
import type { PackageFiles, ParseResult } from '../domain/package.ts'
import { headOf, namedHeadOf, partCount, partsOf } from '../domain/parsed-parts.ts'
import { featureCount } from '../domain/scanned-package.ts'
import type { InputFile } from '../formats/format.ts'
import type { Mapping } from '../import/mapping.ts'
import type { Reading } from '../import/read-tables.ts'
import type { Progress } from '../import/report.ts'
import type { ImportTable } from '../import/table.ts'
import { packPackage } from '../picture/crowd/packed-package.ts'
import { Connection } from '../storage/connection.ts'
import { saveRows } from '../storage/save-rows.ts'
import type { ImportAccount } from '../ui/import-table.ts'
import { LARGE_BOUNDS, type LargeBounds } from './large-bounds.ts'
import { readInput } from './read-input.ts'
import {
  isError,
  isNothing,
  type ReadingAnswer,
  type ReadingFile,
  type ReadingTask,
  type WrittenRows,
} from './reading-protocol.ts'
import { sampleOf } from './reading-state.ts'
import { sha256 } from './sha256.ts'

/** Features from which on making columns takes longer than reading them. */
const LARGE = 1000

const isLarge = ({ package: pkg }: ParseResult): boolean => (pkg ? featureCount(pkg) : 0) > LARGE

const blobsOf = (files: PackageFiles): ReadonlyMap<string, Blob> =>
  new Map([...files].map(([name, bytes]) => [name, new Blob([bytes as Uint8Array<ArrayBuffer>])]))

type OpenTask = Extract<ReadingTask, { kind: 'open' }>
type ConvertTask = Extract<ReadingTask, { kind: 'convert' }>

export class Reader {
  /** What `open` found and `convert` needs. */
  #tables: readonly ImportTable[] = []
  #isLasting = false
  /** The table that is read in batches, when it waits for `convert`. */
  #largeTable: ReadingFile | null = null
  #onTaken: () => void = () => undefined
  readonly #send: (answer: ReadingAnswer) => void
  readonly #bounds: LargeBounds

  constructor(send: (answer: ReadingAnswer) => void, bounds: LargeBounds = LARGE_BOUNDS) {
    this.#send = send
    this.#bounds = bounds
    // Whatever is read is parsed in the end; loaded now, the code is there before the files are. A fault is told then.
    import('../formats/open-files.ts').catch(() => undefined)
  }

  /** Does what is asked; a fault is an answer too. */
  async hear(task: ReadingTask): Promise<void> {
    if (task.kind === 'taken') return this.#onTaken()
    try {
      await (task.kind === 'open' ? this.#open(task) : this.#convert(task))
    } catch (fault) {
      this.#send({ kind: 'fault', reason: fault instanceof Error ? fault.message : String(fault) })
    }
  }

  #tell(step: Progress['step'], done: number, total: number | null): void {
    this.#send({ kind: 'progress', progress: { step, done, total } })
  }

  async #bytesOf({ files, as }: OpenTask): Promise<InputFile[]> {
    const read: InputFile[] = []
    const mayBePlain = files.length === 1 && as === 'whatever it is'
    for (const file of files) {
      this.#tell('reading', read.length, files.length)
      read.push(await readInput(file, mayBePlain))
    }
    return read
  }

  async #open(task: OpenTask): Promise<void> {
    this.#isLasting = task.isLasting
    if (await this.#openLarge(task)) return
    const inputs = await this.#bytesOf(task)
    const found = task.as === 'package' ? null : await this.#tablesIn(inputs, task.as === 'table')
    if (found) {
      this.#tables = found.tables
      if (found.tables.length === 0) throw new Error(found.issues.find(isError)?.message ?? '')
      const { proposeMapping } = await import('../import/propose-mapping.ts')
      const waiting = found.tables.map((table) => sampleOf(table, proposeMapping(table)))
      return this.#send({ kind: 'tables', tables: waiting, issues: found.issues })
    }
    this.#tell('checking', 0, null)
    const { openFiles } = await import('../formats/open-files.ts')
    const files = new Map(inputs.map(({ name, bytes }) => [name, bytes]))
    const { withRowsAgain } = await import('./rejected-rows.ts')
    const parsed = withRowsAgain(await openFiles(inputs, sha256), task.rejectedRows ?? [])
    await this.#deliver(parsed, blobsOf(files), null)
  }

  /** Whether the files are read in batches, and everything is said that there is to say. */
  async #openLarge({ files, as }: OpenTask): Promise<boolean> {
    const [file] = files
    if (!file || files.length > 1 || file.blob.size <= this.#bounds.streamBytes) return false
    const { largeForm } = await import('./large-files.ts')
    const form = await largeForm(file, as)
    if (form === 'table') await this.#openLargeTable(file)
    return form === 'table' || (form === 'geojson' && (await this.#readLargeGeoJson(file)))
  }

  async #openLargeTable(file: ReadingFile): Promise<void> {
    const { waitingTable } = await import('./large-table.ts')
    this.#largeTable = file
    this.#send({ kind: 'tables', tables: [await waitingTable(file, this.#hears)], issues: [] })
  }

  async #readLargeGeoJson(file: ReadingFile): Promise<boolean> {
    const { readLargeGeoJson } = await import('./large-geojson.ts')
    const read = await readLargeGeoJson(file, this.#bounds.kept, this.#hears)
    if (read.kind === 'too-large') this.#send({ kind: 'large', large: read.large })
    if (read.kind === 'shown') await this.#deliver(read.parsed, new Map([[file.name, file.blob]]), null)
    return read.kind !== 'whole'
  }

  async #convertLarge(file: ReadingFile, mapping: Mapping): Promise<void> {
    const { convertLargeTable } = await import('./large-table.ts')
    const made = await convertLargeTable(file, mapping, this.#bounds.kept, this.#hears)
    if (made.kind === 'too-large') this.#send({ kind: 'large', large: made.large })
    else await this.#deliver(made.parsed, blobsOf(made.files), made.account)
  }

  readonly #hears = (progress: Progress): void => this.#send({ kind: 'progress', progress })

  /** null for what opens as it is, unless it is asked for as a table. */
  async #tablesIn(inputs: readonly InputFile[], isAsked: boolean): Promise<Reading | null> {
    const { isTable, readTables } = await import('../import/read-tables.ts')
    if (!isAsked && !isTable(inputs)) return null
    return readTables(inputs, (progress) => this.#send({ kind: 'progress', progress }))
  }

  async #convert({ tableIndex, mapping }: ConvertTask): Promise<void> {
    if (this.#largeTable) return this.#convertLarge(this.#largeTable, mapping)
    const table = this.#tables[tableIndex]
    if (!table) throw new Error(`reader: table ${tableIndex} of ${this.#tables.length} asked for`)
    const { convertTable } = await import('../import/convert-table.ts')
    const { reportJson, summaryOf } = await import('../import/import-summary.ts')
    const { rejectedCsv } = await import('../import/rejected-csv.ts')
    const { withRejectedRows } = await import('./rejected-rows.ts')
    const { parsePackage } = await import('../domain/parse.ts')
    const { files, report } = await convertTable(table, mapping, {
      sha256,
      tell: (progress) => this.#send({ kind: 'progress', progress }),
    })
    const csv = report.rejected > 0 ? rejectedCsv(table, report) : null
    this.#tables = []
    this.#tell('checking', 0, null)
    const parsed = withRejectedRows(await parsePackage(files, sha256), report, table, mapping)
    const json = new Blob([...reportJson(report, mapping)])
    await this.#deliver(parsed, blobsOf(files), { ...summaryOf(report), mapping, rejectedCsv: csv, json })
  }

  /**
   * Columns of a large package at once, then rows into the database, then the result to the page, part by part; `done`
   * comes when all of it is whole.
   */
  async #deliver(
    parsed: ParseResult,
    files: ReadonlyMap<string, Blob>,
    report: ImportAccount | null,
  ): Promise<void> {
    const columns = isLarge(parsed) ? packPackage(parsed) : null
    if (columns) this.#send({ kind: 'columns', parsed: namedHeadOf(parsed), columns })
    const rows = this.#isLasting && !isNothing(parsed) ? await this.#written(parsed, files, columns) : null
    this.#send({ kind: 'head', parsed: headOf(parsed), parts: partCount(parsed) })
    for (const part of partsOf(parsed)) await this.#handOver({ kind: 'part', part })
    this.#send({ kind: 'done', files, report, rows, columns })
  }

  /** One at a time, so that what else waits for the page gets its turn in between. */
  #handOver(answer: ReadingAnswer): Promise<void> {
    const taken = new Promise<void>((resolve) => {
      this.#onTaken = resolve
    })
    this.#send(answer)
    return taken
  }

  /** Reading goes on when there is no room. */
  async #written(
    parsed: ParseResult,
    files: ReadonlyMap<string, Blob>,
    columns: ArrayBuffer | null,
  ): Promise<WrittenRows | null> {
    const connection = new Connection(() => undefined)
    const savedAt = new Date().toISOString()
    const rows = {
      parsed,
      files: [...files],
      parsedBy: __CAIRN_BUILD__,
      savedAt,
      ...(columns && { columns }),
    }
    const tell = (done: number, total: number): void => this.#tell('storing', done, total)
    const hash = await saveRows(connection, rows, tell).catch(() => null)
    await connection.close()
    return hash === null ? null : { hash, savedAt }
  }
}
