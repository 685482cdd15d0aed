import { PMTiles } from 'pmtiles'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { adoptArea, carriedArea } from '../../src/offline/areas/adopt-area.ts'
import { areaTiles } from '../../src/offline/areas/area-tiles.ts'
import { downloadArea } from '../../src/offline/areas/download.ts'
import { planArea } from '../../src/offline/areas/plan-area.ts'
import { recordSource } from '../../src/offline/areas/record-source.ts'
import { damagedRecords } from '../../src/offline/areas/verify.ts'
import { RECORD_BYTES, recordCountOf, type StoredArea } from '../../src/storage/area-rows.ts'
import { type AreaDevice, type AreaSeal, AreasLocked } from '../../src/storage/area-seal.ts'
import {
  changeArea,
  clearSealedAreas,
  listAreas,
  readAreas,
  recordNumbers,
  saveArea,
  saveRecord,
} from '../../src/storage/areas.ts'
import { Connection } from '../../src/storage/connection.ts'
import { DATABASE_NAME } from '../../src/storage/schema.ts'
import { sealAreas } from '../../src/storage/seal-areas.ts'
import { lockedKey, newDataKey } from '../../src/vault/key-slot.ts'
import { seal, unseal } from '../../src/vault/seal.ts'
import { memorySource } from '../tiles/memory-source.ts'
import { noisyArchive, TILE } from './noisy-archive.ts'

const archive = noisyArchive()
const file = new File([new Uint8Array(archive)], 'SYNTHETIC-harbour.pmtiles')
const never = new AbortController().signal
const silent = (): void => undefined

let connection: Connection
let keeping: ReturnType<AreaDevice['keeping']>
const device: AreaDevice = {
  get connection() {
    return connection
  },
  keeping: () => keeping,
}

async function newSeal(): Promise<AreaSeal> {
  const key = await lockedKey(await newDataKey())
  return {
    vault: crypto.randomUUID(),
    seal: (place, bytes) => seal(key, place, bytes),
    open: (place, sealed) => unseal(key, place, sealed),
  }
}

beforeEach(async () => {
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME)
    request.onsuccess = resolve
    request.onerror = reject
  })
  connection = new Connection(silent)
  keeping = await newSeal()
})
afterEach(() => connection.close())

async function planned(): Promise<StoredArea> {
  const area = await planArea({ name: 'SYNTHETIC Zephyr bay', from: file, box: null, maxZoom: 14 })
  await saveArea(device, area)
  return area
}

async function downloaded(): Promise<StoredArea> {
  const area = await planned()
  await downloadArea(device, area, memorySource(archive), silent, never)
  return area
}

/** All of both stores as letters, Blobs included. */
async function onDisk(): Promise<string> {
  const rows = await connection.run(async (database): Promise<unknown[]> => {
    const found = (['areas', 'areaChunks'] as const).map(async (store) => [
      ...(await database.getAll(store)),
      ...(await database.getAllKeys(store)),
    ])
    return (await Promise.all(found)).flat()
  })
  const letters = async (value: unknown): Promise<string> => {
    if (value instanceof Blob) return new TextDecoder('latin1').decode(await value.arrayBuffer())
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
      return new TextDecoder('latin1').decode(value)
    if (typeof value !== 'object' || value === null) return String(value)
    return (await Promise.all(Object.values(value).map(letters))).join('\n')
  }
  return (await Promise.all(rows.map(letters))).join('\n')
}

/** Name, file, credit and box of the area, and what stands at the head of an archive. */
const PRIVATE = ['Zephyr', 'harbour', 'SYNTHETIC credit', 'PMTiles', '"box"', 'downloading', 'ready']

test('a sealed area shows neither name nor part of the world nor archive on the disk, and its exact size is not told', async () => {
  const area = await downloaded()
  const disk = await onDisk()
  for (const word of PRIVATE) expect(disk).not.toContain(word)
  expect(disk.length).toBeGreaterThan(recordCountOf(area) * RECORD_BYTES)
  keeping = 'clear'
  await downloaded()
  // So that it is known that the search finds what is there.
  for (const word of PRIVATE.filter((one) => one !== 'downloading')) expect(await onDisk()).toContain(word)
})

test('with the key every tile is there as it was; locked, the outline only; open again, all is back', async () => {
  const outline = { tile: async () => new ArrayBuffer(1), follow: () => silent }
  const tiles = areaTiles(device, outline)
  const area = await downloaded()
  const [here, there] = [recordSource(device, area), memorySource(archive)].map((one) => new PMTiles(one))
  expect(await here!.getZxy(...TILE)).toEqual(await there!.getZxy(...TILE))
  await tiles.refresh()
  expect((await tiles.tile(...TILE, never))?.byteLength).toBeGreaterThan(1000)
  const key = keeping
  keeping = 'locked'
  await tiles.refresh()
  expect((await tiles.tile(...TILE, never))?.byteLength).toBe(1)
  expect([await readAreas(device), tiles.credits()]).toEqual([{ areas: [], sealed: 1 }, []])
  keeping = key
  await tiles.refresh()
  expect((await tiles.tile(...TILE, never))?.byteLength).toBeGreaterThan(1000)
})

test('locked during a download it stops, keeps what is there, and fetches the rest once it is open', async () => {
  const area = await planned()
  const key = keeping
  const source = memorySource(archive)
  const torn = {
    ...source,
    getBytes: (offset: number, length: number) => {
      if (source.asked.length === 2) keeping = 'locked'
      return source.getBytes(offset, length)
    },
  }
  await expect(downloadArea(device, area, torn, silent, never)).rejects.toThrow(AreasLocked)
  await expect(saveArea(device, area)).rejects.toThrow(AreasLocked)
  keeping = key
  const kept = (await recordNumbers(connectionOnly(), area.id)).length
  expect(kept).toBeLessThan(recordCountOf(area))
  const again = memorySource(archive)
  await downloadArea(device, area, again, silent, never)
  expect(again.asked.length).toBe(recordCountOf(area) - kept)
  expect((await listAreas(device)).map(({ state }) => state)).toEqual(['ready'])
})

const connectionOnly = (): AreaDevice => ({ connection, keeping: () => 'clear' })

test('areas from before there was a vault go into it; broken off, the rest goes with the next call', async () => {
  const key = keeping
  keeping = 'clear'
  const area = await downloaded()
  let seals = 0
  const torn: AreaSeal = {
    ...(key as AreaSeal),
    seal: (place, bytes) => {
      if (seals++ === 3) throw new AreasLocked('SYNTHETIC lock')
      return (key as AreaSeal).seal(place, bytes)
    },
  }
  keeping = torn
  await expect(sealAreas(device, silent)).rejects.toThrow(AreasLocked)
  // The row went first.
  expect(await onDisk()).not.toContain('Zephyr')
  keeping = key
  expect(await damagedRecords(device, area, silent)).toEqual([])
  expect(await sealAreas(device, silent)).toBe(1)
  for (const word of PRIVATE) expect(await onDisk()).not.toContain(word)
  expect(await damagedRecords(device, area, silent)).toEqual([])
  expect(await sealAreas(device, silent)).toBe(0)
})

test('a tab that does not know of the vault yet writes nothing readable into a sealed area', async () => {
  const area = await planned()
  const record = { bytes: new ArrayBuffer(8), sha256: '' }
  await expect(saveRecord(connectionOnly(), area, 0, record)).rejects.toThrow(AreasLocked)
  await expect(changeArea(connectionOnly(), area.id, { name: 'open' })).rejects.toThrow(AreasLocked)
  expect(await recordNumbers(device, area.id)).toEqual([])
})

test('pitfall 21: a record in the place of another, or of an earlier archive, is found damaged and is not drawn', async () => {
  const area = await downloaded()
  const read = (number: number) => connection.run((database) => database.get('areaChunks', [area.id, number]))
  const [first, second] = [await read(1), await read(2)]
  await connection.run((database) => database.put('areaChunks', second!, [area.id, 1]))
  expect(await damagedRecords(device, area, silent)).toEqual([1])
  await connection.run((database) => database.put('areaChunks', first!, [area.id, 1]))
  expect(await damagedRecords(device, area, silent)).toEqual([])
  const later = { ...area, createdAt: '2001-01-01T00:00:00.000Z' }
  expect(await damagedRecords(device, later, silent)).toHaveLength(recordCountOf(area))
})

test('an area out of a bundle is known again by its id there, which the disk does not show', async () => {
  const wish = {
    id: 'zephyr-bay',
    name: 'SYNTHETIC Zephyr bay',
    origin: { kind: 'file', name: 'a', bytes: 1 },
  }
  await adoptArea(device, file, wish as Parameters<typeof adoptArea>[2], never)
  await adoptArea(device, file, wish as Parameters<typeof adoptArea>[2], never)
  expect((await listAreas(device)).map(({ bundleId }) => bundleId)).toEqual(['zephyr-bay'])
  expect((await carriedArea(device, 'zephyr-bay'))?.totalBytes).toBe(archive.length)
  expect(await onDisk()).not.toContain('zephyr')
})

test('sealed areas whose key is gone are removed, others stay', async () => {
  await downloaded()
  keeping = 'clear'
  const open = await downloaded()
  await clearSealedAreas(connection)
  expect(await readAreas(device)).toMatchObject({ areas: [{ id: open.id }], sealed: 0 })
  expect(await recordNumbers(device, open.id)).toHaveLength(recordCountOf(open))
})
