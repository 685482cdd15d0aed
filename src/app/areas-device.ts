/** Map areas of this device, and the ground that the map draws from them. Made with the first map. */
import { t } from '../i18n/message.ts'
import type { GroundTiles } from '../map/ground-protocol.ts'
import { outlineTiles } from '../map/outline-tiles.ts'
import { type AreaTiles, areaTiles } from '../offline/areas/area-tiles.ts'
import { readOutline } from '../offline/areas/outline.ts'
import type { AreaDevice } from '../storage/area-seal.ts'
import { Connection } from '../storage/connection.ts'
import { areaKeeping } from './areas-seal.ts'
import { basemapUrl } from './basemap-url.ts'
import { type Services, say } from './services.ts'

let known: AreaDevice | null | undefined
let tiles: AreaTiles | null = null

/** The way to the areas; null where the browser keeps nothing. */
export function areasDevice({ store }: Services): AreaDevice | null {
  if (known === undefined)
    known = hasDatabase()
      ? {
          connection: new Connection((event) => event === 'blocked' && say(store, t('page.storageBlocked'))),
          keeping: () => areaKeeping(store.get()),
        }
      : null
  return known
}

/** Lockdown modes take it away; sandboxed pages refuse even to be asked. */
function hasDatabase(): boolean {
  try {
    return Boolean(globalThis.indexedDB)
  } catch {
    return false
  }
}

/** One for all maps of the page. What a locked vault keeps is drawn no longer, and again once it is open. */
export function groundTiles(services: Services): AreaTiles & GroundTiles {
  tiles ??= newTiles(services)
  return tiles
}

function newTiles(services: Services): AreaTiles & GroundTiles {
  const device = areasDevice(services)
  const address = { url: `${basemapUrl()}world.pmtiles`, build: __CAIRN_BUILD__ }
  const made = areaTiles(
    device,
    outlineTiles(() => readOutline(device, address)),
  )
  let before = services.store.get().vault
  services.store.subscribe(({ vault }) => {
    if (vault === before) return
    before = vault
    void made.refresh().catch(() => undefined)
  })
  return made
}
