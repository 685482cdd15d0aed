import {
  type ArchiveRecord,
  directoryRecord,
  endOf,
  endRecord,
  fileHeader,
} from '../../src/bundle/archive-bytes.ts'
import { readArchive } from '../../src/bundle/read-archive.ts'
import { packedBlob } from '../../src/bundle/read-file.ts'
import { crc32 } from '../../src/formats/crc32.ts'

type Piece = readonly [ArchiveRecord, Uint8Array<ArrayBuffer>]

async function piecesOf(file: Blob): Promise<Piece[]> {
  const read = await readArchive(file)
  if ('fault' in read) throw new Error(read.fault)
  const pieces: Piece[] = []
  for (const record of read.records)
    pieces.push([record, new Uint8Array(await (await packedBlob(file, record))!.arrayBuffer())])
  return pieces
}

function joined(pieces: readonly Piece[]): Blob {
  let offset = 0
  const placed = pieces.map(([record, bytes]) => {
    const at = { ...record, offset }
    offset = endOf(at)
    return [at, bytes] as const
  })
  const directory = placed.map(([record]) => directoryRecord(record))
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  return new Blob([
    ...placed.flatMap(([record, bytes]) => [fileHeader(record), bytes]),
    ...directory,
    endRecord(placed.length, size, offset),
  ])
}

/** The same files under another manifest, in an archive without a fault. */
export async function rewritten<Manifest>(file: Blob, change: (manifest: Manifest) => void): Promise<Blob> {
  const [first, ...rest] = await piecesOf(file)
  const manifest = JSON.parse(new TextDecoder().decode(first![1])) as Manifest
  change(manifest)
  const bytes = new TextEncoder().encode(JSON.stringify(manifest))
  const facts = { bytes: bytes.length, packedBytes: bytes.length, crc32: crc32(bytes) }
  return joined([[{ ...first![0], ...facts }, bytes], ...rest])
}

/** The same bundle with other facts about its second file, in an archive without a fault. */
export async function withRecord(file: Blob, facts: Partial<ArchiveRecord>): Promise<Blob> {
  const [first, second, ...rest] = await piecesOf(file)
  return joined([first!, [{ ...second![0], ...facts }, second![1]], ...rest])
}
