/** Taking one entry of a bundle over: it is there whole afterwards, or nothing of it. */
import { t } from '../i18n/message.ts'
import { adoptArea } from '../offline/areas/adopt-area.ts'
import { admit } from './admit.ts'
import { areasDevice, groundTiles } from './areas-device.ts'
import { knowVault } from './areas-list.ts'
import { noteOf } from './bundle-notes.ts'
import type { OpenedEntry } from './bundle-protocol.ts'
import { beginReading, endReading } from './one-reading.ts'
import { localKey } from './package-address.ts'
import type { Delivered, ReadingLine } from './reading-line.ts'
import { isNothing } from './reading-protocol.ts'
import type { Services } from './services.ts'
import { showPackage } from './show-package.ts'

interface Taking {
  /** Whether the page shows it afterwards; only packages are shown. */
  readonly isShown: boolean
  readonly signal: AbortSignal
}

/** null when it is on this device now; otherwise why not, in plain words. */
export async function takeEntry(
  services: Services,
  entry: OpenedEntry,
  taking: Taking,
): Promise<string | null> {
  try {
    if (entry.kind === 'package') await takePackage(services, entry, taking)
    else if (entry.kind === 'document') await takeDocument(services, entry)
    else if (entry.kind === 'area') await takeArea(services, entry, taking.signal)
    else await takeNote(entry)
    return null
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'QuotaExceededError') return t('receive.full')
    return fault instanceof Error ? fault.message : String(fault)
  }
}

/** Read, checked and written like any file that is opened; the pointer is what makes it the one of its address. */
async function takePackage(services: Services, entry: OpenedEntry, { isShown }: Taking): Promise<void> {
  const line = beginReading(services, entry.title)
  try {
    const delivered = await readPackage(services, entry, line)
    const key = localKey(entry.id)
    if (isShown) return await showPackage(services, key, delivered, line)
    await admit(services, key, delivered)
    const { rows } = delivered
    const isKept = rows !== null && (await services.shelf().pointTo({ address: key, ...rows }))
    if (!isKept) throw new Error(t('receive.full'))
  } finally {
    endReading(services, line)
  }
}

async function readPackage(services: Services, entry: OpenedEntry, line: ReadingLine): Promise<Delivered> {
  const files = [...entry.files].map(([name, blob]) => ({ name, blob }))
  const isLasting = services.shelf().lasting
  const delivered = await line.read({ kind: 'open', files, as: 'package', isLasting })
  const { parsed } = delivered
  if (isNothing(parsed)) throw new Error(parsed.issues[0]?.message ?? '')
  if (parsed.package?.id !== entry.id || parsed.package.version !== entry.version)
    throw new Error(t('receive.otherPackage'))
  return delivered
}

async function takeDocument({ shelf }: Services, { id, title, files }: OpenedEntry): Promise<void> {
  const bytes = new Uint8Array((await files.get('')?.arrayBuffer()) ?? [])
  await shelf().keepDocument({ sha256: id, bytes, name: title, attachedAt: new Date().toISOString() })
}

async function takeArea(services: Services, entry: OpenedEntry, signal: AbortSignal): Promise<void> {
  await knowVault(services)
  const device = areasDevice(services)
  const archive = entry.files.get('')
  if (!device || !archive || !entry.area) throw new Error(t('receive.full'))
  const origin = { kind: 'file', name: entry.area.source ?? entry.title, bytes: archive.size } as const
  await adoptArea(device, archive, { id: entry.id, name: entry.title, origin }, signal)
  await groundTiles(services).refresh()
}

/** Rejects while the vault is locked. */
async function takeNote({ files }: OpenedEntry): Promise<void> {
  const note = await noteOf(files.get('') ?? new Blob([]))
  if (!note) throw new Error(t('receive.notNote'))
  const { vaultNotes } = await import('./vault-notes.ts')
  await vaultNotes.importAll([note])
}
