import { gzipSync } from 'fflate'
import { writeArchive } from '../../src/tiles/write-archive.ts'

/** A PMTiles archive of one tile, SYNTHETIC; the tile says nothing to a map. */
export const tinyArchive = (): Uint8Array =>
  writeArchive([{ tileId: 0, bytes: gzipSync(new TextEncoder().encode('SYNTHETIC tile'), { mtime: 0 }) }], {
    box: [-31, 29, -29, 31],
    minZoom: 0,
    maxZoom: 0,
    metadata: { attribution: '<b>SYNTHETIC</b> tiles' },
  })
