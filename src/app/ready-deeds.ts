/** What the page "Ready for offline" asks for. */
import '../i18n/rest.ts'
import { t } from '../i18n/message.ts'
import type { AreaDevice } from '../storage/area-seal.ts'
import { loadArea } from '../storage/areas.ts'
import type { ReadyDeed, ReadyReport } from '../ui/ready-events.ts'
import { areaDeed } from './areas-deeds.ts'
import { areasDevice } from './areas-device.ts'
import { runArea } from './areas-run.ts'
import { checkHoldings } from './ready-check.ts'
import { refreshHoldings, setReady } from './ready-holdings.ts'
import { readySteps } from './ready-overlay.ts'
import type { Services } from './services.ts'

/** Does it and says what came of it. */
export async function readyDeed(services: Services, deed: ReadyDeed): Promise<void> {
  const device = areasDevice(services)
  setReady(services, { report: null, busy: t('ready.busy') })
  const report = await (device ? work(services, device, deed) : nothingKept()).catch(failed)
  await refreshHoldings(services)
  setReady(services, { busy: null, report: deed === 'prepare' ? withMissing(services, report) : report })
}

const nothingKept = async (): Promise<ReadyReport> => ({ isGood: false, lines: [t('areas.notLasting')] })

const failed = (fault: unknown): ReadyReport => ({
  isGood: false,
  lines: [t('areas.fault.other', { reason: fault instanceof Error ? fault.message : String(fault) })],
})

async function work(services: Services, device: AreaDevice, deed: ReadyDeed): Promise<ReadyReport | null> {
  if (deed !== 'check') await navigator.storage?.persist?.()
  if (deed === 'persist') return null
  if (deed === 'prepare') await finishAreas(services, device)
  return checkHoldings(device, (busy) => setReady(services, { busy }))
}

/** The area that waits for the reader's word, then all that are unfinished and whose archive can be asked again. */
async function finishAreas(services: Services, device: AreaDevice): Promise<void> {
  const { areas } = services.store.get()
  const busy = (name: string): void => setReady(services, { busy: t('ready.fetching', { name }) })
  if (areas.planned) {
    busy(areas.planned.row.name)
    await areaDeed(services, { kind: 'download' })
  }
  for (const { id, name, state } of services.store.get().areas.list) {
    const row = state === 'ready' ? null : await loadArea(device, id)
    if (row?.origin.kind !== 'address' || row.plan === null) continue
    busy(name)
    await runArea(services, device, row, row.origin.url)
  }
}

/** What is still missing stands below what was found. */
function withMissing({ store }: Services, report: ReadyReport | null): ReadyReport {
  const missing = readySteps(store.get()).filter(({ isDone }) => isDone === false)
  const lines = missing.map(({ text }) => t('ready.stillMissing', { text }))
  return {
    isGood: lines.length === 0 && report?.isGood !== false,
    lines: [...(report?.lines ?? []), ...lines],
  }
}
