/** Private records of any kind, by id: `vaultRecords<Target>('target')`. Load this file on demand: it brings the vault's code. */
import { Damaged } from '../vault/seal.ts'
import { openVault } from './vault-open.ts'
import { changeVault, type IndexEntry, readEntry, readIndex, readRecord } from './vault-store.ts'

/** Records of one kind. Every answer rejects with VaultClosed while the vault is locked. */
export interface VaultRecords<Value> {
  /** All of them, oldest change first. A value is null when its record is lost or was tampered with. */
  list(): Promise<readonly { readonly id: string; readonly value: Value | null }[]>
  /** null when there is none of that id. Rejects with Damaged when it is lost or was tampered with. */
  read(id: string): Promise<Value | null>
  /** In place of what has the id. Rejects with QuotaExceededError when the device is full: nothing is changed then. */
  save(id: string, value: Value): Promise<void>
  /** Nothing happens when there is none. */
  remove(id: string): Promise<void>
}

/** A value as bytes. */
export const jsonBytes = (value: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(value))

/** What `jsonBytes` wrote; the vault's seal says that it is ours. */
const jsonOf = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))

/** One bad record never costs another. */
function nullIfDamaged(fault: unknown): null {
  if (fault instanceof Damaged) return null
  throw fault
}

/** The records of a kind, for example `target` or `area`; values are what JSON can hold. */
export const vaultRecords = <Value>(kind: string): VaultRecords<Value> => ({
  async list() {
    const open = openVault()
    const entries = (await readIndex(open)).records.filter((entry) => entry.kind === kind)
    const read = async (entry: IndexEntry): Promise<{ id: string; value: Value | null }> => {
      const bytes = await readEntry(open, entry).catch(nullIfDamaged)
      return { id: entry.id, value: bytes && (jsonOf(bytes) as Value) }
    }
    return Promise.all(entries.map(read))
  },
  async read(id) {
    const bytes = await readRecord(openVault(), { kind, id })
    return bytes && (jsonOf(bytes) as Value)
  },
  save: async (id, value) => changeVault(openVault(), { puts: [{ kind, id, bytes: jsonBytes(value) }] }),
  remove: async (id) => changeVault(openVault(), { removes: [{ kind, id }] }),
})
