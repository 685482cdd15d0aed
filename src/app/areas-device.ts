/** Map areas of this device, and the ground that the map draws from them. Made with the first map. */
import { t } from '../i18n/message.ts'
import type { GroundTiles } from '../map/ground-protocol.ts'
import { outlineTiles } from '../map/outline-tiles.ts'
import { type AreaTiles, areaTiles } from '../offline/areas/area-tiles.ts'
import { readOutline } from '../offline/areas/outline.ts'
import { Connection } from '../storage/connection.ts'
import { basemapUrl } from './picture-task.ts'
import { type Services, say } from './services.ts'

let connection: Connection | null | undefined
let tiles: AreaTiles | null = null

/** The way to the areas; null where the browser keeps nothing. */
export function areasConnection({ store }: Services): Connection | null {
  if (connection === undefined)
    connection = hasDatabase()
      ? new Connection((event) => event === 'blocked' && say(store, t('page.storageBlocked')))
      : null
  return connection
}

/** Lockdown modes take it away; sandboxed pages refuse even to be asked. */
function hasDatabase(): boolean {
  try {
    return Boolean(globalThis.indexedDB)
  } catch {
    return false
  }
}

/** One for all maps of the page. */
export function groundTiles(services: Services): AreaTiles & GroundTiles {
  const device = areasConnection(services)
  const address = { url: `${basemapUrl()}world.pmtiles`, build: __CAIRN_BUILD__ }
  tiles ??= areaTiles(
    device,
    outlineTiles(() => readOutline(device, address)),
  )
  return tiles
}
