/** An archive that came as a file, byte for byte as an area of this device. */
import { RECORD_BYTES, recordCountOf, type StoredArea } from '../../storage/area-rows.ts'
import { changeArea, deleteArea, loadArea, saveArea, saveRecord } from '../../storage/areas.ts'
import type { Connection } from '../../storage/connection.ts'
import { openArchive } from '../../tiles/read-archive.ts'
import { AreaGone } from './download.ts'
import { sha256Of } from './hash.ts'
import { creditOf } from './plan-area.ts'
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
  connection: Connection,
  archive: Blob,
  { id, name, origin }: AdoptedArea,
  signal: AbortSignal,
): Promise<void> {
  const earlier = await loadArea(connection, id)
  const row: StoredArea = {
    ...(await factsOf(archive)),
    id: earlier ? crypto.randomUUID() : id,
    name,
    origin,
    createdAt: new Date().toISOString(),
  }
  try {
    await saveArea(connection, row)
    await saveRecords(connection, row, archive, signal)
    await verifyTiles(connection, row, () => undefined, signal)
    const ready = await changeArea(connection, row.id, { state: 'ready', readyAt: new Date().toISOString() })
    if (ready === null) throw new AreaGone()
  } catch (fault) {
    await deleteArea(connection, row.id)
    throw fault
  }
  if (earlier) await deleteArea(connection, earlier.id)
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
  connection: Connection,
  row: StoredArea,
  archive: Blob,
  signal: AbortSignal,
): Promise<void> {
  for (let number = 0; number < recordCountOf(row); number++) {
    signal.throwIfAborted()
    const bytes = await archive.slice(number * RECORD_BYTES, (number + 1) * RECORD_BYTES).arrayBuffer()
    const isThere = await saveRecord(connection, [row.id, number], { bytes, sha256: await sha256Of(bytes) })
    if (!isThere) throw new AreaGone()
  }
}
