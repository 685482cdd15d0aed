/** Tiles of the ground for MapLibre: asked for under an address of our own, answered by whatever the page has. */
import { addProtocol } from 'maplibre-gl'

/** Where the ground's tiles come from: the bundled outline, and whatever the device has above it. */
export interface GroundTiles {
  /**
   * A vector tile, unpacked; null where there is none, so that the nearest coarser tile is drawn there.
   * Rejects when it cannot be read just now.
   */
  tile(zoom: number, x: number, y: number, signal: AbortSignal): Promise<ArrayBuffer | null>
  /** Calls back whenever other tiles are there than before; answers what ends it. */
  follow(changed: () => void): () => void
  /** Whom the archives beside the outline want to be named, as plain text. */
  credits?(): readonly string[]
}

const SCHEME = 'cairn-ground'
const open = new Map<string, OpenGround>()
let count = 0
let isAdded = false

export interface TileNumber {
  readonly z: number
  readonly x: number
  readonly y: number
}

interface OpenGround {
  readonly tiles: GroundTiles
  /** Tiles that could not be read, by their address. */
  readonly failed: Map<string, TileNumber>
}

/**
 * Makes tiles reachable for a style; `close` when the map is removed. `takeFailed` hands out each tile once that could
 * not be read since the last time.
 */
export function openGround(tiles: GroundTiles): {
  readonly url: string
  takeFailed(): TileNumber[]
  close(): void
} {
  if (!isAdded) addProtocol(SCHEME, answer)
  isAdded = true
  const id = String(count++)
  const failed = new Map<string, TileNumber>()
  const takeFailed = (): TileNumber[] => {
    const taken = [...failed.values()]
    failed.clear()
    return taken
  }
  open.set(id, { tiles, failed })
  return { url: groundUrl(id), takeFailed, close: () => open.delete(id) }
}

/** The address that a style names. */
export const groundUrl = (id: string): string => `${SCHEME}://${id}/{z}/{x}/{y}`

async function answer(
  { url }: { readonly url: string },
  { signal }: AbortController,
): Promise<{ data: ArrayBuffer }> {
  const [id = '', ...numbers] = url.slice(SCHEME.length + 3).split('/')
  const [z = 0, x = 0, y = 0] = numbers.map(Number)
  const ground = open.get(id)
  const data = await ground?.tiles.tile(z, x, y, signal).catch((fault: unknown) => {
    ground.failed.set(url, { z, x, y })
    throw fault
  })
  // What a sparse source takes for "none here"; an empty answer would leave the place blank.
  if (!data) throw Object.assign(new Error(`no tile ${numbers.join('/')}`), { status: 404 })
  return { data }
}
