/** Map areas on this device. A row is changed in one strict transaction; records are only added and deleted. */
import type { RecordKey, StoredArea, StoredRecord } from './area-rows.ts'
import type { Connection } from './connection.ts'

/** Every area and the outline, newest first. */
export function listAreas(connection: Connection): Promise<StoredArea[]> {
  return connection.run(async (database) => {
    const areas = await database.getAll('areas')
    return areas.sort((one, other) => other.createdAt.localeCompare(one.createdAt))
  })
}

/** The row of an area; null when it was deleted. */
export function loadArea(connection: Connection, id: string): Promise<StoredArea | null> {
  return connection.run(async (database) => (await database.get('areas', id)) ?? null)
}

/** Writes a new row. Rejects with QuotaExceededError when full. */
export function saveArea(connection: Connection, area: StoredArea): Promise<void> {
  return connection.run(async (database) => {
    const transaction = database.transaction('areas', 'readwrite', { durability: 'strict' })
    transaction.done.catch(() => undefined)
    await Promise.all([transaction.store.put(area), transaction.done])
  })
}

/** Changes fields of a row that is still there; answers the new row, or null when it was deleted meanwhile. */
export function changeArea(
  connection: Connection,
  id: string,
  fields: Partial<Omit<StoredArea, 'id'>>,
): Promise<StoredArea | null> {
  return connection.run(async (database) => {
    const transaction = database.transaction('areas', 'readwrite', { durability: 'strict' })
    transaction.done.catch(() => undefined)
    const area = await transaction.store.get(id)
    const changed = area ? { ...area, ...fields } : null
    await Promise.all([changed && transaction.store.put(changed), transaction.done])
    return changed
  })
}

/** Adds one record; false when the area was deleted meanwhile. Rejects with QuotaExceededError when full. */
export function saveRecord(
  connection: Connection,
  [areaId, number]: RecordKey,
  record: StoredRecord,
): Promise<boolean> {
  return connection.run(async (database) => {
    const transaction = database.transaction(['areas', 'areaChunks'], 'readwrite')
    transaction.done.catch(() => undefined)
    const isThere = (await transaction.objectStore('areas').getKey(areaId)) !== undefined
    await Promise.all([
      isThere && transaction.objectStore('areaChunks').put(record, [areaId, number]),
      transaction.done,
    ])
    return isThere
  })
}

/** A record; null when it is missing. */
export function loadRecord(connection: Connection, key: RecordKey): Promise<StoredRecord | null> {
  return connection.run(async (database) => (await database.get('areaChunks', key)) ?? null)
}

/** Numbers of the records that are there, ascending. */
export function recordNumbers(connection: Connection, areaId: string): Promise<number[]> {
  return connection.run(async (database) => {
    const keys = await database.getAllKeys('areaChunks', recordsOf(areaId))
    return keys.map(([, number]) => number)
  })
}

/** Removes the records and leaves the row, for an archive that was replaced. */
export function dropRecords(connection: Connection, areaId: string): Promise<void> {
  return connection.run((database) => database.delete('areaChunks', recordsOf(areaId)))
}

/** Removes an area with all its records; nothing happens when it is not there. */
export function deleteArea(connection: Connection, areaId: string): Promise<void> {
  return connection.run(async (database) => {
    const transaction = database.transaction(['areas', 'areaChunks'], 'readwrite')
    await Promise.all([
      transaction.objectStore('areas').delete(areaId),
      transaction.objectStore('areaChunks').delete(recordsOf(areaId)),
      transaction.done,
    ])
  })
}

const recordsOf = (areaId: string): IDBKeyRange => IDBKeyRange.bound([areaId], [areaId, []])
