/** One file out of a bundle, proven by its hash. */
import type { Sha256 } from '../domain/package.ts'
import { inflateTo } from '../formats/bounded-inflate.ts'
import { type ArchiveRecord, endOf, fileHeader, sameBytes } from './archive-bytes.ts'
import { fileFacts } from './file-facts.ts'
import type { ManifestFile } from './manifest.ts'
import { bytesOf } from './read-archive.ts'

/** The bytes as they lie in the archive; null when the header before them is not the one that the directory asks for. */
export async function packedBlob(archive: Blob, record: ArchiveRecord): Promise<Blob | null> {
  const header = fileHeader(record)
  const start = record.offset + header.length
  const found = await bytesOf(archive.slice(record.offset, start))
  return sameBytes(found, header) ? archive.slice(start, endOf(record)) : null
}

/**
 * The file; null when anything about it is not as the manifest says. What is not packed stays in the archive and is
 * never in memory as a whole.
 */
export async function provenFile(
  archive: Blob,
  record: ArchiveRecord | undefined,
  stated: ManifestFile,
  sha256: Sha256,
  tell: (done: number) => void,
): Promise<Blob | null> {
  const isStated = record?.bytes === stated.bytes && record.isDeflated === (stated.packed !== undefined)
  const packed = record && isStated ? await packedBlob(archive, record) : null
  if (!packed) return null
  if (stated.packed === undefined)
    return (await fileFacts(packed, tell)).sha256 === stated.sha256 ? packed : null
  const bytes = await bytesOf(packed)
  if ((await sha256(bytes)) !== stated.packed) return null
  const content = inflateTo(bytes, stated.bytes)
  return content && (await sha256(content)) === stated.sha256 ? new Blob([content]) : null
}
