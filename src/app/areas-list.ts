/** The areas of this device as lines of the panel. */
import { RECORD_BYTES, type StoredArea } from '../storage/area-rows.ts'
import { listAreas, recordNumbers } from '../storage/areas.ts'
import type { Connection } from '../storage/connection.ts'
import type { AreaLine } from '../ui/areas-events.ts'
import { areasConnection } from './areas-device.ts'
import type { AreasState } from './areas-state.ts'
import { patch, type Services } from './services.ts'

/** After so many days an unfinished area is asked about; nothing is deleted unasked. */
const STALE_DAYS = 7
const DAY_MILLISECONDS = 86_400_000

export function setAreas({ store }: Services, fields: Partial<AreasState>): void {
  patch(store, { areas: { ...store.get().areas, ...fields } })
}

/** Reads what is on the device. A device that refuses has none. */
export async function refreshAreas(services: Services): Promise<void> {
  const connection = areasConnection(services)
  const rows = connection ? await listAreas(connection).catch(() => null) : null
  if (!connection || !rows) return setAreas(services, { list: [], lasting: false })
  const own = rows.filter(({ kind }) => kind === 'area')
  const list = await Promise.all(own.map((row) => lineOf(connection, row)))
  setAreas(services, { list, lasting: true })
}

async function lineOf(connection: Connection, row: StoredArea): Promise<AreaLine> {
  const { id, name, state, totalBytes, origin, maxZoom, credit, createdAt, readyAt } = row
  const records = state === 'ready' ? [] : await recordNumbers(connection, id)
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
