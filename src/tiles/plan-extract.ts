/**
 * An area of a PMTiles archive as an archive of its own: planned from the directories alone, so that its size is
 * known to the byte before a single tile is fetched. Tiles are copied as they are, each content once.
 */
import type { Header, Source } from 'pmtiles'
import { readPart } from './archive-fault.ts'
import { boundedSource } from './bounded-source.ts'
import type { Entry, TileBox } from './layout.ts'
import { type TileRange, tileRanges } from './tile-ranges.ts'
import { unpackTile } from './unpack.ts'
import { openDirectories, wantedEntries } from './wanted-entries.ts'
import { concatenated, packed, writeDirectories } from './write-directory.ts'
import { type HeaderFacts, writeHeader } from './write-header.ts'

/** A piece of tile data that stands in one piece both in the source and in the extract; bytes from the start of each file. */
export interface Segment {
  readonly sourceOffset: number
  readonly targetOffset: number
  readonly length: number
}

export interface ExtractPlan {
  /** Header, directories and metadata: everything in front of the tiles. */
  readonly head: Uint8Array
  /** Ascending and without gaps in the extract. */
  readonly segments: readonly Segment[]
  /** Of the whole extract. */
  readonly totalBytes: number
  /** Places that have a tile; several may share one content. */
  readonly addressedTiles: number
  /** Names the version of the source that was planned from; undefined when the host names none. */
  readonly etag: string | undefined
}

export interface ExtractRequest {
  readonly box: TileBox
  /** Higher zooms than the source has are none. */
  readonly maxZoom: number
}

/**
 * Plans an extract. Rejects with ArchiveFault when the source is no PMTiles archive of version 3, lies about itself, or is
 * packed with something else than gzip, and with what the source rejects with when it fails to answer.
 */
export async function planExtract(
  source: Source,
  { box, maxZoom }: ExtractRequest,
  signal?: AbortSignal,
): Promise<ExtractPlan> {
  const reader = await openDirectories(source, signal)
  const { header } = reader
  const zooms = [header.minZoom, Math.min(maxZoom, header.maxZoom)] as const
  const entries = await wantedEntries(reader, rangesOf(box, zooms))
  const metadata = await metadataOf(source, header, signal)
  return planOf(entries, header, { box, zooms, metadata })
}

const rangesOf = (box: TileBox, [min, max]: readonly [number, number]): readonly TileRange[] =>
  min > max ? [] : tileRanges(box, min, max)

async function metadataOf(source: Source, header: Header, signal?: AbortSignal): Promise<Uint8Array> {
  const { jsonMetadataOffset, jsonMetadataLength, internalCompression, etag } = header
  if (jsonMetadataLength === 0) return packed(new TextEncoder().encode('{}'))
  const read = async () => {
    const bounded = boundedSource(source)
    const { data } = await bounded.getBytes(jsonMetadataOffset, jsonMetadataLength, signal, etag)
    return unpackTile(data, internalCompression)
  }
  return packed(new Uint8Array(await readPart('description', read)))
}

interface Frame {
  readonly box: TileBox
  readonly zooms: readonly [min: number, max: number]
  readonly metadata: Uint8Array
}

function planOf(entries: readonly Entry[], header: Header, { box, zooms, metadata }: Frame): ExtractPlan {
  const { moved, contents, dataBytes } = renumbered(entries)
  const { root, leaves } = writeDirectories(moved)
  const facts = factsOf(moved, header, box, zooms, contents.length)
  const lengths = { root: root.length, metadata: metadata.length, leaves: leaves.length, data: dataBytes }
  const head = concatenated([writeHeader(facts, lengths), root, metadata, leaves])
  return {
    head,
    segments: segmentsOf(contents, header.tileDataOffset, head.length),
    totalBytes: head.length + dataBytes,
    addressedTiles: facts.numAddressedTiles,
    etag: header.etag,
  }
}

interface Renumbered {
  readonly moved: readonly Entry[]
  /** Each content once, in its new order; offsets as in the source. */
  readonly contents: readonly Entry[]
  readonly dataBytes: number
}

/** New offsets in the order in which the ids first need the contents, as a clustered archive has them. */
function renumbered(entries: readonly Entry[]): Renumbered {
  const newOffsets = new Map<number, number>()
  const contents: Entry[] = []
  let dataBytes = 0
  const moved = entries.map((entry) => {
    const known = newOffsets.get(entry.offset)
    if (known !== undefined) return { ...entry, offset: known }
    const offset = dataBytes
    newOffsets.set(entry.offset, offset)
    contents.push(entry)
    dataBytes += entry.length
    return { ...entry, offset }
  })
  return { moved: runsJoined(moved), contents, dataBytes }
}

/** Neighbours with one content are one run again after cutting. */
function runsJoined(entries: readonly Entry[]): readonly Entry[] {
  const result: Entry[] = []
  for (const entry of entries) {
    const last = result.at(-1)
    const isSameRun = last && last.offset === entry.offset && last.tileId + last.runLength === entry.tileId
    if (isSameRun) result[result.length - 1] = { ...last, runLength: last.runLength + entry.runLength }
    else result.push(entry)
  }
  return result
}

function factsOf(
  entries: readonly Entry[],
  header: Header,
  [west, south, east, north]: TileBox,
  [minZoom, maxZoom]: readonly [number, number],
  contents: number,
): HeaderFacts {
  const centerLon = west <= east ? (west + east) / 2 : wrapped((west + east + 360) / 2)
  return {
    tileCompression: header.tileCompression,
    tileType: header.tileType,
    minZoom,
    maxZoom: Math.max(minZoom, maxZoom),
    // The header cannot say that a box crosses the antimeridian.
    minLon: west <= east ? west : -180,
    minLat: south,
    maxLon: west <= east ? east : 180,
    maxLat: north,
    centerZoom: maxZoom,
    centerLon,
    centerLat: (south + north) / 2,
    numAddressedTiles: entries.reduce((sum, { runLength }) => sum + runLength, 0),
    numTileEntries: entries.length,
    numTileContents: contents,
  }
}

const wrapped = (longitude: number): number => (longitude > 180 ? longitude - 360 : longitude)

/** Contents that follow each other in both files are one segment. */
function segmentsOf(contents: readonly Entry[], sourceData: number, headBytes: number): readonly Segment[] {
  const segments: Segment[] = []
  let targetOffset = headBytes
  for (const { offset, length } of contents) {
    const sourceOffset = sourceData + offset
    const last = segments.at(-1)
    if (last && last.sourceOffset + last.length === sourceOffset)
      segments[segments.length - 1] = { ...last, length: last.length + length }
    else segments.push({ sourceOffset, targetOffset, length })
    targetOffset += length
  }
  return segments
}
