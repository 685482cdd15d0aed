import { openDB } from 'idb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CairnPackage, ParseResult } from '../../src/domain/package.ts'
import { Connection, type StorageEvent } from '../../src/storage/connection.ts'
import { attachedHashes, deleteDocument, loadDocument, saveDocument } from '../../src/storage/documents.ts'
import { DATABASE_VERSION } from '../../src/storage/migrations.ts'
import { listPackages, loadPackage, savePackage, sweepPackages } from '../../src/storage/packages.ts'
import { DATABASE_NAME, type StoredPackage } from '../../src/storage/schema.ts'

let events: StorageEvent[]
let connection: Connection

function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })
}

beforeEach(async () => {
  events = []
  await deleteDatabase()
  connection = new Connection((event) => events.push(event))
})

afterEach(() => connection.close())

function stored(hash: string, version: string): StoredPackage {
  const held = {
    id: 'synthetic',
    title: 'SYNTHETIC',
    version,
    created: null,
    features: [],
    hash,
  } as unknown as CairnPackage
  const parsed: ParseResult = { package: held, issues: [], rejected: [], importedFeatures: 0 }
  return {
    hash,
    parsed,
    files: [['datapackage.json', new Uint8Array([123, 125])]],
    parsedBy: 'b1',
    savedAt: '2026-01-01T00:00:00Z',
  }
}

test('a stored package comes back whole, maps and bytes included', async () => {
  await savePackage(connection, '', stored('a', '1'))
  const back = await loadPackage(connection, '')
  expect(back?.parsed.package?.version).toBe('1')
  expect(back?.files[0]?.[1]).toEqual(new Uint8Array([123, 125]))
})

test('nothing stored for an address is null, not an error', async () => {
  expect(await loadPackage(connection, 'https://example.org/datapackage.json')).toBeNull()
})

test('a new version flips the pointer, and only the sweep removes the old one', async () => {
  await savePackage(connection, '', stored('a', '1'))
  await savePackage(connection, '', stored('b', '2'))
  expect((await loadPackage(connection, ''))?.hash).toBe('b')
  expect(await sweepPackages(connection)).toBe(1)
  expect(await sweepPackages(connection)).toBe(0)
  expect(await listPackages(connection)).toMatchObject([{ address: '', version: '2' }])
})

test('attached documents are kept under their hash and can be removed', async () => {
  const document = {
    sha256: 'f'.repeat(64),
    bytes: new Uint8Array([1, 2]),
    name: 'copy.txt',
    attachedAt: '2026-01-01T00:00:00Z',
  }
  await saveDocument(connection, document)
  expect(await attachedHashes(connection)).toEqual([document.sha256])
  expect((await loadDocument(connection, document.sha256))?.bytes).toEqual(document.bytes)
  await deleteDocument(connection, document.sha256)
  expect(await loadDocument(connection, document.sha256)).toBeNull()
})

test('a handle that died is reopened once and the work is done', async () => {
  await savePackage(connection, '', stored('a', '1'))
  await connection.run(async (database) => database.close())
  expect((await loadPackage(connection, ''))?.hash).toBe('a')
})

test('a newer tab can upgrade: this tab gives way and says so', async () => {
  await savePackage(connection, '', stored('a', '1'))
  const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1)
  expect(newer.version).toBe(DATABASE_VERSION + 1)
  expect(events).toEqual(['blocking'])
  newer.close()
})

test('an old app never wipes a newer database: opening is refused', async () => {
  const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1)
  newer.close()
  await expect(loadPackage(connection, '')).rejects.toMatchObject({ name: 'VersionError' })
})
