import { gzipSync } from 'fflate'
import { zxyToTileId } from 'pmtiles'
import { type ArchiveTile, writeArchive } from '../../src/tiles/write-archive.ts'

/** SYNTHETIC tiles for the whole world: far from the prime meridian many share one content, as oceans do. */
export function madeTiles(maxZoom: number, isMissing: (id: number) => boolean = () => false): ArchiveTile[] {
  const tiles: ArchiveTile[] = []
  for (let z = 0; z <= maxZoom; z++)
    for (let x = 0; x < 2 ** z; x++)
      for (let y = 0; y < 2 ** z; y++) {
        const isOcean = z > 1 && (x / 2 ** z < 0.25 || x / 2 ** z > 0.8)
        const id = zxyToTileId(z, x, y)
        const text = isOcean
          ? `SYNTHETIC ocean ${z % 3}`
          : `SYNTHETIC ${z}/${x}/${y} ${Array.from({ length: (id * 7) % 23 }, (_, at) => Math.sin(id + at)).join()}`
        if (!isMissing(id))
          tiles.push({ tileId: id, bytes: gzipSync(new TextEncoder().encode(text), { mtime: 0 }) })
      }
  return tiles
}

export const madeArchive = (tiles: readonly ArchiveTile[], maxZoom: number): Uint8Array =>
  writeArchive(tiles, {
    box: [-180, -85.05, 180, 85.05],
    minZoom: 0,
    maxZoom,
    metadata: { name: 'SYNTHETIC', attribution: 'SYNTHETIC' },
  })
