/** What the panel of maps asks for. */
import { t } from '../i18n/message.ts'
import { boxAround, boxOfPositions } from '../picture/geometry-box.ts'
import type { Area } from '../query/core/filter.ts'
import type { StoredArea } from '../storage/area-rows.ts'
import { changeArea, deleteArea, loadArea, saveArea } from '../storage/areas.ts'
import type { Connection } from '../storage/connection.ts'
import type { AreaDeed, AreaExtent } from '../ui/areas-events.ts'
import { areasConnection, groundTiles } from './areas-device.ts'
import { refreshAreas, setAreas } from './areas-list.ts'
import { pauseArea, plan, planAgain, runArea } from './areas-run.ts'
import { areaFault } from './areas-words.ts'
import { mapBox } from './map-box.ts'
import type { Services } from './services.ts'

/** Files that areas are cut from, while the page is open: a page may not keep the way to a file. */
const files = new Map<string, File>()

/** Does it. What goes wrong is said in the panel. */
export async function areaDeed(services: Services, deed: AreaDeed): Promise<void> {
  const connection = areasConnection(services)
  if (!connection) return
  if (deed.kind === 'pause') return pauseArea()
  if (deed.kind === 'discard') return setAreas(services, { planned: null })
  if (deed.kind === 'plan') return planWish(services, deed)
  if (deed.kind === 'download') return download(services, connection)
  const row = await loadArea(connection, deed.id)
  if (!row) return refreshAreas(services)
  if (deed.kind === 'resume') return resume(services, connection, row, deed.file)
  if (deed.kind === 'rename') return rename(services, connection, row, deed.name)
  return remove(services, connection, row)
}

async function planWish(services: Services, deed: AreaDeed & { kind: 'plan' }): Promise<void> {
  const from = typeof deed.from === 'string' ? absolute(deed.from) : deed.from
  const { extent, maxZoom, name } = deed
  await plan(services, from, { name, box: boxOf(services, extent), maxZoom })
}

/** As it stands when it is no address: the request then says what is wrong. */
const absolute = (address: string): string =>
  URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address

/** null: everything that the archive has. */
function boxOf({ store }: Services, extent: AreaExtent): StoredArea['box'] | null {
  const { session, mapSize } = store.get()
  if (extent === 'view' && session.camera && mapSize) return boxTuple(mapBox(session.camera, mapSize))
  const { area } = session.filter
  return extent === 'filter' && area ? boxTuple(boxAroundArea(area)) : null
}

const boxTuple = ([west, south, east, north]: readonly [
  number,
  number,
  number,
  number,
]): StoredArea['box'] => [west, south, east, north]

function boxAroundArea(area: Area): readonly [number, number, number, number] {
  if (area.kind === 'box') return area.bbox
  if (area.kind === 'circle') return boxAround(area.center, area.radiusMeters)
  return boxOfPositions(area.ring.map(([lng, lat]) => [lng, lat]))
}

async function download(services: Services, connection: Connection): Promise<void> {
  const { planned } = services.store.get().areas
  if (!planned) return
  const { row, from } = planned
  if (from instanceof File) files.set(row.id, from)
  setAreas(services, { planned: null, file: null })
  // The best moment to ask: the reader has just said that it matters.
  await navigator.storage?.persist?.().catch(() => false)
  try {
    await saveArea(connection, row)
  } catch (fault) {
    return setAreas(services, { said: { kind: 'failed', text: areaFault(fault, from, false) } })
  }
  await refreshAreas(services)
  await runArea(services, connection, row, from)
}

async function resume(
  services: Services,
  connection: Connection,
  row: StoredArea,
  chosen: File | null,
): Promise<void> {
  const { origin } = row
  const from = origin.kind === 'address' ? origin.url : (chosen ?? files.get(row.id))
  if (!from) return
  if (
    from instanceof File &&
    origin.kind === 'file' &&
    (from.name !== origin.name || from.size !== origin.bytes)
  )
    return setAreas(services, { said: { kind: 'failed', text: t('areas.fault.otherFile') } })
  if (row.state === 'planning' || row.plan === null) return planAgain(services, connection, row, from)
  await runArea(services, connection, row, from)
}

async function rename(
  services: Services,
  connection: Connection,
  row: StoredArea,
  name: string,
): Promise<void> {
  await changeArea(connection, row.id, { name })
  setAreas(services, { said: { kind: 'done', text: t('areas.renamed', { name }) } })
  await refreshAreas(services)
}

async function remove(services: Services, connection: Connection, { id, name }: StoredArea): Promise<void> {
  if (services.store.get().areas.run?.id === id) pauseArea()
  await deleteArea(connection, id)
  files.delete(id)
  setAreas(services, { said: { kind: 'done', text: t('areas.deleted', { name }) } })
  await Promise.all([refreshAreas(services), groundTiles(services).refresh()])
}
