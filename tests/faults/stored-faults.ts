/** Looks into the database behind the app's back: what stands there half is a fault, whatever the page shows. */
import type { Cairn } from '../e2e/driver.ts'

/** What the disk has, as far as it can be read without a key. */
export interface Stored {
  /** Addresses whose version is there with all its parts. */
  readonly packages: readonly string[]
  /** Hashes of documents whose bytes have that hash. */
  readonly documents: readonly string[]
  /** Names of ready areas all of whose records have their hash. */
  readonly areas: readonly string[]
  /** What is there by halves though it passes for whole. */
  readonly faults: readonly string[]
}

/** Reads everything; needs a page of the app's origin. */
export const readStored = (cairn: Cairn): Promise<Stored> => cairn.page.evaluate(lookThrough)

/** Runs in the page, so it brings all it needs. */
async function lookThrough(): Promise<Stored> {
  interface Row {
    readonly clear?: Blob
    readonly id: string
    readonly name: string
    readonly state: string
    readonly totalBytes: number
  }
  interface Piece {
    readonly bytes: ArrayBuffer | Blob
    readonly sha256: string
  }
  const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const hashOf = async (bytes: BufferSource): Promise<string> =>
    Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('')
  const database = await asked(indexedDB.open('cairn'))
  const faults: string[] = []
  const store = (name: string): IDBObjectStore => database.transaction(name).objectStore(name)

  async function packages(): Promise<string[]> {
    const transaction = database.transaction(['pointers', 'packages', 'parts'])
    const pointers = (await asked(transaction.objectStore('pointers').getAll())) as {
      address: string
      hash: string
    }[]
    const rows = (await asked(transaction.objectStore('packages').getAll())) as {
      hash: string
      parts: number
    }[]
    const keys = (await asked(transaction.objectStore('parts').getAllKeys())) as [string, number][]
    for (const { hash, parts } of rows) {
      const held = keys.filter(([owner]) => owner === hash).length
      if (held !== parts) faults.push(`package ${hash}: ${parts} parts expected, ${held} found`)
    }
    for (const [owner] of keys)
      if (!rows.some(({ hash }) => hash === owner)) faults.push(`a part of ${owner}, which is not there`)
    return pointers.flatMap(({ address, hash }) => {
      if (rows.some((row) => row.hash === hash)) return [address]
      faults.push(`${address} points to ${hash}, which is not there`)
      return []
    })
  }

  async function documents(): Promise<string[]> {
    const held = (await asked(store('documents').getAll())) as { sha256: string; bytes: BufferSource }[]
    for (const { sha256, bytes } of held)
      if ((await hashOf(bytes)) !== sha256) faults.push(`document ${sha256} has other bytes`)
    return held.map(({ sha256 }) => sha256)
  }

  async function isWhole(area: Row): Promise<boolean> {
    for (let number = 0; number < Math.ceil(area.totalBytes / (256 * 1024)); number++) {
      const piece = (await asked(store('areaChunks').get([area.id, number]))) as Piece | undefined
      const bytes = piece?.bytes instanceof Blob ? await piece.bytes.arrayBuffer() : piece?.bytes
      if (!piece || !bytes || (await hashOf(bytes)) !== piece.sha256) return false
    }
    return true
  }

  async function areas(): Promise<string[]> {
    const rows = (await asked(store('areas').getAll())) as Row[]
    const ready: string[] = []
    for (const row of rows) {
      const area = row.clear ? (JSON.parse(await row.clear.text()) as Row) : row
      if (area.state !== 'ready') continue
      if (await isWhole(area)) ready.push(area.name)
      else faults.push(`area ${area.name} is called ready and is not whole`)
    }
    return ready
  }

  const found = { packages: await packages(), documents: await documents(), areas: await areas() }
  database.close()
  return { ...found, faults }
}
