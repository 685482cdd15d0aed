/** The finest map of a box whose exact size stays within a bound. */
import type { Header, Source } from 'pmtiles'
import type { StoredArea } from '../../storage/area-rows.ts'
import type { TileBox } from '../../tiles/layout.ts'
import { openArchive } from '../../tiles/read-archive.ts'
import { type AreaWish, NothingThere, planArea, sourceOf } from './plan-area.ts'

/**
 * Plans zoom after zoom until the next would be larger than `mostBytes`; the coarsest map is answered however large it is.
 * Directories are asked for once. Rejects as planArea does.
 */
export async function planWithin(wish: Omit<AreaWish, 'maxZoom'>, mostBytes: number): Promise<StoredArea> {
  const source = remembering(sourceOf(wish.from))
  const header = await openArchive(source).header()
  if (wish.box && !touches(header, wish.box))
    throw new NothingThere('the archive covers another part of the world')
  const { minZoom, maxZoom } = header
  let best: StoredArea | null = null
  for (let zoom = minZoom; zoom <= maxZoom; zoom++) {
    const finer = await planArea({ ...wish, maxZoom: zoom }, source).catch(nullIfNothing)
    if (best && finer && finer.totalBytes > mostBytes) break
    best = finer ?? best
  }
  if (!best) throw new NothingThere('the archive has no tile of this box')
  return best
}

/** One tile of the whole world is no map of a valley. Archives that state no bounds are taken to cover everything. */
function touches({ minLon, minLat, maxLon, maxLat }: Header, [west, south, east, north]: TileBox): boolean {
  const isStated = minLon < maxLon && minLat < maxLat
  return !isStated || (west <= maxLon && east >= minLon && south <= maxLat && north >= minLat)
}

/** Coarse zooms may be empty where fine ones are not. */
function nullIfNothing(fault: unknown): null {
  if (fault instanceof NothingThere) return null
  throw fault
}

/** Header, directories and metadata of one planning; what failed is forgotten. */
function remembering(source: Source): Source {
  const known = new Map<string, ReturnType<Source['getBytes']>>()
  return {
    getKey: () => source.getKey(),
    getBytes: (offset, length, signal, etag) => {
      const key = `${offset} ${length}`
      const answer = known.get(key) ?? source.getBytes(offset, length, signal, etag)
      known.set(key, answer)
      answer.catch(() => known.delete(key))
      return answer
    },
  }
}
