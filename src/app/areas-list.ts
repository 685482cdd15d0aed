/** The areas of this device as lines of the panel. */
import { sweepAdopted } from '../offline/areas/adopt-area.ts'
import { RECORD_BYTES, type StoredArea } from '../storage/area-rows.ts'
import type { AreaDevice } from '../storage/area-seal.ts'
import { readAreas, recordNumbers } from '../storage/areas.ts'
import type { AreaLine } from '../ui/areas-events.ts'
import { areasDevice } from './areas-device.ts'
import type { AreasState } from './areas-state.ts'
import { findVault } from './find-vault.ts'
import { patch, type Services } from './services.ts'

/** After so many days an unfinished area is asked about; nothing is deleted unasked. */
const STALE_DAYS = 7
const DAY_MILLISECONDS = 86_400_000

export function setAreas({ store }: Services, fields: Partial<AreasState>): void {
  patch(store, { areas: { ...store.get().areas, ...fields } })
}

/** The same for what must not be seen while the vault is locked: names, boxes, sizes. */
export function showAreas(services: Services, fields: Partial<AreasState>): void {
  if (services.store.get().vault !== 'locked') setAreas(services, fields)
}

/** Another tab may have made a vault: from then on nothing may be kept open. */
export async function knowVault(services: Services): Promise<void> {
  if (services.store.get().vault === 'absent') await findVault(services)
}

/** Reads what is on the device. A device that refuses has none. */
export async function refreshAreas(services: Services): Promise<void> {
  await knowVault(services)
  const device = areasDevice(services)
  await (device && sweepAdopted(device).catch(() => undefined))
  const read = device ? await readAreas(device).catch(() => null) : null
  if (!device || !read) return setAreas(services, { list: [], sealed: 0, lasting: false })
  const own = read.areas.filter(({ kind }) => kind === 'area')
  const list = await Promise.all(own.map((row) => lineOf(device, row)))
  // Locked meanwhile: what was read is not shown any more.
  if (device.keeping() === 'locked')
    setAreas(services, { list: [], sealed: read.sealed + own.length, lasting: true })
  else setAreas(services, { list, sealed: read.sealed, lasting: true })
}

async function lineOf(device: AreaDevice, row: StoredArea): Promise<AreaLine> {
  const { id, name, state, totalBytes, origin, maxZoom, credit, createdAt, readyAt } = row
  const records = state === 'ready' ? [] : await recordNumbers(device, id)
  const age = Date.now() - Date.parse(createdAt)
  return {
    ...{ id, name, state, maxZoom, credit },
    bytes: totalBytes,
    held: state === 'ready' ? totalBytes : Math.min(records.length * RECORD_BYTES, totalBytes),
    day: (readyAt ?? createdAt).slice(0, 10),
    isStale: state !== 'ready' && age > STALE_DAYS * DAY_MILLISECONDS,
    origin: origin.kind === 'file' ? origin.name : hostOf(origin.url),
    isFromFile: origin.kind === 'file',
  }
}

/** Of an address that was stored, so it is one. */
export const hostOf = (url: string): string => new URL(url, document.baseURI).host
