/** Reads of an archive's directories only what some ranges of tile ids need. */
import { type Header, ResolvedValueCache, type Source } from 'pmtiles'
import { ArchiveFault, readPart } from './archive-fault.ts'
import { boundedSource } from './bounded-source.ts'
import type { Entry } from './layout.ts'
import type { TileRange } from './tile-ranges.ts'
import { unpackDirectory } from './unpack.ts'

/** Directories may hang under directories; no archive needs more levels, and a circle of them would never end. */
const MAX_DEPTH = 4

export interface DirectoryReader {
  readonly header: Header
  directory(offset: number, length: number): Promise<readonly Entry[]>
}

/**
 * Opens an archive. Rejects with ArchiveFault when it is none, is of a later version or lies, and with what the source
 * rejects with; failures are not remembered.
 */
export async function openDirectories(source: Source, signal?: AbortSignal): Promise<DirectoryReader> {
  // Keeps resolved values only: a shared promise that failed once would fail for ever.
  const cache = new ResolvedValueCache(100, true, unpackDirectory)
  const bounded = boundedSource(source)
  const header = await readPart('header', () => cache.getHeader(bounded))
  return {
    header,
    directory: (offset, length) =>
      readPart('directory', () => cache.getDirectory(bounded, offset, length, header, signal)),
  }
}

/** Entries of tiles (never of leaves), cut to the ranges, ascending by tile id; offsets as in the source. */
export async function wantedEntries(
  reader: DirectoryReader,
  ranges: readonly TileRange[],
): Promise<readonly Entry[]> {
  const { rootDirectoryOffset, rootDirectoryLength } = reader.header
  const root = await reader.directory(rootDirectoryOffset, rootDirectoryLength)
  const walk: Walk = { reader, seen: new Set(), found: [] }
  await within(walk, root, ranges, MAX_DEPTH)
  return walk.found
}

interface Walk {
  readonly reader: DirectoryReader
  /** Offsets of the leaves read: one that is named twice stands in a circle, or is there to be read without end. */
  readonly seen: Set<number>
  readonly found: Entry[]
}

async function within(
  walk: Walk,
  entries: readonly Entry[],
  ranges: readonly TileRange[],
  depth: number,
): Promise<void> {
  if (depth === 0) throw new ArchiveFault(`at most ${MAX_DEPTH} levels of directories expected, more found`)
  for (const [index, entry] of entries.entries()) {
    const end = entry.runLength > 0 ? entry.tileId + entry.runLength : nextId(entries, index)
    const parts = overlaps(ranges, entry.tileId, end)
    if (entry.runLength > 0)
      for (const { first, end: last } of parts)
        walk.found.push({ ...entry, tileId: first, runLength: last - first })
    else if (parts.length > 0) await within(walk, await leaf(walk, entry), parts, depth - 1)
  }
}

const nextId = (entries: readonly Entry[], index: number): number =>
  entries[index + 1]?.tileId ?? Number.POSITIVE_INFINITY

function leaf({ reader, seen }: Walk, { offset, length }: Entry): Promise<readonly Entry[]> {
  if (seen.has(offset))
    throw new ArchiveFault('every directory of a PMTiles archive named once expected, one found twice')
  seen.add(offset)
  return reader.directory(reader.header.leafDirectoryOffset + offset, length)
}

/** The ranges cut to ids from `first` to `end - 1`. */
function overlaps(ranges: readonly TileRange[], first: number, end: number): readonly TileRange[] {
  const result: TileRange[] = []
  for (let index = firstEndingAfter(ranges, first); index < ranges.length; index++) {
    const range = ranges[index]
    if (!range || range.first >= end) break
    result.push({ first: Math.max(range.first, first), end: Math.min(range.end, end) })
  }
  return result
}

/** Index of the first range that ends behind the id, by halving. */
function firstEndingAfter(ranges: readonly TileRange[], id: number): number {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) > id) high = middle
    else low = middle + 1
  }
  return low
}
