import { EtagMismatch, PMTiles } from 'pmtiles'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { areaTiles } from '../../src/offline/areas/area-tiles.ts'
import { downloadArea } from '../../src/offline/areas/download.ts'
import { readOutline } from '../../src/offline/areas/outline.ts'
import { planArea } from '../../src/offline/areas/plan-area.ts'
import { recordSource } from '../../src/offline/areas/record-source.ts'
import { DamagedTile, damagedRecords } from '../../src/offline/areas/verify.ts'
import { RECORD_BYTES, recordCountOf, type StoredArea } from '../../src/storage/area-rows.ts'
import type { AreaDevice } from '../../src/storage/area-seal.ts'
import {
  deleteArea,
  listAreas,
  loadArea,
  loadRecord,
  recordNumbers,
  saveArea,
  saveRecord,
} from '../../src/storage/areas.ts'
import { Connection } from '../../src/storage/connection.ts'
import { DATABASE_NAME } from '../../src/storage/schema.ts'
import { memorySource } from '../tiles/memory-source.ts'
import { noisyArchive, TILE } from './noisy-archive.ts'

const archive = noisyArchive()
const file = new File([new Uint8Array(archive)], 'SYNTHETIC.pmtiles')
const wish = { name: 'SYNTHETIC', from: file, box: null, maxZoom: 14 }
const never = new AbortController().signal
const silent = (): void => undefined

let connection: Connection
let device: AreaDevice

beforeEach(async () => {
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME)
    request.onsuccess = resolve
    request.onerror = reject
  })
  connection = new Connection(silent)
  device = { connection, keeping: () => 'clear' }
})
afterEach(async () => {
  vi.restoreAllMocks()
  await connection.close()
})

/** A planned area whose row is stored. */
async function planned(): Promise<StoredArea> {
  const area = await planArea(wish)
  await saveArea(device, area)
  return area
}

async function downloaded(): Promise<StoredArea> {
  const area = await planned()
  await downloadArea(device, area, memorySource(archive), silent, never)
  return area
}

/** A source that fails from its n-th request on. */
function breaking(after: number, fault: Error) {
  const source = memorySource(archive)
  return {
    ...source,
    getBytes: (offset: number, length: number) =>
      source.asked.length < after ? source.getBytes(offset, length) : Promise.reject(fault),
  }
}

const stateOf = async ({ id }: StoredArea) => (await loadArea(device, id))?.state

test('a downloaded area has exactly the planned size and gives every tile back as it was', async () => {
  const area = await downloaded()
  expect(await stateOf(area)).toBe('ready')
  const numbers = await recordNumbers(device, area.id)
  expect(numbers.length).toBe(recordCountOf(area))
  expect(numbers.length).toBeGreaterThan(3)
  const last = await loadRecord(device, area, numbers.length - 1)
  expect((numbers.length - 1) * RECORD_BYTES + last!.bytes.byteLength).toBe(area.totalBytes)
  const [here, there] = [recordSource(device, area), memorySource(archive)].map((one) => new PMTiles(one))
  for (let x = 0; x < 3; x++) {
    const [z, left, y] = TILE
    expect(await here!.getZxy(z, left + x, y)).toEqual(await there!.getZxy(z, left + x, y))
  }
})

test('pitfall 8: what was written before a break stays, and only what is missing is fetched', async () => {
  const area = await planned()
  const torn = breaking(2, new TypeError('Failed to fetch'))
  await expect(downloadArea(device, area, torn, silent, never)).rejects.toThrow('Failed to fetch')
  expect(await stateOf(area)).toBe('downloading')
  const kept = (await recordNumbers(device, area.id)).length
  expect(kept).toBeGreaterThan(0)
  const source = memorySource(archive)
  await downloadArea(device, area, source, silent, never)
  expect(source.asked.length).toBe(recordCountOf(area) - kept)
  expect(await stateOf(area)).toBe('ready')
})

test('pitfall 7: an archive that was replaced meanwhile never becomes a ready area', async () => {
  const area = await planned()
  const replaced = breaking(2, new EtagMismatch('SYNTHETIC'))
  await expect(downloadArea(device, area, replaced, silent, never)).rejects.toThrow(EtagMismatch)
  expect(await stateOf(area)).toBe('downloading')
})

test('pitfall 10: a full disk pauses the download; what was written stays, and so do other areas', async () => {
  const other = await downloaded()
  const area = await planned()
  const put = IDBObjectStore.prototype.put
  let room = 2
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === 'areaChunks' && room-- <= 0) throw new DOMException('full', 'QuotaExceededError')
    return put.call(this, value, key)
  })
  const full = downloadArea(device, area, memorySource(archive), silent, never)
  await expect(full).rejects.toMatchObject({ name: 'QuotaExceededError' })
  vi.restoreAllMocks()
  expect((await recordNumbers(device, area.id)).length).toBe(2)
  expect(await damagedRecords(device, other, silent)).toEqual([])
  await deleteArea(device, other.id)
  await downloadArea(device, area, memorySource(archive), silent, never)
  expect(await stateOf(area)).toBe('ready')
  expect((await listAreas(device)).map(({ id }) => id)).toEqual([area.id])
})

test('a pause is the signal’s, and a deleted area is not written to any more', async () => {
  const area = await planned()
  const work = new AbortController()
  const pausing = downloadArea(device, area, memorySource(archive), () => work.abort(), work.signal)
  await expect(pausing).rejects.toMatchObject({ name: 'AbortError' })
  await deleteArea(device, area.id)
  const record = { bytes: new ArrayBuffer(1), sha256: '' }
  expect(await saveRecord(device, area, 0, record)).toBe(false)
  expect(await recordNumbers(device, area.id)).toEqual([])
})

test('a tile that cannot be unpacked keeps an area from becoming ready', async () => {
  const area = await planned()
  const damaged = archive.slice()
  damaged.fill(0, damaged.length - 1000)
  const download = downloadArea(device, area, memorySource(damaged), silent, never)
  await expect(download).rejects.toThrow(DamagedTile)
  expect(await stateOf(area)).toBe('verifying')
})

test('a record that was changed or lost is found by its hash', async () => {
  const area = await downloaded()
  const record = await loadRecord(device, area, 1)
  new Uint8Array(record!.bytes)[7]! ^= 1
  await saveRecord(device, area, 1, record!)
  expect(await damagedRecords(device, area, silent)).toEqual([1])
})

test('only ready areas are drawn from, and above the outline’s own zooms', async () => {
  const outline = {
    tile: async () => new Uint8Array([1]).buffer as ArrayBuffer,
    follow: () => () => undefined,
  }
  const tiles = areaTiles(device, outline)
  const [z, x, y] = TILE
  const area = await planned()
  await tiles.refresh()
  expect((await tiles.tile(z, x, y, never))?.byteLength).toBe(1)
  await downloadArea(device, area, memorySource(archive), silent, never)
  await tiles.refresh()
  expect((await tiles.tile(z, x, y, never))?.byteLength).toBeGreaterThan(1000)
  expect((await tiles.tile(z, 0, 0, never))?.byteLength).toBe(1)
  expect(tiles.credits()).toEqual(['SYNTHETIC credit'])
  await deleteArea(device, area.id)
  await tiles.refresh()
  expect((await tiles.tile(z, x, y, never))?.byteLength).toBe(1)
})

test('the outline of the world is kept whole: without network it is read from the device', async () => {
  const url = new URL('/basemap/world.pmtiles', location.href).href
  const online = await readOutline(device, { url, build: 'a' })
  await vi.waitFor(async () => expect((await listAreas(device))[0]?.state).toBe('ready'))
  const gone = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'))
  expect(await readOutline(device, { url, build: 'a' })).toEqual(online)
  expect(gone).not.toHaveBeenCalled()
  expect(await readOutline(device, { url, build: 'b' })).toEqual(online)
  expect(gone).toHaveBeenCalled()
  await expect(readOutline(null, { url, build: 'a' })).rejects.toThrow('Failed to fetch')
})
