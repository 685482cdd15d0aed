/** Which files are read in batches, and how: judged by size, name and first bytes. */
import { blobPieces } from '../formats/blob-pieces.ts'
import { exportedGeoJson } from '../formats/exported-geojson.ts'
import { fileKind, opensAsItIs } from '../import/read/file-kind.ts'
import { isTable } from '../import/read-tables.ts'
import type { Progress } from '../import/report.ts'
import type { ReadingFile, ReadingTask } from './reading-protocol.ts'

type As = Extract<ReadingTask, { kind: 'open' }>['as']

/** How a large file is read; null when it is read as a whole: an archive, an export of Cairn, a workbook. */
export async function largeForm(file: ReadingFile, as: As): Promise<'geojson' | 'table' | null> {
  const head = [{ name: file.name, bytes: await headOf(file) }] as const
  const kind = fileKind(head[0])
  if (kind === 'csv' && as !== 'package' && isTable(head)) return 'table'
  const isOwn = kind === 'json' && as !== 'table' && opensAsItIs(head[0]) && !exportedGeoJson.detect(head)
  return isOwn ? 'geojson' : null
}

const HEAD_BYTES = 64 * 1024

const headOf = async ({ blob }: ReadingFile): Promise<Uint8Array> =>
  new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer())

export type Tell = (progress: Progress) => void

/** The file in pieces, told in bytes. */
export function toldPieces(
  { blob }: ReadingFile,
  step: Progress['step'],
  tell: Tell,
): AsyncIterable<Uint8Array> {
  return blobPieces(blob, (done) => tell({ step, done, total: blob.size }))
}
