/** An area out of a bundle: it is there whole afterwards, or nothing of it, and what was there before stays. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { adoptArea, sweepAdopted } from '../../src/offline/areas/adopt-area.ts'
import { DamagedTile, damagedRecords } from '../../src/offline/areas/verify.ts'
import { RECORD_BYTES } from '../../src/storage/area-rows.ts'
import type { AreaDevice } from '../../src/storage/area-seal.ts'
import { listAreas, recordNumbers, saveArea, saveRecord } from '../../src/storage/areas.ts'
import { Connection } from '../../src/storage/connection.ts'
import { DATABASE_NAME } from '../../src/storage/schema.ts'
import { noisyArchive } from './noisy-archive.ts'

const archive = noisyArchive()
const never = new AbortController().signal
const carried = {
  id: 'SYNTHETIC',
  name: 'SYNTHETIC sea',
  origin: { kind: 'file', name: 'a', bytes: 1 },
} as const
const blobOf = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>])

let device: AreaDevice

beforeEach(async () => {
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME)
    request.onsuccess = resolve
    request.onerror = reject
  })
  const connection = new Connection(() => undefined)
  device = { connection, keeping: () => 'clear' }
  await adoptArea(device, blobOf(archive), carried, never)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await device.connection.close()
})

/** The first area whole, and no record of any other. */
async function expectFirstOnly(): Promise<void> {
  const areas = await listAreas(device)
  expect(areas.map(({ name, state }) => [name, state])).toEqual([['SYNTHETIC sea', 'ready']])
  expect(await damagedRecords(device, areas[0]!, () => undefined)).toEqual([])
  const keys = await device.connection.run((database) => database.getAllKeys('areaChunks'))
  expect(keys.length).toBe((await recordNumbers(device, areas[0]!.id)).length)
}

test('pitfall 10: without room it leaves nothing behind, and the area that it would have replaced stays', async () => {
  const put = IDBObjectStore.prototype.put
  let room = 2
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === 'areaChunks' && room-- <= 0) throw new DOMException('full', 'QuotaExceededError')
    return put.call(this, value, key)
  })
  const adopting = adoptArea(device, blobOf(archive), carried, never)
  await expect(adopting).rejects.toMatchObject({ name: 'QuotaExceededError' })
  expect(room).toBeLessThan(0)
  vi.restoreAllMocks()
  await expectFirstOnly()
})

test('a tile that cannot be unpacked, a file that is cut short, and one that is no archive leave nothing behind', async () => {
  const damaged = archive.slice()
  damaged.fill(0, damaged.length - 1000)
  await expect(adoptArea(device, blobOf(damaged), carried, never)).rejects.toThrow(DamagedTile)
  const torn = blobOf(archive.subarray(0, archive.length - RECORD_BYTES))
  await expect(adoptArea(device, torn, carried, never)).rejects.toThrow()
  const none = blobOf(new TextEncoder().encode('SYNTHETIC '.repeat(5000)))
  await expect(adoptArea(device, none, carried, never)).rejects.toThrow('Wrong magic')
  await expectFirstOnly()
})

test('cancelled in the midst it leaves nothing behind', async () => {
  const work = new AbortController()
  const put = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === 'areaChunks') work.abort()
    return put.call(this, value, key)
  })
  await expect(adoptArea(device, blobOf(archive), carried, work.signal)).rejects.toMatchObject({
    name: 'AbortError',
  })
  vi.restoreAllMocks()
  await expectFirstOnly()
})

/** As a browser leaves it that was killed: a row that is not ready, and the first record. */
async function leaveBehind(id: string, bundleId?: string): Promise<void> {
  const [whole] = await listAreas(device)
  const row = { ...whole!, id, state: 'verifying', readyAt: null } as const
  const { bundleId: _own, ...bare } = row
  await saveArea(device, bundleId === undefined ? bare : { ...bare, bundleId })
  await saveRecord(device, row, 0, { bytes: new ArrayBuffer(8), sha256: '' })
}

test('what a killed browser left of a bundle is swept with its records, a download that can be resumed is not', async () => {
  await leaveBehind('torn', 'SYNTHETIC other')
  await leaveBehind('download')
  await sweepAdopted(device)
  const areas = await listAreas(device)
  expect(areas.map(({ id, state }) => (state === 'ready' ? 'whole' : id)).sort()).toEqual([
    'download',
    'whole',
  ])
  expect(await recordNumbers(device, 'torn')).toEqual([])
  expect(await recordNumbers(device, 'download')).toEqual([0])
})

test('nothing is swept while another tab is taking an area over', async () => {
  await leaveBehind('coming', 'SYNTHETIC other')
  await navigator.locks.request('cairn-adopt-area', { mode: 'shared' }, () => sweepAdopted(device))
  expect((await listAreas(device)).map(({ id }) => id)).toContain('coming')
  await sweepAdopted(device)
  expect((await listAreas(device)).map(({ id }) => id)).not.toContain('coming')
})

test('of an area and the one that has replaced it only the newer one stays, though the browser died between them', async () => {
  const [whole] = await listAreas(device)
  await saveArea(device, { ...whole!, id: 'older', createdAt: '2020-01-01T00:00:00Z' })
  await sweepAdopted(device)
  await expectFirstOnly()
})
