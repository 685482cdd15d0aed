/** No room, or the database taken away in the midst, at every kind of write: what was there stays, and the caller is told. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RECORD_BYTES, type StoredArea } from '../../src/storage/area-rows.ts'
import { changeArea, loadArea, loadRecord, saveArea, saveRecord } from '../../src/storage/areas.ts'
import { Connection, type StorageEvent } from '../../src/storage/connection.ts'
import { attachedHashes, loadDocument, saveDocument } from '../../src/storage/documents.ts'
import { destroyKeySlots, readKeySlots, writeKeySlots } from '../../src/storage/key-slots.ts'
import { listMappings, saveMapping } from '../../src/storage/mappings.ts'
import { loadRows } from '../../src/storage/package-parts.ts'
import { loadPackage, pointTo, sweepPackages } from '../../src/storage/packages.ts'
import { pinVersion } from '../../src/storage/pin-version.ts'
import { saveRows } from '../../src/storage/save-rows.ts'
import { DATABASE_NAME, type SealedKey } from '../../src/storage/schema.ts'
import { readSealed, writeSealed } from '../../src/storage/sealed.ts'
import { loadSetting, saveSetting } from '../../src/storage/settings.ts'
import { listViews, saveView } from '../../src/storage/views.ts'
import { smallResult } from './small-result.ts'

const FEATURES = 2300
const savedAt = '2026-01-01T00:00:00Z'
let events: StorageEvent[]
let connection: Connection
const device = {
  get connection() {
    return connection
  },
  keeping: () => 'clear' as const,
}

beforeEach(async () => {
  events = []
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME)
    request.onsuccess = resolve
    request.onerror = reject
  })
  connection = new Connection((event) => events.push(event))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await destroyKeySlots()
  await connection.close()
})

const area = (name: string): StoredArea => ({
  ...{ id: 'area', name, kind: 'area', state: 'downloading', origin: { kind: 'file', name: 'a', bytes: 1 } },
  ...{ box: [-31, 29, -29, 31], maxZoom: 9, totalBytes: RECORD_BYTES, plan: null, credit: '' },
  ...{ createdAt: savedAt, readyAt: null },
})
const sealedKey: SealedKey = ['vault', 'index', 0]
const sealedRow = (version: number) => ({
  version,
  iv: new Uint8Array(12),
  data: new Uint8Array(64).fill(version),
})
const view = (name: string) => ({
  ...{ id: 'view', name, note: '', search: '', packageId: 'small', packageTitle: 'SYNTHETIC' },
  ...{ packageVersion: '1', packageHash: 'h1', savedAt },
})

/** Writes something in state `n` (1 before, 2 that does not fit), and reads what stands there. */
interface Kind {
  write(n: number): Promise<unknown>
  read(): Promise<unknown>
}

const kinds: Readonly<Record<string, Kind>> = {
  'rows of a package': {
    write: (n) =>
      saveRows(
        connection,
        { parsed: smallResult('h', '1', FEATURES + n), files: [], parsedBy: `b${n}`, savedAt },
        () => undefined,
      ),
    read: () =>
      connection.run(async (database) => {
        const held = await database.get('packages', 'h')
        const parsed = held && (await loadRows(connection, held, () => undefined))
        return [held?.parsedBy, parsed?.package?.features.length]
      }),
  },
  'the pointer of a package': {
    write: async (n) => {
      const parsed = smallResult(`h${n}`, String(n))
      await saveRows(connection, { parsed, files: [], parsedBy: 'b', savedAt }, () => undefined)
      return pointTo(connection, { address: 'a', hash: `h${n}`, savedAt })
    },
    read: async () => (await loadPackage(connection, 'a'))?.hash,
  },
  'a document': {
    write: (n) =>
      saveDocument(connection, {
        sha256: 'd',
        bytes: new Uint8Array([n]),
        name: `${n}`,
        attachedAt: savedAt,
      }),
    read: async () => [await attachedHashes(connection), (await loadDocument(connection, 'd'))?.bytes],
  },
  'a saved view': { write: (n) => saveView(connection, view(`${n}`)), read: () => listViews(connection) },
  'a mapping': {
    write: (n) => saveMapping(connection, { name: 'm', mapping: n, savedAt }),
    read: () => listMappings(connection),
  },
  'a setting': {
    write: (n) => saveSetting(connection, { name: 's', value: `${n}` }),
    read: () => loadSetting(connection, 's'),
  },
  'the row of an area': {
    write: (n) => (n === 1 ? saveArea(device, area('1')) : changeArea(device, 'area', { name: `${n}` })),
    read: async () => (await loadArea(device, 'area'))?.name,
  },
  'a record of an area': {
    write: async (n) => {
      if (n === 1) await saveArea(device, area('1'))
      const bytes = new Uint8Array(RECORD_BYTES).fill(n).buffer
      return saveRecord(device, area('1'), 0, { bytes, sha256: `${n}` })
    },
    read: async () => (await loadRecord(device, area('1'), 0))?.sha256,
  },
  'a sealed record': {
    write: (n) =>
      writeSealed(connection, {
        guard: { key: sealedKey, version: n === 1 ? null : 1 },
        puts: [[sealedKey, sealedRow(n)]],
        deletes: [],
      }),
    read: async () => (await readSealed(connection, sealedKey))?.data,
  },
}

const NAMES = Object.keys(kinds)

/** The last write of a transaction is what does not fit; those before it must not stand either. */
function fillUp(): { readonly refused: () => number } {
  const put = IDBObjectStore.prototype.put
  let refused = 0
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    const request = put.call(this, value, key)
    refused++
    request.addEventListener('success', () => {
      try {
        this.transaction.abort()
      } catch {}
    })
    return request
  })
  return { refused: () => refused }
}

test.each(NAMES)(
  '%s that is broken off by the browser rejects, and what was there before stays',
  async (name) => {
    const kind = kinds[name]!
    await kind.write(1)
    const before = await kind.read()
    const full = fillUp()
    await expect(kind.write(2)).rejects.toThrow()
    expect(full.refused()).toBeGreaterThan(0)
    vi.restoreAllMocks()
    expect(await kind.read()).toEqual(before)
    await kind.write(2)
    expect(await kind.read()).not.toEqual(before)
  },
)

test.each(NAMES)('%s is written although the handle died before', async (name) => {
  const kind = kinds[name]!
  await kind.write(1)
  const before = await kind.read()
  await connection.run(async (database) => database.close())
  await kind.write(2)
  expect(await kind.read()).not.toEqual(before)
})

test('the ways to the vault’s key that do not fit leave those that were there', async () => {
  const isAny = (): boolean => true
  await writeKeySlots('first')
  vi.spyOn(Cache.prototype, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
  await expect(writeKeySlots('second')).rejects.toMatchObject({ name: 'QuotaExceededError' })
  vi.restoreAllMocks()
  expect(await readKeySlots(isAny)).toBe('first')
})

test('a pin that does not fit rejects, and a sweep that does not end removes nothing', async () => {
  await kinds['the pointer of a package']!.write(1)
  const pin = { id: 'small', version: '1', hashStart: 'h1' }
  fillUp()
  await expect(pinVersion(connection, 'pinned:1:a', pin)).rejects.toThrow()
  vi.restoreAllMocks()
  const rows = { parsed: smallResult('h9', '9'), files: [], parsedBy: 'b', savedAt }
  await saveRows(connection, rows, () => undefined)
  const remove = IDBObjectStore.prototype.delete
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
    const request = remove.call(this, key)
    request.addEventListener('success', () => this.transaction.abort())
    return request
  })
  await expect(sweepPackages(connection)).rejects.toThrow()
  vi.restoreAllMocks()
  const keys = await connection.run((database) => database.getAllKeys('packages'))
  expect(keys).toEqual(['h1', 'h9'])
  expect((await loadPackage(connection, 'a'))?.hash).toBe('h1')
})
