/** Tiles of every area that is ready, above the outline of the world. */
import type { StoredArea } from '../../storage/area-rows.ts'
import type { AreaDevice } from '../../storage/area-seal.ts'
import { listAreas } from '../../storage/areas.ts'
import { openArchive, type TileArchive } from '../../tiles/read-archive.ts'
import { recordSource } from './record-source.ts'

/** Up to here the outline shows the whole world evenly; an area's own coarse tiles would show a patch of another style. */
const OUTLINE_ZOOM = 5

/** Any reader of tiles; `null` means there is none. */
export interface Tiles {
  tile(zoom: number, x: number, y: number, signal: AbortSignal): Promise<ArrayBuffer | null>
  follow(changed: () => void): () => void
}

interface OpenArea {
  readonly id: string
  readonly archive: TileArchive
}

export interface AreaTiles extends Tiles {
  /** Reads anew which areas are ready; call it when one became so or was deleted. */
  refresh(): Promise<void>
  /** Whom the ready areas want to be named, each once. */
  credits(): readonly string[]
}

/** Areas first, newest first, from the zoom on at which the outline is no longer the better map. */
export function areaTiles(device: AreaDevice | null, outline: Tiles): AreaTiles {
  const listeners = new Set<() => void>()
  let rows: readonly StoredArea[] = []
  let open: readonly OpenArea[] = []

  async function refresh(): Promise<void> {
    if (!device) return
    rows = (await listAreas(device)).filter(({ kind, state }) => kind === 'area' && state === 'ready')
    const before = open
    open = rows.map((row) => before.find(({ id }) => id === row.id) ?? opened(device, row))
    for (const tell of listeners) tell()
  }
  // The first tiles wait for the list of areas: it is one short read of the database.
  const first = refresh().catch(() => undefined)
  return {
    refresh,
    credits: () => [...new Set(rows.map(({ credit }) => credit).filter(Boolean))],
    tile: async (zoom, x, y, signal) => {
      await first
      const own = zoom > OUTLINE_ZOOM ? await fromAreas(open, zoom, x, y) : null
      return own ?? outline.tile(zoom, x, y, signal)
    },
    follow: (changed) => {
      listeners.add(changed)
      const end = outline.follow(changed)
      return () => {
        listeners.delete(changed)
        end()
      }
    },
  }
}

function opened(device: AreaDevice, row: StoredArea): OpenArea {
  return { id: row.id, archive: openArchive(recordSource(device, row)) }
}

/** An area that cannot be read is passed over: the outline stays, and the page for offline use says what is damaged. */
async function fromAreas(
  open: readonly OpenArea[],
  zoom: number,
  x: number,
  y: number,
): Promise<ArrayBuffer | null> {
  for (const { archive } of open) {
    const tile = await archive.tile(zoom, x, y).catch(() => null)
    if (tile) return tile
  }
  return null
}
