/** What a PMTiles archive covers, out of its header (PMTiles specification 3, section 3). */
import type { AreaFacts } from './bundle-entry.ts'

const HEADER_BYTES = 127
/** Positions are whole ten-millionths of a degree. */
const PER_DEGREE = 10_000_000

/** Box and zooms; null for what is no PMTiles archive of version 3. */
export async function areaFacts(
  archive: Blob,
): Promise<Pick<AreaFacts, 'box' | 'minZoom' | 'maxZoom'> | null> {
  const head = await archive.slice(0, HEADER_BYTES).arrayBuffer()
  const view = new DataView(head)
  const isPmtiles =
    new TextDecoder().decode(new Uint8Array(head, 0, Math.min(7, head.byteLength))) === 'PMTiles'
  if (head.byteLength < HEADER_BYTES || !isPmtiles || view.getUint8(7) !== 3) return null
  const degrees = (at: number): number => view.getInt32(at, true) / PER_DEGREE
  return {
    box: [degrees(102), degrees(106), degrees(110), degrees(114)],
    minZoom: view.getUint8(100),
    maxZoom: view.getUint8(101),
  }
}
