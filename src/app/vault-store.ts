/**
 * The records of an open vault. A sealed index names each with its kind and version, so that neither kinds nor numbers can
 * be read from the disk, and a record that was replaced by an older one is found out.
 */
import type { Connection } from '../storage/connection.ts'
import type { SealedKey, SealedRow } from '../storage/schema.ts'
import { readSealed, writeSealed } from '../storage/sealed.ts'
import type { VaultSettings } from '../ui/vault-events.ts'
import { Damaged, type SealedPlace, seal, sealJson, unseal, unsealJson } from '../vault/seal.ts'
import { DEFAULT_SETTINGS } from './vault-state.ts'

/** A vault whose key is at hand. */
export interface OpenVault {
  readonly connection: Connection
  readonly vault: string
  readonly key: CryptoKey
}

/** What a record is called in the vault. */
export interface RecordName {
  readonly kind: string
  readonly id: string
}

export interface IndexEntry extends RecordName {
  /** Random name on the disk, where the record's own name must not be read. */
  readonly slot: string
  /** Version of the index that wrote it: no number is given twice in a vault. */
  readonly version: number
}

export interface VaultIndex {
  readonly records: readonly IndexEntry[]
  readonly settings: VaultSettings
}

/** Records to write and to remove, as one change: all of it or nothing. */
export interface VaultChange {
  readonly puts?: readonly (RecordName & { readonly bytes: Uint8Array<ArrayBuffer> })[]
  readonly removes?: readonly RecordName[]
  readonly settings?: VaultSettings
}

/** The vault was erased, in another tab or by the browser. */
export class VaultGone extends Error {}

const INDEX = 'index'
const ATTEMPTS = 8

const isSame = (one: RecordName, other: RecordName): boolean => one.kind === other.kind && one.id === other.id

const indexKey = (vault: string): SealedKey => [vault, vault, 0]
const recordKey = (vault: string, { slot }: IndexEntry): SealedKey => [vault, slot, 0]
const indexPlace = (vault: string, version: number): SealedPlace => ({
  ...{ store: INDEX, id: vault, part: 0, version },
})
const recordPlace = ({ kind, id, version }: IndexEntry): SealedPlace => ({
  store: kind,
  id,
  part: 0,
  version,
})

/** Writes the index of a vault that is new. Rejects when there is one of that name. */
export async function beginVault(open: OpenVault): Promise<void> {
  const first = await sealedIndex(open, { records: [], settings: DEFAULT_SETTINGS }, 1)
  const guard = { key: indexKey(open.vault), version: null }
  const isNew = await writeSealed(open.connection, { guard, puts: [first], deletes: [] })
  if (!isNew) throw new Error('a vault of this name is there already')
}

async function sealedIndex(
  { vault, key }: OpenVault,
  index: VaultIndex,
  version: number,
): Promise<readonly [SealedKey, SealedRow]> {
  return [indexKey(vault), { version, ...(await sealJson(key, indexPlace(vault, version), index)) }]
}

async function versionedIndex({
  connection,
  vault,
  key,
}: OpenVault): Promise<{ version: number; index: VaultIndex }> {
  const row = await readSealed(connection, indexKey(vault))
  if (!row) throw new VaultGone('the vault is no longer on this device')
  const index = (await unsealJson(key, indexPlace(vault, row.version), row)) as VaultIndex
  return { version: row.version, index }
}

/** What is in the vault, and how it locks itself. Rejects with VaultGone or Damaged. */
export const readIndex = async (open: OpenVault): Promise<VaultIndex> => (await versionedIndex(open)).index

/** The bytes of a record; null when the vault has none of that name. Rejects with Damaged. */
export async function readRecord(open: OpenVault, name: RecordName): Promise<Uint8Array<ArrayBuffer> | null> {
  const entry = (await readIndex(open)).records.find((one) => isSame(one, name))
  return entry ? readEntry(open, entry) : null
}

/** The bytes of a record that the index names. Rejects with Damaged when they are not there or not those. */
export async function readEntry(
  { connection, vault, key }: OpenVault,
  entry: IndexEntry,
): Promise<Uint8Array<ArrayBuffer>> {
  const row = await readSealed(connection, recordKey(vault, entry))
  if (row) return unseal(key, recordPlace(entry), row)
  throw new Damaged(`${entry.kind} ${entry.id}: a sealed record of this vault expected, nothing found`)
}

/** Makes a change as a whole, after whatever another tab did. Rejects with QuotaExceededError: nothing is changed then. */
export async function changeVault(open: OpenVault, change: VaultChange): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) if (await tryChange(open, change)) return
  throw new Error('another tab keeps writing to the vault')
}

async function tryChange(open: OpenVault, change: VaultChange): Promise<boolean> {
  const { version, index } = await versionedIndex(open)
  const { removes = [] } = change
  const written = entriesOf(index, change, version + 1)
  const records = [...index.records.filter(isKept(change)), ...written.map(({ entry }) => entry)]
  const next = { records, settings: change.settings ?? index.settings }
  const removed = index.records.filter((entry) => removes.some((name) => isSame(name, entry)))
  return writeSealed(open.connection, {
    guard: { key: indexKey(open.vault), version },
    puts: await Promise.all([
      sealedIndex(open, next, version + 1),
      ...written.map(({ entry, bytes }) => sealedRecord(open, entry, bytes)),
    ]),
    deletes: removed.map((entry) => recordKey(open.vault, entry)),
  })
}

/** What is written keeps its place on the disk, or gets one. */
const entriesOf = (
  { records }: VaultIndex,
  { puts = [] }: VaultChange,
  version: number,
): readonly { readonly entry: IndexEntry; readonly bytes: Uint8Array<ArrayBuffer> }[] =>
  puts.map(({ kind, id, bytes }) => {
    const slot = records.find((one) => isSame(one, { kind, id }))?.slot ?? crypto.randomUUID()
    return { entry: { kind, id, slot, version }, bytes }
  })

const isKept =
  ({ puts = [], removes = [] }: VaultChange) =>
  (entry: IndexEntry): boolean =>
    ![...puts, ...removes].some((name) => isSame(name, entry))

async function sealedRecord(
  { vault, key }: OpenVault,
  entry: IndexEntry,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<readonly [SealedKey, SealedRow]> {
  const sealed = await seal(key, recordPlace(entry), bytes)
  return [recordKey(vault, entry), { version: entry.version, ...sealed }]
}
