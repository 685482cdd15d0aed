/** Asking the device what it holds. */
import '../i18n/rest.ts'
import { formatEdtf } from '../i18n/date.ts'
import { t } from '../i18n/message.ts'
import type { Connection } from '../storage/connection.ts'
import { type HeldPackage, heldDocuments, heldPackages } from '../storage/inventory.ts'
import type { HeldThing, Holdings } from '../ui/ready-events.ts'
import { areasDevice } from './areas-device.ts'
import { refreshAreas } from './areas-list.ts'
import { proposedArea } from './ready-proposal.ts'
import type { ReadyState } from './ready-state.ts'
import { patch, type Services } from './services.ts'

export function setReady({ store }: Services, fields: Partial<ReadyState>): void {
  patch(store, { ready: { ...store.get().ready, ...fields } })
}

/** Reads everything anew. A device that refuses holds nothing. */
export async function refreshHoldings(services: Services): Promise<void> {
  await refreshAreas(services)
  const connection = areasDevice(services)?.connection
  const held = connection ? await stored(connection).catch(() => NOTHING) : NOTHING
  const areas = services.store.get().areas.list.map(
    ({ name, held: bytes, day, state }): HeldThing => ({
      name,
      bytes,
      detail: state === 'ready' ? formatEdtf(day) : t('ready.unfinished'),
    }),
  )
  const holdings = { ...held, areas, ...(await browserSays()) }
  setReady(services, { holdings, proposal: await proposedArea(services) })
}

const NOTHING: Pick<Holdings, 'packages' | 'documents'> = { packages: [], documents: [] }

async function stored(connection: Connection): Promise<typeof NOTHING> {
  const [packages, documents] = await Promise.all([heldPackages(connection), heldDocuments(connection)])
  return {
    packages: packages.map(packageThing),
    documents: documents.map(({ name, bytes }) => ({ name, bytes, detail: '' })),
  }
}

function packageThing({ title, version, savedAt, files }: HeldPackage): HeldThing {
  const bytes = files.reduce((sum, [, file]) => sum + (file instanceof Blob ? file.size : file.length), 0)
  const detail = t('ready.packageDetail', { version, date: formatEdtf(savedAt.slice(0, 10)) })
  return { name: title, bytes, detail }
}

/** What a browser says of free room is no promise, so only what is used is taken. */
async function browserSays(): Promise<Pick<Holdings, 'used' | 'persisted'>> {
  const storage = navigator.storage
  const estimate = await storage?.estimate?.().catch(() => null)
  const persisted = await storage?.persisted?.().catch(() => null)
  return { used: estimate?.usage ?? null, persisted: persisted ?? null }
}
