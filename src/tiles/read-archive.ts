/** Reading tiles of an archive, wherever its bytes are. */
import { type Header, PMTiles, type Source } from 'pmtiles'
import { readPart } from './archive-fault.ts'
import { boundedSource } from './bounded-source.ts'
import { ForgetfulCache } from './forgetful-cache.ts'
import { unpackTile } from './unpack.ts'

export interface TileArchive {
  /** Every read rejects with ArchiveFault for bytes that are no PMTiles archive, and with what the source rejects with. */
  header(): Promise<Header>
  /** TileJSON members as the archive has them: text of strangers. */
  metadata(): Promise<unknown>
  /** A tile, unpacked; null where the archive has none. A read that failed is tried anew with the next call. */
  tile(zoom: number, x: number, y: number, signal?: AbortSignal): Promise<ArrayBuffer | null>
}

export function openArchive(source: Source): TileArchive {
  const archive = new PMTiles(boundedSource(source), new ForgetfulCache(), unpackTile)
  return {
    header: () => archive.getHeader(),
    metadata: () => readPart('description', () => archive.getMetadata()),
    tile: async (zoom, x, y, signal) => {
      const tile = await readPart('tile', () => archive.getZxy(zoom, x, y, signal))
      return tile?.data ?? null
    },
  }
}

/** An archive that is in memory as a whole. */
export const bytesSource = (key: string, bytes: ArrayBuffer): Source => ({
  getKey: () => key,
  getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length) }),
})
