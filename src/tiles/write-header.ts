/** The 127 bytes at the beginning of an archive. */
import type { Header } from 'pmtiles'
import { HEADER_BYTES } from './layout.ts'

/** What the header says beside where things stand. */
export type HeaderFacts = Pick<
  Header,
  | 'tileCompression'
  | 'tileType'
  | 'minZoom'
  | 'maxZoom'
  | 'minLon'
  | 'minLat'
  | 'maxLon'
  | 'maxLat'
  | 'centerZoom'
  | 'centerLon'
  | 'centerLat'
  | 'numAddressedTiles'
  | 'numTileEntries'
  | 'numTileContents'
>

/** Bytes of the parts, which stand one behind the other in this order. */
export interface PartLengths {
  readonly root: number
  readonly metadata: number
  readonly leaves: number
  readonly data: number
}

const MAGIC = 'PMTiles'
const SPECIFICATION = 3
const GZIP = 2
/** Degrees are whole numbers of 1e-7. */
const DEGREE_UNITS = 10_000_000

/** The header of an archive whose directories and metadata are gzip and whose tiles stand in the order of their ids. */
export function writeHeader(facts: HeaderFacts, lengths: PartLengths): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode(MAGIC))
  view.setUint8(7, SPECIFICATION)
  const numbers = [...placesOf(lengths), ...countsOf(facts)]
  numbers.forEach((value, index) => {
    view.setBigUint64(8 + index * 8, BigInt(value), true)
  })
  const { tileCompression, tileType, minZoom, maxZoom } = facts
  bytes.set([1, GZIP, tileCompression, tileType, minZoom, maxZoom], 96)
  const degrees = (at: number, value: number): void =>
    view.setInt32(at, Math.round(value * DEGREE_UNITS), true)
  degrees(102, facts.minLon)
  degrees(106, facts.minLat)
  degrees(110, facts.maxLon)
  degrees(114, facts.maxLat)
  view.setUint8(118, facts.centerZoom)
  degrees(119, facts.centerLon)
  degrees(123, facts.centerLat)
  return bytes
}

/** Offset and length of root, metadata, leaves and data. */
function placesOf({ root, metadata, leaves, data }: PartLengths): readonly number[] {
  const metadataAt = HEADER_BYTES + root
  const leavesAt = metadataAt + metadata
  return [HEADER_BYTES, root, metadataAt, metadata, leavesAt, leaves, leavesAt + leaves, data]
}

const countsOf = ({ numAddressedTiles, numTileEntries, numTileContents }: HeaderFacts): readonly number[] => [
  numAddressedTiles,
  numTileEntries,
  numTileContents,
]
