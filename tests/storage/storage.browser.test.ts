import { openDB } from 'idb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CairnPackage, ParseResult } from '../../src/domain/package.ts'
import { Connection, type StorageEvent } from '../../src/storage/connection.ts'
import { attachedHashes, deleteDocument, loadDocument, saveDocument } from '../../src/storage/documents.ts'
import { DATABASE_VERSION } from '../../src/storage/migrations.ts'
import { loadRows } from '../../src/storage/package-parts.ts'
import { listPackages, loadPackage, pointTo, sweepPackages } from '../../src/storage/packages.ts'
import { saveRows } from '../../src/storage/save-rows.ts'
import { DATABASE_NAME } from '../../src/storage/schema.ts'

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

/** More features than one part holds. */
const FEATURES = 2300

function resultOf(hash: string, version: string, features = 1): ParseResult {
  const held = {
    id: 'synthetic',
    title: 'SYNTHETIC',
    version,
    created: null,
    features: Array.from({ length: features }, (_, row) => ({ id: `f-${row}` })),
    sources: new Map([['s-1', { id: 's-1' }]]),
    agents: new Map(),
    places: new Map(),
    hash,
  } as unknown as CairnPackage
  return { package: held, issues: [], rejected: [], importedFeatures: features }
}

const savedAt = '2026-01-01T00:00:00Z'

/** Writes the rows of a version, as the reading worker does. */
const write = (parsed: ParseResult, tell = (_done: number): void => undefined): Promise<string> => {
  const files = [['datapackage.json', new Blob(['{}'])]] as const
  return saveRows(connection, { parsed, files, parsedBy: 'b1', savedAt }, tell)
}

/** Writes a version and points an address to it, as page and worker do together. */
async function save(address: string, parsed: ParseResult): Promise<void> {
  await pointTo(connection, { address, hash: await write(parsed), savedAt })
}

const countOf = (store: 'parts' | 'packages'): Promise<number> =>
  connection.run((database) => database.count(store))

test('a stored package comes back whole, part by part, maps and bytes included', async () => {
  const parsed = resultOf('a', '1', FEATURES)
  const written: number[] = []
  await pointTo(connection, {
    address: '',
    hash: await write(parsed, (done) => written.push(done)),
    savedAt,
  })
  const head = await loadPackage(connection, '')
  expect(head?.parsed.package?.features).toEqual([])
  const read: number[] = []
  expect(head && (await loadRows(connection, head, (done) => read.push(done)))).toEqual(parsed)
  expect(read).toEqual(written)
  expect(read).toEqual([1, 2, 3, 4])
  expect(await (head!.files[0]![1] as Blob).text()).toBe('{}')
})

test('rows that no pointer names are invisible, and the sweep removes them with all their parts', async () => {
  await save('', resultOf('a', '1'))
  await write(resultOf('b', '2', FEATURES))
  expect((await loadPackage(connection, ''))?.hash).toBe('a')
  expect(await listPackages(connection)).toHaveLength(1)
  expect(await sweepPackages(connection)).toBe(1)
  expect(await countOf('packages')).toBe(1)
  expect(await countOf('parts')).toBe(2)
})

test('a writing that ends in the middle leaves nothing', async () => {
  const stop = (): never => {
    throw new Error('ended')
  }
  await expect(write(resultOf('a', '1', FEATURES), stop)).rejects.toThrow('ended')
  expect(await countOf('parts')).toBe(0)
  expect(await countOf('packages')).toBe(0)
})

test('rows that were swept meanwhile are not pointed to', async () => {
  const hash = await write(resultOf('a', '1'))
  await sweepPackages(connection)
  expect(await pointTo(connection, { address: '', hash, savedAt })).toBe(false)
  expect(await loadPackage(connection, '')).toBeNull()
})

test('a version of which a part is missing is no version', async () => {
  await save('', resultOf('a', '1', FEATURES))
  await connection.run((database) => database.delete('parts', ['a', 1]))
  const head = await loadPackage(connection, '')
  expect(head && (await loadRows(connection, head, () => undefined))).toBeNull()
})

test('nothing stored for an address is null, not an error', async () => {
  expect(await loadPackage(connection, 'https://example.org/datapackage.json')).toBeNull()
})

test('a new version flips the pointer, and only the sweep removes the old one', async () => {
  await save('', resultOf('a', '1'))
  await save('', resultOf('b', '2'))
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
  await save('', resultOf('a', '1'))
  await connection.run(async (database) => database.close())
  expect((await loadPackage(connection, ''))?.hash).toBe('a')
})

test('a newer tab can upgrade: this tab gives way and says so', async () => {
  await save('', resultOf('a', '1'))
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
