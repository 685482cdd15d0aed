/** What the panel of maps asks for. */
import '../i18n/rest.ts'
import { t } from '../i18n/message.ts'
import { boxAround, boxOfPositions } from '../picture/geometry-box.ts'
import type { Area } from '../query/core/filter.ts'
import type { StoredArea } from '../storage/area-rows.ts'
import type { AreaDevice } from '../storage/area-seal.ts'
import { changeArea, clearSealedAreas, deleteArea, loadArea, saveArea } from '../storage/areas.ts'
import type { AreaDeed, AreaExtent } from '../ui/areas-events.ts'
import { areasDevice, groundTiles } from './areas-device.ts'
import { knowVault, refreshAreas, setAreas } from './areas-list.ts'
import { pauseArea, plan, planAgain, runArea } from './areas-run.ts'
import { areaFault } from './areas-words.ts'
import { mapBox } from './map-box.ts'
import type { Services } from './services.ts'

/** Files that areas are cut from, while the page is open: a page may not keep the way to a file. */
const files = new Map<string, File>()

/** Does it. What goes wrong is said in the panel. */
export async function areaDeed(services: Services, deed: AreaDeed): Promise<void> {
  const device = areasDevice(services)
  if (!device) return
  if (deed.kind === 'pause') return pauseArea()
  await knowVault(services)
  if (deed.kind === 'clear-sealed') return clearSealed(services, device)
  if (services.store.get().vault === 'locked') return
  if (deed.kind === 'discard') return setAreas(services, { planned: null })
  if (deed.kind === 'plan') return planWish(services, deed)
  if (deed.kind === 'propose') return planProposal(services, deed.from)
  if (deed.kind === 'download') return download(services, device)
  const row = await loadArea(device, deed.id)
  if (!row) return refreshAreas(services)
  if (deed.kind === 'resume') return resume(services, device, row, deed.file)
  if (deed.kind === 'rename') return rename(services, device, row, deed.name)
  return remove(services, device, row)
}

/** Streets of a district at zoom 14 or 15; a few minutes on a slow line. */
const PROPOSED_BYTES = 50_000_000

async function planProposal(services: Services, from: string | File): Promise<void> {
  const { proposal } = services.store.get().ready
  if (!proposal) return
  const { name, box } = proposal
  await plan(services, absolute(from), { name, box, limit: { mostBytes: PROPOSED_BYTES } })
}

async function planWish(services: Services, deed: AreaDeed & { kind: 'plan' }): Promise<void> {
  const from = absolute(deed.from)
  const { extent, maxZoom, name } = deed
  await plan(services, from, { name, box: boxOf(services, extent), limit: { maxZoom } })
}

/** As it stands when it is no address: the request then says what is wrong. */
const absolute = <From extends string | File>(from: From): From | string =>
  typeof from === 'string' && URL.canParse(from, document.baseURI)
    ? new URL(from, document.baseURI).href
    : from

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

async function download(services: Services, device: AreaDevice): Promise<void> {
  const { planned } = services.store.get().areas
  if (!planned) return
  const { row, from } = planned
  if (from instanceof File) files.set(row.id, from)
  setAreas(services, { planned: null, file: null })
  // The best moment to ask: the reader has just said that it matters.
  await navigator.storage?.persist?.().catch(() => false)
  try {
    await saveArea(device, row)
  } catch (fault) {
    return setAreas(services, { said: { kind: 'failed', text: areaFault(fault, from, false) } })
  }
  await refreshAreas(services)
  await runArea(services, device, row, from)
}

async function resume(
  services: Services,
  device: AreaDevice,
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
  if (row.state === 'planning' || row.plan === null) return planAgain(services, device, row, from)
  await runArea(services, device, row, from)
}

/** Their key is gone with the vault that sealed them: nobody can open them. */
async function clearSealed(services: Services, { connection }: AreaDevice): Promise<void> {
  if (services.store.get().vault === 'absent') await clearSealedAreas(connection)
  await refreshAreas(services)
}

async function rename(services: Services, device: AreaDevice, row: StoredArea, name: string): Promise<void> {
  await changeArea(device, row.id, { name })
  setAreas(services, { said: { kind: 'done', text: t('areas.renamed', { name }) } })
  await refreshAreas(services)
}

async function remove(services: Services, device: AreaDevice, { id, name }: StoredArea): Promise<void> {
  if (services.store.get().areas.run?.id === id) pauseArea()
  await deleteArea(device, id)
  files.delete(id)
  setAreas(services, { said: { kind: 'done', text: t('areas.deleted', { name }) } })
  await Promise.all([refreshAreas(services), groundTiles(services).refresh()])
}
