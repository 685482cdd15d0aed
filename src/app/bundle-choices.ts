/** What this device has that can go into a bundle: first the list, then the bytes of what was chosen. */
import { areaFacts } from '../bundle/area-facts.ts'
import type { BundleEntry } from '../bundle/bundle-entry.ts'
import type { StoredArea } from '../storage/area-rows.ts'
import { recordCountOf } from '../storage/area-rows.ts'
import { listAreas, loadArea, loadRecord } from '../storage/areas.ts'
import { PINNED } from '../storage/pinned-key.ts'
import type { BundleChoice } from '../ui/bundle-events.ts'
import { areasDevice } from './areas-device.ts'
import { noteBlob } from './bundle-notes.ts'
import type { Services } from './services.ts'

/** A choice and the way to what it stands for; null when it is gone meanwhile. */
export interface Offer extends BundleChoice {
  /** Whether it is chosen before anybody chose. */
  readonly isProposed: boolean
  entry(): Promise<BundleEntry | null>
}

/** In the order of the panel. What cannot be looked up is left out. */
export async function offersOf(services: Services): Promise<readonly Offer[]> {
  const found = [
    packageOffers(services),
    documentOffers(services),
    areaOffers(services),
    noteOffers(services),
  ]
  return (await Promise.all(found.map((offers) => offers.catch((): readonly Offer[] => [])))).flat()
}

const sizeOf = (files: ReadonlyMap<string, Blob>): number =>
  [...files.values()].reduce((sum, { size }) => sum + size, 0)

/** The shown package first; others that are stored, each version once. */
async function packageOffers(services: Services): Promise<readonly Offer[]> {
  const { parsed, files } = services.store.get()
  const shown = parsed?.package
  const offers = shown && files ? [packageOffer(shown, files, true)] : []
  for (const { id, version, address, hash } of await services.shelf().packages()) {
    const stored = address.startsWith(PINNED) ? null : await services.shelf().package(address)
    const held = stored?.parsed.package
    const isKnown = id === shown?.id && hash === shown.hash
    if (!held || isKnown || offers.some((offer) => offer.key === packageKey(id, version))) continue
    const blobs = stored.files.map(([name, bytes]) => [name, new Blob([bytes as Blob])] as const)
    offers.push(packageOffer(held, new Map(blobs), false))
  }
  return offers
}

const packageKey = (id: string, version: string): string => `package ${id} ${version}`

function packageOffer(
  { id, title, version }: { readonly id: string; readonly title: string; readonly version: string },
  files: ReadonlyMap<string, Blob>,
  isProposed: boolean,
): Offer {
  const facts = { kind: 'package', title, version } as const
  const entry = async (): Promise<BundleEntry> => ({ ...facts, id, area: null, files })
  return { ...facts, key: packageKey(id, version), bytes: sizeOf(files), isProposed, entry }
}

/** Those of the shown package are proposed. */
async function documentOffers({ store, shelf }: Services): Promise<readonly Offer[]> {
  const sources = [...(store.get().parsed?.package?.sources.values() ?? [])]
  const shown = new Set(sources.flatMap(({ captures }) => captures.map(({ sha256 }) => sha256)))
  const offers: Offer[] = []
  for (const id of await shelf().attached()) {
    const held = await shelf().document(id)
    if (!held) continue
    const facts = { kind: 'document', title: held.name, version: null } as const
    const file = new Blob([held.bytes as Uint8Array<ArrayBuffer>])
    const entry = async (): Promise<BundleEntry> => ({
      ...facts,
      id,
      area: null,
      files: new Map([['', file]]),
    })
    offers.push({ ...facts, key: `document ${id}`, bytes: file.size, isProposed: shown.has(id), entry })
  }
  return offers
}

async function areaOffers(services: Services): Promise<readonly Offer[]> {
  const device = areasDevice(services)
  const areas = device ? await listAreas(device) : []
  return areas
    .filter(({ kind, state }) => kind === 'area' && state === 'ready')
    .map((area) => ({
      key: `area ${area.id}`,
      kind: 'area',
      title: area.name,
      version: null,
      bytes: area.totalBytes,
      isProposed: false,
      entry: () => areaEntry(services, area.id),
    }))
}

async function areaEntry(services: Services, id: string): Promise<BundleEntry | null> {
  const device = areasDevice(services)
  const area = device && (await loadArea(device, id))
  if (!device || area?.state !== 'ready') return null
  const records: Blob[] = []
  for (let number = 0; number < recordCountOf(area); number++) {
    const record = await loadRecord(device, area, number)
    if (!record) return null
    // A Blob is the browser's to keep, in memory or on the disk.
    records.push(new Blob([record.bytes]))
  }
  const archive = new Blob(records)
  const facts = await areaFacts(archive)
  if (!facts) return null
  return {
    ...{ kind: 'area', id: area.bundleId ?? id, title: area.name, version: null },
    area: { ...facts, ...originOf(area) },
    files: new Map([['', archive]]),
  }
}

const originOf = ({ origin }: StoredArea) =>
  origin.kind === 'address' ? { source: origin.url, etag: origin.etag } : { source: origin.name, etag: null }

/** Only while the vault is open. */
async function noteOffers({ store }: Services): Promise<readonly Offer[]> {
  if (!isVaultOpen(store.get())) return []
  const { vaultNotes } = await import('./vault-notes.ts')
  return (await vaultNotes.list()).map((note) => {
    const facts = { kind: 'note', title: titleOf(note.text, note.writtenAt), version: null } as const
    const entry = async (): Promise<BundleEntry | null> => {
      const full = await vaultNotes.read(note.id)
      // The manifest is read before anything is chosen on the other side: it names the day only.
      const title = note.writtenAt.slice(0, 10)
      return full && { ...facts, id: note.id, title, area: null, files: new Map([['', noteBlob(full)]]) }
    }
    const bytes = note.text.length + note.photos.reduce((sum, photo) => sum + photo.bytes, 0)
    return { ...facts, key: `note ${note.id}`, bytes, isProposed: false, entry }
  })
}

export const isVaultOpen = ({ vault }: { readonly vault: string }): boolean =>
  vault === 'open' || vault === 'unprotected'

const TITLE_LETTERS = 60

const titleOf = (text: string, writtenAt: string): string =>
  text.trim().replace(/\s+/g, ' ').slice(0, TITLE_LETTERS) || writtenAt.slice(0, 10)
