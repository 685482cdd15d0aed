/** The download that runs on this page: one at a time, broken off by the reader or by what goes wrong. */
import { t } from '../i18n/message.ts'
import { type AreaProgress, downloadArea } from '../offline/areas/download.ts'
import { planArea, sourceOf } from '../offline/areas/plan-area.ts'
import { planWithin } from '../offline/areas/plan-within.ts'
import type { StoredArea } from '../storage/area-rows.ts'
import type { AreaDevice } from '../storage/area-seal.ts'
import { changeArea, dropRecords } from '../storage/areas.ts'
import type { ExtractPlan } from '../tiles/plan-extract.ts'
import type { AreaRun } from '../ui/areas-events.ts'
import { groundTiles } from './areas-device.ts'
import { refreshAreas, setAreas, showAreas } from './areas-list.ts'
import { areaFault, isReplaced, watchingPolicy } from './areas-words.ts'
import { keepScreenOn } from './field-awake.ts'
import type { Services } from './services.ts'

let running: AbortController | null = null

/** Ends the download; what is written stays. */
export function pauseArea(): void {
  running?.abort()
}

/** Downloads what is missing of a stored row. Never rejects: what went wrong is said. */
export async function runArea(
  services: Services,
  device: AreaDevice,
  row: StoredArea,
  from: string | File,
): Promise<void> {
  if (running) return
  const work = new AbortController()
  running = work
  const tell = watchRun(services, row.id, work)
  const end = await watchingPolicy(() => downloadArea(device, row, sourceOf(from), tell, work.signal))
  running = null
  const wasPaused = work.signal.aborted
  work.abort()
  setAreas(services, { run: null })
  if ('result' in end) await finish(services, row)
  else if (wasPaused) setAreas(services, { said: { kind: 'done', text: t('areas.pausedNow') } })
  else if (isReplaced(end.fault)) await planAgain(services, device, row, from)
  else setAreas(services, { said: { kind: 'failed', text: areaFault(end.fault, from, end.isForbidden) } })
  await refreshAreas(services)
}

/** Shows how far it is, keeps the screen on, and breaks off when the vault is locked; until `work` is aborted. */
function watchRun(services: Services, id: string, work: AbortController): (progress: AreaProgress) => void {
  const change = (fields: Partial<AreaRun>): void => {
    const { run } = services.store.get().areas
    if (run) setAreas(services, { run: { ...run, ...fields } })
  }
  setAreas(services, { said: null, run: { id, stage: 'downloading', share: 0, screen: null } })
  const ends = [
    keepScreenOn((screen) => change({ screen })),
    services.store.subscribe(({ vault }) => vault === 'locked' && work.abort()),
  ]
  work.signal.addEventListener('abort', () => ends.forEach((end) => void end()))
  return ({ stage, done, total }) => change({ stage, share: total === 0 ? 1 : done / total })
}

async function finish(services: Services, { name }: StoredArea): Promise<void> {
  showAreas(services, { said: { kind: 'done', text: t('areas.done', { name }) } })
  await groundTiles(services).refresh()
}

/** The archive is another one now: nothing of the old one is kept, and the new size is asked about again. */
export async function planAgain(
  services: Services,
  device: AreaDevice,
  row: StoredArea,
  from: string | File,
): Promise<void> {
  await changeArea(device, row.id, { state: 'planning', plan: null })
  await dropRecords(device, row.id)
  const { name, box, maxZoom } = row
  const text = t('areas.fault.replaced')
  if (await plan(services, from, { name, box, limit: { maxZoom } }, row.id))
    setAreas(services, { said: { kind: 'failed', text } })
}

interface PlanWish {
  readonly name: string
  readonly box: StoredArea['box'] | null
  /** How fine, or how large at most. */
  readonly limit: { readonly maxZoom: number } | { readonly mostBytes: number }
}

const planned = ({ name, box, limit }: PlanWish, from: string | File): Promise<StoredArea> =>
  'maxZoom' in limit
    ? planArea({ name, box, from, maxZoom: limit.maxZoom })
    : planWithin({ name, box, from }, limit.mostBytes)

/** Asks the archive for the size; answers whether it is known now. `id`: the row that it is for, when there is one. */
export async function plan(
  services: Services,
  from: string | File,
  wish: PlanWish,
  id?: string,
): Promise<boolean> {
  setAreas(services, { isPlanning: true, said: null, planned: null })
  const end = await watchingPolicy(() => planned(wish, from))
  setAreas(services, { isPlanning: false })
  if ('fault' in end) {
    setAreas(services, { said: { kind: 'failed', text: areaFault(end.fault, from, end.isForbidden) } })
    return false
  }
  const row = id === undefined ? end.result : { ...end.result, id }
  // Written by planArea a moment ago.
  const { addressedTiles } = row.plan as ExtractPlan
  showAreas(services, { planned: { row, from, tiles: addressedTiles } })
  return true
}
