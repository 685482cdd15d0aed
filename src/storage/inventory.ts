/** What the database holds, counted without keeping it in memory. */
import type { Connection } from './connection.ts'
import { isWholePointer } from './packages.ts'
import type { StoredFiles } from './schema.ts'

export interface HeldPackage {
  readonly title: string
  readonly version: string
  readonly savedAt: string
  readonly hash: string
  readonly files: StoredFiles
}

export interface HeldDocument {
  readonly sha256: string
  readonly name: string
  readonly bytes: number
}

/** Every version that an address points to, each once; pinned ones and those of saved views too. */
export function heldPackages(connection: Connection): Promise<HeldPackage[]> {
  return connection.run(async (database) => {
    const pointers = (await database.getAll('pointers')).filter(isWholePointer)
    const hashes = [...new Set(pointers.map(({ hash }) => hash))]
    const rows = await Promise.all(hashes.map((hash) => database.get('packages', hash)))
    return rows.flatMap((row) => {
      const held = row?.parsed?.package
      return row && held
        ? [
            {
              title: held.title,
              version: held.version,
              savedAt: row.savedAt,
              hash: row.hash,
              files: row.files,
            },
          ]
        : []
    })
  })
}

/** One document in memory at a time. */
export function heldDocuments(connection: Connection): Promise<HeldDocument[]> {
  return connection.run(async (database) => {
    const found: HeldDocument[] = []
    let cursor = await database.transaction('documents').store.openCursor()
    for (; cursor; cursor = await cursor.continue()) {
      const { sha256, name, bytes } = cursor.value
      found.push({ sha256, name, bytes: bytes.length })
    }
    return found
  })
}
