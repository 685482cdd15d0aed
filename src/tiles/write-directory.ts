/** Directories as bytes: columns of varints, compressed; a long one becomes a root over leaves. */
import { gzipSync } from 'fflate'
import { type Entry, ROOT_DIRECTORY_LIMIT_BYTES } from './layout.ts'

export interface Directories {
  readonly root: Uint8Array
  /** Leaf directories one behind the other; empty when the root holds all entries. */
  readonly leaves: Uint8Array
}

/** Entries per leaf to begin with; doubled until the root is small enough. */
const FIRST_LEAF_ENTRIES = 4096

/** Same bytes for the same input: no time is written into the stream. */
export const packed = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9, mtime: 0 })

/** The directories of an archive; `entries` ascending by tile id. */
export function writeDirectories(entries: readonly Entry[]): Directories {
  const root = packed(directoryBytes(entries))
  if (root.length <= ROOT_DIRECTORY_LIMIT_BYTES) return { root, leaves: new Uint8Array(0) }
  return withLeaves(entries, FIRST_LEAF_ENTRIES)
}

function withLeaves(entries: readonly Entry[], leafEntries: number): Directories {
  const pointers: Entry[] = []
  const leaves: Uint8Array[] = []
  let offset = 0
  for (let from = 0; from < entries.length; from += leafEntries) {
    const leaf = packed(directoryBytes(entries.slice(from, from + leafEntries)))
    pointers.push({ tileId: entries[from]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 })
    leaves.push(leaf)
    offset += leaf.length
  }
  const root = packed(directoryBytes(pointers))
  if (root.length > ROOT_DIRECTORY_LIMIT_BYTES) return withLeaves(entries, leafEntries * 2)
  return { root, leaves: concatenated(leaves) }
}

/** One directory uncompressed: number of entries, then ids as steps, runs, lengths, offsets. */
function directoryBytes(entries: readonly Entry[]): Uint8Array {
  const bytes: number[] = []
  writeVarint(bytes, entries.length)
  let lastId = 0
  for (const { tileId } of entries) {
    writeVarint(bytes, tileId - lastId)
    lastId = tileId
  }
  for (const { runLength } of entries) writeVarint(bytes, runLength)
  for (const { length } of entries) writeVarint(bytes, length)
  entries.forEach((entry, index) => {
    writeVarint(bytes, followsOn(entries[index - 1], entry) ? 0 : entry.offset + 1)
  })
  return Uint8Array.from(bytes)
}

const followsOn = (before: Entry | undefined, { offset }: Entry): boolean =>
  before !== undefined && before.offset + before.length === offset

/** Seven bits a byte, lowest first; beyond 32 bits, so without bit operations. */
function writeVarint(bytes: number[], value: number): void {
  let rest = value
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80)
    rest = Math.floor(rest / 0x80)
  }
  bytes.push(rest)
}

/** The parts one behind the other. */
export function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
