/** An archive that came as a file, byte for byte as an area of this device. */
import { RECORD_BYTES, recordCountOf, type StoredArea } from '../../storage/area-rows.ts'
import type { AreaDevice } from '../../storage/area-seal.ts'
import { changeArea, deleteArea, listAreas, saveArea, saveRecord } from '../../storage/areas.ts'
import { creditOf } from '../../tiles/credit.ts'
import { openArchive } from '../../tiles/read-archive.ts'
import { AreaGone } from './download.ts'
import { sha256Of } from './hash.ts'
import { verifyTiles } from './verify.ts'

/** What is known of the area where it came from. */
export interface AdoptedArea {
  readonly id: string
  readonly name: string
  readonly origin: StoredArea['origin']
}

/**
 * Stores the archive and makes it ready once every tile was looked through; one of the same id goes then, not before.
 * Leaves nothing behind when it rejects: with DamagedTile, QuotaExceededError, or what the reader says of the archive.
 */
export async function adoptArea(
  device: AreaDevice,
  archive: Blob,
  { id, name, origin }: AdoptedArea,
  signal: AbortSignal,
): Promise<void> {
  await alone('shared', () => adopt(device, archive, { id, name, origin }, signal))
}

/** Held while an area is taken over, in whatever tab: what is unfinished then is no leftover. */
async function alone(mode: LockMode, work: () => Promise<void>): Promise<void> {
  // Where there are no locks, taking over goes on without, and nothing is ever tidied away.
  const { locks } = navigator as { locks?: LockManager }
  if (!locks) return mode === 'shared' ? work() : undefined
  await locks.request('cairn-adopt-area', { mode, ifAvailable: mode === 'exclusive' }, (lock) =>
    lock ? work() : undefined,
  )
}

async function adopt(
  device: AreaDevice,
  archive: Blob,
  { id, name, origin }: AdoptedArea,
  signal: AbortSignal,
): Promise<void> {
  const earlier = await carriedArea(device, id)
  const row: StoredArea = {
    ...(await factsOf(archive)),
    // The id of a bundle may be a name, and keys of records lie open on the disk.
    id: crypto.randomUUID(),
    bundleId: id,
    name,
    origin,
    createdAt: new Date().toISOString(),
  }
  try {
    await saveArea(device, row)
    await saveRecords(device, row, archive, signal)
    await verifyTiles(device, row, () => undefined, signal)
    const ready = await changeArea(device, row.id, { state: 'ready', readyAt: new Date().toISOString() })
    if (ready === null) throw new AreaGone()
  } catch (fault) {
    await deleteArea(device, row.id)
    throw fault
  }
  if (earlier) await deleteArea(device, earlier.id)
}

/**
 * Removes what a browser that died left of a bundle: an area that was not whole yet, which nothing but its bundle could
 * complete, and one whose newer version was ready already.
 */
export const sweepAdopted = (device: AreaDevice): Promise<void> =>
  alone('exclusive', async () => {
    const areas = (await listAreas(device)).filter(({ kind }) => kind === 'area')
    const whole = new Set<string>()
    for (const area of areas) {
      const carried = area.bundleId ?? area.id
      const isLeft = area.state === 'ready' ? whole.has(carried) : area.bundleId !== undefined
      if (isLeft) await deleteArea(device, area.id)
      else whole.add(carried)
    }
  })

/** The area that bundles know by this id; null when there is none that can be read. */
export async function carriedArea(device: AreaDevice, id: string): Promise<StoredArea | null> {
  const areas = await listAreas(device)
  return areas.find((area) => area.kind === 'area' && (area.bundleId ?? area.id) === id) ?? null
}

async function factsOf(archive: Blob): Promise<Omit<StoredArea, 'id' | 'name' | 'origin' | 'createdAt'>> {
  const reader = openArchive({
    getKey: () => crypto.randomUUID(),
    getBytes: async (offset, length) => ({
      data: await archive.slice(offset, offset + length).arrayBuffer(),
    }),
  })
  const { minLon, minLat, maxLon, maxLat, maxZoom } = await reader.header()
  return {
    kind: 'area',
    state: 'verifying',
    box: [minLon, minLat, maxLon, maxLat],
    maxZoom,
    totalBytes: archive.size,
    plan: null,
    credit: creditOf(await reader.metadata()),
    readyAt: null,
  }
}

async function saveRecords(
  device: AreaDevice,
  row: StoredArea,
  archive: Blob,
  signal: AbortSignal,
): Promise<void> {
  for (let number = 0; number < recordCountOf(row); number++) {
    signal.throwIfAborted()
    const bytes = await archive.slice(number * RECORD_BYTES, (number + 1) * RECORD_BYTES).arrayBuffer()
    const isThere = await saveRecord(device, row, number, { bytes, sha256: await sha256Of(bytes) })
    if (!isThere) throw new AreaGone()
  }
}
