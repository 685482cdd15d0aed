/** The bundled outline: one small archive, read whole and answered from memory. */
import { bytesSource, openArchive, type TileArchive } from '../tiles/read-archive.ts'
import type { GroundTiles } from './ground-protocol.ts'

/** First wait before a failed read is tried again by itself; it doubles up to the longest. */
const FIRST_WAIT_MILLISECONDS = 2_000
const LONGEST_WAIT_MILLISECONDS = 60_000

/** Fetches the outline's archive whole. Rejects when there is none or no network. */
export async function fetchOutline(basemapUrl: string): Promise<ArrayBuffer> {
  const url = `${basemapUrl}world.pmtiles`
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return response.arrayBuffer()
}

/** Reads with the first tile. A read that failed is forgotten and tried again, sooner when the network is back. */
export function outlineTiles(read: () => Promise<ArrayBuffer>): GroundTiles {
  const listeners = new Set<() => void>()
  let reading: Promise<TileArchive> | null = null
  let failures = 0

  const archive = (): Promise<TileArchive> => {
    reading ??= open(read).catch((fault: unknown) => {
      retryLater()
      throw fault
    })
    return reading
  }
  function retryLater(): void {
    const wait = Math.min(FIRST_WAIT_MILLISECONDS * 2 ** failures++, LONGEST_WAIT_MILLISECONDS)
    const timer = setTimeout(retry, wait)
    addEventListener('online', retry, { once: true })
    function retry(): void {
      clearTimeout(timer)
      removeEventListener('online', retry)
      reading = null
      if (listeners.size === 0) return
      void archive().then(
        () => listeners.forEach((tell) => void tell()),
        () => undefined,
      )
    }
  }
  return {
    tile: async (zoom, x, y) => (await archive()).tile(zoom, x, y),
    follow: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}

async function open(read: () => Promise<ArrayBuffer>): Promise<TileArchive> {
  const archive = openArchive(bytesSource('outline', await read()))
  await archive.header()
  return archive
}
