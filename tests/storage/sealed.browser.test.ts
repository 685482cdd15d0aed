import { openDB } from 'idb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { vaultNotes } from '../../src/app/vault-notes.ts'
import { holdVault } from '../../src/app/vault-open.ts'
import { vaultRecords } from '../../src/app/vault-records.ts'
import {
  beginVault,
  changeVault,
  type OpenVault,
  readIndex,
  readRecord,
  VaultGone,
} from '../../src/app/vault-store.ts'
import { Connection } from '../../src/storage/connection.ts'
import { hasKeySlots } from '../../src/storage/has-key-slots.ts'
import { destroyKeySlots, readKeySlots, writeKeySlots } from '../../src/storage/key-slots.ts'
import {
  type CairnDatabase,
  DATABASE_NAME,
  type SealedKey,
  type SealedRow,
} from '../../src/storage/schema.ts'
import { clearSealed, readSealed, sealedSize, writeSealed } from '../../src/storage/sealed.ts'
import { lockedKey, newDataKey } from '../../src/vault/key-slot.ts'
import { Damaged } from '../../src/vault/seal.ts'

let connection: Connection
let open: OpenVault

beforeEach(async () => {
  connection = new Connection(() => undefined)
  await clearSealed(connection)
  open = { connection, vault: crypto.randomUUID(), key: await lockedKey(await newDataKey()) }
  await beginVault(open)
  holdVault(open)
})
afterEach(async () => {
  holdVault(null)
  await connection.close()
  await destroyKeySlots()
})

const bytes = (text: string) => new TextEncoder().encode(text)
const put = (id: string, text: string, kind = 'note') =>
  changeVault(open, { puts: [{ kind, id, bytes: bytes(text) }] })
const read = async (id: string, kind = 'note') => {
  const found = await readRecord(open, { kind, id })
  return found && new TextDecoder().decode(found)
}

/** Every row as the disk has it. */
async function rows(): Promise<[SealedKey, SealedRow][]> {
  const database = await openDB<CairnDatabase>(DATABASE_NAME)
  const keys = await database.getAllKeys('sealed')
  const values = await database.getAll('sealed')
  database.close()
  return keys.map((key, at) => [key, values[at]!])
}

async function replaceRow(key: SealedKey, row: SealedRow | null): Promise<void> {
  const database = await openDB<CairnDatabase>(DATABASE_NAME)
  await (row ? database.put('sealed', row, key) : database.delete('sealed', key))
  database.close()
}

const slotOf = async (id: string): Promise<SealedKey> => {
  const entry = (await readIndex(open)).records.find((one) => one.id === id)!
  return [open.vault, entry.slot, 0]
}

test('what is sealed comes back, is replaced, and can be removed; ids of two kinds do not meet', async () => {
  await put('a', 'SYNTHETIC one')
  await put('a', 'SYNTHETIC target', 'target')
  await put('a', 'SYNTHETIC two')
  expect([await read('a'), await read('a', 'target')]).toEqual(['SYNTHETIC two', 'SYNTHETIC target'])
  await changeVault(open, { removes: [{ kind: 'note', id: 'a' }] })
  expect([await read('a'), await read('a', 'target')]).toEqual([null, 'SYNTHETIC target'])
  expect((await sealedSize(connection)).records).toBe(2)
})

test('the disk shows neither kinds nor names nor words, only random names and sizes', async () => {
  await put('note-of-the-well', 'SYNTHETIC words')
  const shown = (await rows()).map(([key, row]) => [key.join(), Object.keys(row).sort().join()])
  expect(shown.every(([, fields]) => fields === 'data,iv,version')).toBe(true)
  const all = JSON.stringify(await rows(), (_key, value) =>
    value instanceof Uint8Array ? String.fromCharCode(...value) : value,
  )
  for (const word of ['note', 'well', 'SYNTHETIC']) expect(all).not.toContain(word)
})

test('pitfall 21: a record put in the place of another does not open, and neither does an older one of the same place', async () => {
  await put('a', 'SYNTHETIC one')
  const older = (await readSealed(connection, await slotOf('a')))!
  await put('a', 'SYNTHETIC two')
  await put('b', 'SYNTHETIC other')
  await replaceRow(await slotOf('a'), older)
  await expect(read('a')).rejects.toThrow(Damaged)
  // Even when the version that stands beside it is made to fit.
  const present = (await readSealed(connection, await slotOf('b')))!
  await replaceRow(await slotOf('a'), { ...older, version: present.version })
  await expect(read('a')).rejects.toThrow(Damaged)
  await replaceRow(await slotOf('a'), present)
  await expect(read('a')).rejects.toThrow(Damaged)
  expect(await read('b')).toBe('SYNTHETIC other')
})

test('pitfall 21: a record that was taken away is missed, and costs no other one', async () => {
  const targets = vaultRecords<{ name: string }>('target')
  await targets.save('a', { name: 'SYNTHETIC a' })
  await targets.save('b', { name: 'SYNTHETIC b' })
  await replaceRow(await slotOf('a'), null)
  await expect(targets.read('a')).rejects.toThrow(Damaged)
  expect(await targets.list()).toEqual([
    { id: 'a', value: null },
    { id: 'b', value: { name: 'SYNTHETIC b' } },
  ])
  await targets.remove('a')
  expect((await targets.list()).map(({ id }) => id)).toEqual(['b'])
})

test('an older index is not taken together with newer records', async () => {
  await put('a', 'SYNTHETIC one')
  const index = (await readSealed(connection, [open.vault, open.vault, 0]))!
  await put('a', 'SYNTHETIC two')
  await replaceRow([open.vault, open.vault, 0], index)
  await expect(read('a')).rejects.toThrow(Damaged)
})

test('two tabs that write at the same moment lose nothing to each other', async () => {
  const other = { ...open, connection: new Connection(() => undefined) }
  const write = (vault: OpenVault, id: string) =>
    changeVault(vault, { puts: [{ kind: 'note', id, bytes: bytes(id) }] })
  await Promise.all(['a', 'b', 'c'].flatMap((id) => [write(open, `${id}1`), write(other, `${id}2`)]))
  const ids = (await readIndex(open)).records.map(({ id }) => id).sort()
  expect(ids).toEqual(['a1', 'a2', 'b1', 'b2', 'c1', 'c2'])
  await other.connection.close()
})

test('a change stands as a whole or not at all', async () => {
  await put('a', 'SYNTHETIC one')
  const before = await rows()
  const key = await slotOf('a')
  const row = (await readSealed(connection, key))!
  const guard = { key: [open.vault, open.vault, 0] as SealedKey, version: 1 }
  expect(await writeSealed(connection, { guard, puts: [], deletes: [key] })).toBe(false)
  const unclonable = { ...row, data: (() => undefined) as unknown as SealedRow['data'] }
  const late = {
    guard: { ...guard, version: 2 },
    puts: [[[open.vault, 'x', 0], row] as const, [key, unclonable] as const],
  }
  await expect(writeSealed(connection, { ...late, deletes: [] } as never)).rejects.toThrow()
  expect(await rows()).toEqual(before)
})

test('nothing is written into a vault that was erased meanwhile', async () => {
  await clearSealed(connection)
  await expect(put('a', 'SYNTHETIC one')).rejects.toThrow(VaultGone)
  expect(await rows()).toEqual([])
})

const isAny = (): boolean => true

test('the ways to the key are the newest ones, also after a crash between writing and clearing up, and go as a whole', async () => {
  expect(await readKeySlots(isAny)).toBeNull()
  await writeKeySlots('first')
  const cache = await caches.open('cairn-vault')
  const crashed = (await cache.keys())[0]!
  await writeKeySlots('second')
  expect((await cache.keys()).length).toBe(1)
  await cache.put(crashed, new Response('first'))
  expect(await readKeySlots(isAny)).toBe('second')
  await writeKeySlots('third')
  expect([await readKeySlots(isAny), (await cache.keys()).length]).toEqual(['third', 1])
  await destroyKeySlots()
  expect([await readKeySlots(isAny), await hasKeySlots()]).toEqual([null, false])
})

test('an entry that was written by halves when the device died does not hide the ways to the key that stood before', async () => {
  const isWhole = (text: string): boolean => text.endsWith('}')
  await writeKeySlots('{"first":1}')
  const cache = await caches.open('cairn-vault')
  const { url } = (await cache.keys())[0]!
  await cache.put(
    url.replace(/\d+$/, (number) => String(Number(number) + 1)),
    new Response('{"second'),
  )
  expect(await readKeySlots(isWhole)).toBe('{"first":1}')
  await writeKeySlots('{"third":3}')
  expect([await readKeySlots(isWhole), (await cache.keys()).length]).toEqual(['{"third":3}', 1])
  await cache.put((await cache.keys())[0]!, new Response('{"broken'))
  // Nothing whole at all is told as what it is, not as a device without a vault.
  expect(await readKeySlots(isWhole)).toBe('{"broken')
  await destroyKeySlots()
})

test('notes from elsewhere are added once, and never in place of another', async () => {
  const picture = bytes('SYNTHETIC picture')
  const draft = { of: null, about: null, position: null, photos: [] }
  const mine = await vaultNotes.save({ ...draft, text: 'SYNTHETIC mine' })
  const photo = { id: 'p', mediaType: 'image/jpeg', bytes: picture.length, originalName: null }
  const theirs = { ...mine, text: 'SYNTHETIC theirs', photos: [photo] }
  const fresh = { ...theirs, id: 'fresh', text: 'SYNTHETIC fresh' }
  const photos = new Map([['p', picture]])
  const carried = [mine, theirs, fresh].map((note) => ({ note, photos }))
  expect(await vaultNotes.importAll(carried)).toEqual({ added: 1, known: 1, copied: 1 })
  expect(await vaultNotes.importAll(carried)).toEqual({ added: 0, known: 3, copied: 0 })
  const all = await vaultNotes.all()
  expect(all.map(({ note }) => note.text).sort()).toEqual([
    'SYNTHETIC fresh',
    'SYNTHETIC mine',
    'SYNTHETIC theirs',
  ])
  const withPhotos = all.filter(({ note }) => note.photos.length === 1)
  expect(withPhotos.map(({ note, photos: held }) => held.get(note.photos[0]!.id))).toEqual([picture, picture])
  // One of two notes that came with the same picture goes: the other keeps its own.
  await vaultNotes.remove('fresh')
  const left = (await vaultNotes.all()).find(({ note }) => note.text === 'SYNTHETIC theirs')!
  expect([...left.photos.values()]).toEqual([picture])
})
