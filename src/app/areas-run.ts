/** The download that runs on this page: one at a time, broken off by the reader or by what goes wrong. */
import { t } from '../i18n/message.ts'
import { type AreaProgress, downloadArea } from '../offline/areas/download.ts'
import { planArea, sourceOf } from '../offline/areas/plan-area.ts'
import type { StoredArea } from '../storage/area-rows.ts'
import { changeArea, dropRecords } from '../storage/areas.ts'
import type { Connection } from '../storage/connection.ts'
import type { ExtractPlan } from '../tiles/plan-extract.ts'
import { groundTiles } from './areas-device.ts'
import { refreshAreas, setAreas } from './areas-list.ts'
import { areaFault, isReplaced, watchingPolicy } from './areas-words.ts'
import type { Services } from './services.ts'

let running: AbortController | null = null

/** Ends the download; what is written stays. */
export function pauseArea(): void {
  running?.abort()
}

/** Downloads what is missing of a stored row. Never rejects: what went wrong is said. */
export async function runArea(
  services: Services,
  connection: Connection,
  row: StoredArea,
  from: string | File,
): Promise<void> {
  if (running) return
  const work = new AbortController()
  running = work
  setAreas(services, { said: null, run: { id: row.id, stage: 'downloading', share: 0 } })
  const tell = ({ stage, done, total }: AreaProgress): void =>
    setAreas(services, { run: { id: row.id, stage, share: total === 0 ? 1 : done / total } })
  const end = await watchingPolicy(() => downloadArea(connection, row, sourceOf(from), tell, work.signal))
  running = null
  setAreas(services, { run: null })
  if ('result' in end) await finish(services, row)
  else if (work.signal.aborted) setAreas(services, { said: { kind: 'done', text: t('areas.pausedNow') } })
  else if (isReplaced(end.fault)) await planAgain(services, connection, row, from)
  else setAreas(services, { said: { kind: 'failed', text: areaFault(end.fault, from, end.isForbidden) } })
  await refreshAreas(services)
}

async function finish(services: Services, { name }: StoredArea): Promise<void> {
  setAreas(services, { said: { kind: 'done', text: t('areas.done', { name }) } })
  await groundTiles(services).refresh()
}

/** The archive is another one now: nothing of the old one is kept, and the new size is asked about again. */
export async function planAgain(
  services: Services,
  connection: Connection,
  row: StoredArea,
  from: string | File,
): Promise<void> {
  await changeArea(connection, row.id, { state: 'planning', plan: null })
  await dropRecords(connection, row.id)
  const { name, box, maxZoom } = row
  const text = t('areas.fault.replaced')
  if (await plan(services, from, { name, box, maxZoom }, row.id))
    setAreas(services, { said: { kind: 'failed', text } })
}

interface PlanWish {
  readonly name: string
  readonly box: StoredArea['box'] | null
  readonly maxZoom: number
}

/** Asks the archive for the size; answers whether it is known now. `id`: the row that it is for, when there is one. */
export async function plan(
  services: Services,
  from: string | File,
  wish: PlanWish,
  id?: string,
): Promise<boolean> {
  setAreas(services, { isPlanning: true, said: null, planned: null })
  const end = await watchingPolicy(() => planArea({ ...wish, from }))
  setAreas(services, { isPlanning: false })
  if ('fault' in end) {
    setAreas(services, { said: { kind: 'failed', text: areaFault(end.fault, from, end.isForbidden) } })
    return false
  }
  const row = id === undefined ? end.result : { ...end.result, id }
  // Written by planArea a moment ago.
  const { addressedTiles } = row.plan as ExtractPlan
  setAreas(services, { planned: { row, from, tiles: addressedTiles } })
  return true
}
