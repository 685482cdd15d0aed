/** Map areas on this device. A row is changed in one strict transaction; records are only added and deleted. */
import type { AreaRow, StoredArea, StoredRecord } from './area-rows.ts'
import {
  type AreaDevice,
  AreasLocked,
  areaOf,
  isSealedRow,
  type RecordOwner,
  recordFrom,
  recordOf,
  rowOf,
  versionOf,
} from './area-seal.ts'
import type { Connection } from './connection.ts'

export interface AreaList {
  /** Every area that can be read now, and the outline; newest first. */
  readonly areas: readonly StoredArea[]
  /** How many more are sealed and cannot be opened now. */
  readonly sealed: number
}

/** What is on the device, as far as it can be read. */
export async function readAreas(device: AreaDevice): Promise<AreaList> {
  const rows = await device.connection.run((database) => database.getAll('areas'))
  const read = await Promise.all(rows.map((row) => areaOf(device, row)))
  const areas = read.filter((area) => area !== null)
  areas.sort((one, other) => other.createdAt.localeCompare(one.createdAt))
  return { areas, sealed: rows.filter((row, at) => isSealedRow(row) && read[at] === null).length }
}

/** Every area that can be read now, and the outline, newest first. */
export const listAreas = async (device: AreaDevice): Promise<readonly StoredArea[]> =>
  (await readAreas(device)).areas

const rowAt = ({ connection }: AreaDevice, id: string): Promise<AreaRow | undefined> =>
  connection.run((database) => database.get('areas', id))

/** The area; null when it was deleted, or cannot be opened now. */
export async function loadArea(device: AreaDevice, id: string): Promise<StoredArea | null> {
  const row = await rowAt(device, id)
  return row ? areaOf(device, row) : null
}

/** Writes a new row. Rejects with AreasLocked, and with QuotaExceededError when full. */
export async function saveArea(device: AreaDevice, area: StoredArea): Promise<void> {
  const before = await rowAt(device, area.id)
  const row = await rowOf(device, area, before ? versionOf(before) + 1 : 0)
  await device.connection.run(async (database) => {
    const transaction = database.transaction('areas', 'readwrite', { durability: 'strict' })
    transaction.done.catch(() => undefined)
    await Promise.all([transaction.store.put(row), transaction.done])
  })
}

/**
 * Changes fields of a row that is still there; answers the new area, or null when it was deleted meanwhile. Rejects
 * with AreasLocked. A row that lay open is sealed by it where there is a vault; its records are not yet.
 */
export async function changeArea(
  device: AreaDevice,
  id: string,
  fields: Partial<Omit<StoredArea, 'id'>>,
): Promise<StoredArea | null> {
  for (;;) {
    const row = await rowAt(device, id)
    if (!row) return null
    const area = await areaOf(device, row)
    if (!area) throw new AreasLocked('a sealed area cannot be changed while the vault is locked')
    const isSealedNow = area.kind === 'area' && !isSealedRow(row) && device.keeping() !== 'clear'
    const changed = { ...area, ...(isSealedNow ? { hasClearRecords: true } : {}), ...fields }
    const next = await rowOf(device, changed, versionOf(row) + 1)
    const end = await replaceRow(device, versionOf(row), next)
    if (end !== 'changed') return end === 'done' ? changed : null
  }
}

/** `changed`: another tab was quicker, and nothing was written. */
function replaceRow(
  { connection }: AreaDevice,
  version: number,
  next: AreaRow,
): Promise<'done' | 'gone' | 'changed'> {
  return connection.run(async (database) => {
    const transaction = database.transaction('areas', 'readwrite', { durability: 'strict' })
    transaction.done.catch(() => undefined)
    const present = await transaction.store.get(next.id)
    const isSame = present !== undefined && versionOf(present) === version
    await Promise.all([isSame && transaction.store.put(next), transaction.done])
    return isSame ? 'done' : present ? 'changed' : 'gone'
  })
}

/**
 * Adds one record; false when the area was deleted meanwhile. Rejects with AreasLocked, also when another tab sealed the
 * area and this one does not know yet, and with QuotaExceededError when full.
 */
export async function saveRecord(
  device: AreaDevice,
  area: RecordOwner,
  number: number,
  record: StoredRecord,
): Promise<boolean> {
  const row = await recordOf(device, area, number, record)
  return device.connection.run(async (database) => {
    const transaction = database.transaction(['areas', 'areaChunks'], 'readwrite')
    transaction.done.catch(() => undefined)
    const owner = await transaction.objectStore('areas').get(area.id)
    if (owner && isSealedRow(owner) && !('vault' in row)) throw new AreasLocked('the area is sealed')
    await Promise.all([
      owner && transaction.objectStore('areaChunks').put(row, [area.id, number]),
      transaction.done,
    ])
    return owner !== undefined
  })
}

/** A record; null when it is missing. Rejects with AreasLocked, and when a sealed one does not belong there. */
export async function loadRecord(
  device: AreaDevice,
  area: RecordOwner,
  number: number,
): Promise<StoredRecord | null> {
  const row = await device.connection.run((database) => database.get('areaChunks', [area.id, number]))
  return row ? recordFrom(device, area, number, row) : null
}

/** Numbers of the records that are there, ascending. */
export function recordNumbers({ connection }: AreaDevice, areaId: string): Promise<number[]> {
  return connection.run(async (database) => {
    const keys = await database.getAllKeys('areaChunks', recordsOf(areaId))
    return keys.map(([, number]) => number)
  })
}

/** Removes the records and leaves the row, for an archive that was replaced. */
export function dropRecords({ connection }: AreaDevice, areaId: string): Promise<void> {
  return connection.run((database) => database.delete('areaChunks', recordsOf(areaId)))
}

/** Removes an area with all its records; nothing happens when it is not there. */
export function deleteArea({ connection }: Pick<AreaDevice, 'connection'>, areaId: string): Promise<void> {
  return connection.run(async (database) => {
    const transaction = database.transaction(['areas', 'areaChunks'], 'readwrite')
    await Promise.all([
      transaction.objectStore('areas').delete(areaId),
      transaction.objectStore('areaChunks').delete(recordsOf(areaId)),
      transaction.done,
    ])
  })
}

/** Removes every sealed area: their key is gone. */
export async function clearSealedAreas(connection: Connection): Promise<void> {
  const rows = await connection.run((database) => database.getAll('areas'))
  for (const { id } of rows.filter(isSealedRow)) await deleteArea({ connection }, id)
}

const recordsOf = (areaId: string): IDBKeyRange => IDBKeyRange.bound([areaId], [areaId, []])
