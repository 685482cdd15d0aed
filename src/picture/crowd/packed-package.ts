/** The columns of a package and of its marks as one buffer: all that map, filters, timeline and tally need of it. */
import { scanOf } from '../../domain/scanned-package.ts'
import { type Packable, packColumns, unpackColumns } from '../../query/core/columns-buffer.ts'
import type { LoadRequest } from '../../query/core/protocol.ts'
import { columnsOf, type IndexColumns } from '../../query/core/query-index.ts'
import { scannedColumns } from '../../query/core/scanned-columns.ts'
import { type SeenPackage, seenPackage } from './answer-lookout.ts'

export interface PackedPackage {
  readonly columns: IndexColumns
  readonly seen: SeenPackage | null
}

/** Columns of a parsed package, in numbers of the machine's own order: for this device, not for files. */
export function packPackage({ package: pkg, importedFeatures }: Omit<LoadRequest, 'rejected'>): ArrayBuffer {
  const scan = pkg && scanOf(pkg)
  const columns = scan ? scannedColumns(pkg, scan, importedFeatures) : columnsOf(pkg, importedFeatures)
  const packed: PackedPackage = { columns, seen: pkg && seenPackage(pkg) }
  return packColumns(packed as unknown as Packable)
}

/** Views into the buffer; null when it was written by another version. */
export const unpackPackage = (buffer: ArrayBuffer): PackedPackage | null =>
  (unpackColumns(buffer) as unknown as PackedPackage | undefined) ?? null
