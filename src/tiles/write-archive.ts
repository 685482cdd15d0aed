/** Tiles to one PMTiles archive, version 3: clustered, equal contents once, same input, same bytes. */
import { Compression, TileType } from 'pmtiles'
import type { Entry, TileBox } from './layout.ts'
import { concatenated, packed, writeDirectories } from './write-directory.ts'
import { writeHeader } from './write-header.ts'

export interface ArchiveTile {
  /** As `zxyToTileId` gives it. */
  readonly tileId: number
  /** A vector tile, compressed with gzip. */
  readonly bytes: Uint8Array
}

export interface ArchiveFrame {
  readonly box: TileBox
  readonly minZoom: number
  readonly maxZoom: number
  /** TileJSON members: name, attribution, vector_layers. */
  readonly metadata: object
}

/** The archive. Throws a RangeError when two tiles have one id. */
export function writeArchive(tiles: readonly ArchiveTile[], frame: ArchiveFrame): Uint8Array {
  const sorted = [...tiles].sort((one, other) => one.tileId - other.tileId)
  const { entries, contents } = entriesOf(sorted)
  const { root, leaves } = writeDirectories(entries)
  const metadata = packed(new TextEncoder().encode(JSON.stringify(frame.metadata)))
  const data = concatenated(contents)
  const header = writeHeader(
    {
      ...placeFacts(frame),
      numAddressedTiles: tiles.length,
      numTileEntries: entries.length,
      numTileContents: contents.length,
    },
    { root: root.length, metadata: metadata.length, leaves: leaves.length, data: data.length },
  )
  return concatenated([header, root, metadata, leaves, data])
}

function placeFacts({ box: [minLon, minLat, maxLon, maxLat], minZoom, maxZoom }: ArchiveFrame) {
  const [centerLon, centerLat] = [(minLon + maxLon) / 2, (minLat + maxLat) / 2]
  const format = { tileCompression: Compression.Gzip, tileType: TileType.Mvt }
  return {
    ...format,
    minZoom,
    maxZoom,
    minLon,
    minLat,
    maxLon,
    maxLat,
    centerZoom: minZoom,
    centerLon,
    centerLat,
  }
}

function entriesOf(tiles: readonly ArchiveTile[]): {
  entries: readonly Entry[]
  contents: readonly Uint8Array[]
} {
  const entries: Entry[] = []
  const contents: Uint8Array[] = []
  const offsets = new Map<string, number>()
  // Every byte has a letter of its own in this encoding, so equal texts are equal contents.
  const asKey = new TextDecoder('latin1')
  let end = 0
  for (const { tileId, bytes } of tiles) {
    const key = asKey.decode(bytes)
    const offset = offsets.get(key) ?? end
    if (offset === end) {
      offsets.set(key, offset)
      contents.push(bytes)
      end += bytes.length
    }
    addTile(entries, { tileId, offset, length: bytes.length, runLength: 1 })
  }
  return { entries, contents }
}

/** A neighbour with the same content lengthens the run. */
function addTile(entries: Entry[], entry: Entry): void {
  const last = entries.at(-1)
  const next = last ? last.tileId + last.runLength : -1
  if (last && entry.tileId < next) throw new RangeError(`one tile for id ${entry.tileId} expected, two found`)
  if (last && next === entry.tileId && last.offset === entry.offset)
    entries[entries.length - 1] = { ...last, runLength: last.runLength + 1 }
  else entries.push(entry)
}
