/**
 * Reads, converts, checks and stores what is opened, beside the page. One worker for one reading: ending it is
 * how a reading is cancelled. What it stores stays invisible until the page points to it.
 */
import type { PackageFiles, ParseResult } from '../domain/package.ts'
import { headOf, partCount, partsOf } from '../domain/parsed-parts.ts'
import type { InputFile } from '../formats/format.ts'
import type { Reading } from '../import/read-tables.ts'
import type { Progress } from '../import/report.ts'
import type { ImportTable } from '../import/table.ts'
import { Connection } from '../storage/connection.ts'
import { saveRows } from '../storage/package-parts.ts'
import type { ImportAccount } from '../ui/import-table.ts'
import {
  isError,
  isNothing,
  type ReadingAnswer,
  type ReadingTask,
  type WrittenRows,
} from './reading-protocol.ts'
import { sampleOf } from './reading-state.ts'
import { sha256 } from './sha256.ts'

type OpenTask = Extract<ReadingTask, { kind: 'open' }>
type ConvertTask = Extract<ReadingTask, { kind: 'convert' }>

/** What `open` found and `convert` needs. */
let tables: readonly ImportTable[] = []
let isLasting = false

const send = (answer: ReadingAnswer): void => postMessage(answer)

const tell = (step: Progress['step'], done: number, total: number | null): void =>
  send({ kind: 'progress', progress: { step, done, total } })

async function bytesOf(files: OpenTask['files']): Promise<InputFile[]> {
  const read: InputFile[] = []
  for (const { name, blob } of files) {
    tell('reading', read.length, files.length)
    read.push({ name, bytes: new Uint8Array(await blob.arrayBuffer()) })
  }
  return read
}

async function open(task: OpenTask): Promise<void> {
  isLasting = task.isLasting
  const inputs = await bytesOf(task.files)
  const found = task.as === 'package' ? null : await tablesIn(inputs, task.as === 'table')
  if (found) {
    tables = found.tables
    if (tables.length === 0) throw new Error(found.issues.find(isError)?.message ?? '')
    const { proposeMapping } = await import('../import/propose-mapping.ts')
    const waiting = tables.map((table) => sampleOf(table, proposeMapping(table)))
    return send({ kind: 'tables', tables: waiting, issues: found.issues })
  }
  tell('checking', 0, null)
  const { openFiles } = await import('../formats/open-files.ts')
  const files = new Map(inputs.map(({ name, bytes }) => [name, bytes]))
  const { withRowsAgain } = await import('./rejected-rows.ts')
  await deliver(withRowsAgain(await openFiles(inputs, sha256), task.rejectedRows ?? []), files, null)
}

/** null for what opens as it is, unless it is asked for as a table. */
async function tablesIn(inputs: readonly InputFile[], isAsked: boolean): Promise<Reading | null> {
  const { isTable, readTables } = await import('../import/read-tables.ts')
  if (!isAsked && !isTable(inputs)) return null
  return readTables(inputs, (progress) => send({ kind: 'progress', progress }))
}

async function convert({ tableIndex, mapping }: ConvertTask): Promise<void> {
  const table = tables[tableIndex]
  if (!table) throw new Error(`reading worker: table ${tableIndex} of ${tables.length} asked for`)
  const { convertTable } = await import('../import/convert-table.ts')
  const { reportJson, summaryOf } = await import('../import/import-summary.ts')
  const { rejectedCsv } = await import('../import/rejected-csv.ts')
  const { withRejectedRows } = await import('./rejected-rows.ts')
  const { parsePackage } = await import('../domain/parse.ts')
  const { files, report } = await convertTable(table, mapping, {
    sha256,
    tell: (progress) => send({ kind: 'progress', progress }),
  })
  const csv = report.rejected > 0 ? rejectedCsv(table, report) : null
  tables = []
  tell('checking', 0, null)
  const parsed = withRejectedRows(await parsePackage(files, sha256), report, table, mapping)
  const json = new Blob([...reportJson(report, mapping)])
  await deliver(parsed, files, { ...summaryOf(report), mapping, rejectedCsv: csv, json })
}

/** Rows first, then the result to the page, part by part; `done` comes when both are whole. */
async function deliver(
  parsed: ParseResult,
  bytes: PackageFiles,
  report: ImportAccount | null,
): Promise<void> {
  const files = new Map(
    [...bytes].map(([name, content]) => [name, new Blob([content as Uint8Array<ArrayBuffer>])]),
  )
  const rows = isLasting && !isNothing(parsed) ? await written(parsed, files) : null
  send({ kind: 'head', parsed: headOf(parsed), parts: partCount(parsed) })
  for (const part of partsOf(parsed)) await handOver({ kind: 'part', part })
  send({ kind: 'done', files, report, rows })
}

let onTaken: () => void = () => undefined

/** One at a time, so that what else waits for the page gets its turn in between. */
function handOver(answer: ReadingAnswer): Promise<void> {
  const taken = new Promise<void>((resolve) => {
    onTaken = resolve
  })
  send(answer)
  return taken
}

/** Reading goes on when there is no room. */
async function written(parsed: ParseResult, files: ReadonlyMap<string, Blob>): Promise<WrittenRows | null> {
  const connection = new Connection(() => undefined)
  const savedAt = new Date().toISOString()
  const rows = { parsed, files: [...files], parsedBy: __CAIRN_BUILD__, savedAt }
  const hash = await saveRows(connection, rows, (done, total) => tell('storing', done, total)).catch(
    () => null,
  )
  await connection.close()
  return hash === null ? null : { hash, savedAt }
}

addEventListener('message', async ({ data }: MessageEvent<ReadingTask>) => {
  if (data.kind === 'taken') return onTaken()
  try {
    await (data.kind === 'open' ? open(data) : convert(data))
  } catch (fault) {
    send({ kind: 'fault', reason: fault instanceof Error ? fault.message : String(fault) })
  }
})
