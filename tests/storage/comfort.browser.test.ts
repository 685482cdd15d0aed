import { openDB } from 'idb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CairnPackage, ParseResult } from '../../src/domain/package.ts'
import { Connection } from '../../src/storage/connection.ts'
import { deleteMapping, listMappings, saveMapping } from '../../src/storage/mappings.ts'
import { loadPackage, pointTo, sweepPackages } from '../../src/storage/packages.ts'
import { pinVersion } from '../../src/storage/pin-version.ts'
import { PINNED } from '../../src/storage/pinned-key.ts'
import { saveRows } from '../../src/storage/save-rows.ts'
import { DATABASE_NAME, type SavedView } from '../../src/storage/schema.ts'
import { loadSetting, saveSetting } from '../../src/storage/settings.ts'
import { deleteView, listViews, saveView } from '../../src/storage/views.ts'

let connection: Connection

function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })
}

beforeEach(async () => {
  await deleteDatabase()
  connection = new Connection(() => undefined)
})
afterEach(() => connection.close())

const savedAt = '2026-01-01T00:00:00Z'

/** Writes a version of the SYNTHETIC package and points an address to it. */
async function save(address: string, hash: string, version: string, at = savedAt): Promise<void> {
  const held = {
    ...{ id: 'synthetic', title: 'SYNTHETIC', version, hash, created: null, features: [] },
    ...{ sources: new Map(), agents: new Map(), places: new Map() },
  } as unknown as CairnPackage
  const parsed: ParseResult = { package: held, issues: [], rejected: [], importedFeatures: 0 }
  await saveRows(connection, { parsed, files: [], parsedBy: 'b1', savedAt: at }, () => undefined)
  await pointTo(connection, { address, hash, savedAt: at })
}

const view = (id: string, packageHash: string, at = savedAt): SavedView => ({
  ...{ id, name: `SYNTHETIC ${id}`, note: '', search: '?q=well', savedAt: at },
  ...{ packageId: 'synthetic', packageTitle: 'SYNTHETIC', packageVersion: '1', packageHash },
})

test('views come back newest first, are replaced by their id, and can be deleted', async () => {
  await saveView(connection, view('a', 'h', '2026-01-01T00:00:00Z'))
  await saveView(connection, view('b', 'h', '2026-02-01T00:00:00Z'))
  await saveView(connection, { ...view('a', 'h'), name: 'SYNTHETIC new name' })
  expect((await listViews(connection)).map(({ id, name }) => [id, name])).toEqual([
    ['b', 'SYNTHETIC b'],
    ['a', 'SYNTHETIC new name'],
  ])
  await deleteView(connection, 'b')
  expect((await listViews(connection)).map(({ id }) => id)).toEqual(['a'])
})

test('the version that a view names outlives the sweep as long as the view', async () => {
  await save('', 'aa11', '1')
  await saveView(connection, view('a', 'aa11'))
  await save('', 'bb22', '2')
  expect(await sweepPackages(connection)).toBe(0)
  await deleteView(connection, 'a')
  expect(await sweepPackages(connection)).toBe(1)
})

test('a version is pinned by its number or by the start of its hash, never in place of another one', async () => {
  await save('', 'aa11', '1')
  await save('other', 'bb22', '2')
  const pin = (version: string, hashStart: string, id = 'synthetic') =>
    pinVersion(connection, `${PINNED}x`, { id, version, hashStart })
  expect(await pin('1', 'bb22')).toBe(false)
  expect(await pin('3', '')).toBe(false)
  expect(await pin('1', 'aa11', 'another')).toBe(false)
  expect(await loadPackage(connection, `${PINNED}x`)).toBeNull()
  expect(await pin('1', '')).toBe(true)
  expect(await pin('2', 'bb2')).toBe(true)
  expect((await loadPackage(connection, `${PINNED}x`))?.hash).toBe('bb22')
})

test('of versions that links were pinned to the three newest stay', async () => {
  for (const day of ['1', '2', '3', '4', '5'])
    await save(`${PINNED}${day}`, `aa0${day}`, day, `2026-01-0${day}T00:00:00Z`)
  expect(await sweepPackages(connection)).toBe(2)
  const left = await Promise.all(
    ['1', '2', '3', '4', '5'].map((day) => loadPackage(connection, `${PINNED}${day}`)),
  )
  expect(left.map((stored) => stored?.hash ?? null)).toEqual([null, null, 'aa03', 'aa04', 'aa05'])
})

test('mappings and settings are kept by name', async () => {
  await saveMapping(connection, {
    name: 'graves',
    mapping: { columns: { lat: { role: 'latitude' } } },
    savedAt,
  })
  await saveMapping(connection, { name: 'graves', mapping: { columns: {} }, savedAt })
  expect(await listMappings(connection)).toEqual([{ name: 'graves', mapping: { columns: {} }, savedAt }])
  await deleteMapping(connection, 'graves')
  expect(await listMappings(connection)).toEqual([])
  expect(await loadSetting(connection, 'single-keys')).toBeNull()
  await saveSetting(connection, { name: 'single-keys', value: false })
  expect(await loadSetting(connection, 'single-keys')).toBe(false)
})

test('a database of the first version keeps what it holds when the app is updated', async () => {
  const first = await openDB(DATABASE_NAME, 1, {
    upgrade: (database) => {
      database.createObjectStore('packages', { keyPath: 'hash' })
      database.createObjectStore('pointers', { keyPath: 'address' })
      database.createObjectStore('documents', { keyPath: 'sha256' })
    },
  })
  await first.put('pointers', { address: '', hash: 'aa11', savedAt })
  await first.put('packages', { hash: 'aa11', parsed: { package: null }, files: [], parsedBy: 'b0', savedAt })
  first.close()
  await saveView(connection, view('a', 'aa11'))
  expect((await loadPackage(connection, ''))?.parsedBy).toBe('b0')
  expect((await listViews(connection)).map(({ id }) => id)).toEqual(['a'])
})
