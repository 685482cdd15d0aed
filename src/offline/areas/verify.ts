/** Whether an area on this device is whole. */
import { Compression, type Source } from 'pmtiles'
import { recordCountOf, type StoredArea } from '../../storage/area-rows.ts'
import type { AreaDevice } from '../../storage/area-seal.ts'
import { loadRecord } from '../../storage/areas.ts'
import { boundedSource } from '../../tiles/bounded-source.ts'
import type { Entry } from '../../tiles/layout.ts'
import { unpackTile } from '../../tiles/unpack.ts'
import { openDirectories, wantedEntries } from '../../tiles/wanted-entries.ts'
import { sha256Of } from './hash.ts'
import { recordSource } from './record-source.ts'

/** A tile cannot be unpacked. */
export class DamagedTile extends Error {}

type Tell = (done: number, total: number) => void

/** Reads header, directories and every tile. Rejects with DamagedTile, or with what the reader says of the rest. */
export async function verifyTiles(
  device: AreaDevice,
  area: StoredArea,
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  const source = boundedSource(recordSource(device, area))
  const reader = await openDirectories(source)
  const contents = contentsOf(await wantedEntries(reader, [{ first: 0, end: Number.MAX_SAFE_INTEGER }]))
  const { tileDataOffset, tileCompression } = reader.header
  for (const [done, entry] of contents.entries()) {
    signal.throwIfAborted()
    await unpack(source, tileDataOffset, entry, tileCompression)
    if (done % 100 === 0) tell(done, contents.length)
  }
  tell(contents.length, contents.length)
}

/** Each content once, in the order in which they stand. */
const contentsOf = (entries: readonly Entry[]): readonly Entry[] =>
  [...new Map(entries.map((entry) => [entry.offset, entry])).values()].sort(
    (one, other) => one.offset - other.offset,
  )

async function unpack(source: Source, start: number, entry: Entry, compression: Compression): Promise<void> {
  const { data } = await source.getBytes(start + entry.offset, entry.length)
  try {
    if (compression === Compression.Gzip) await unpackTile(data, compression)
  } catch {
    throw new DamagedTile(`tile ${entry.tileId} cannot be unpacked`)
  }
}

/** By its hash, or, sealed, by its seal. */
async function isRecordWhole(device: AreaDevice, area: StoredArea, number: number): Promise<boolean> {
  const record = await loadRecord(device, area, number).catch(() => null)
  return record !== null && (record.sha256 === null || (await sha256Of(record.bytes)) === record.sha256)
}

/** Numbers of the records that are missing or are not what was written, by their hashes or seals. */
export async function damagedRecords(
  device: AreaDevice,
  area: StoredArea,
  tell: Tell,
): Promise<readonly number[]> {
  const total = recordCountOf(area)
  const damaged: number[] = []
  for (let number = 0; number < total; number++) {
    const isWhole = await isRecordWhole(device, area, number)
    if (!isWhole) damaged.push(number)
    tell(number + 1, total)
  }
  return damaged
}
