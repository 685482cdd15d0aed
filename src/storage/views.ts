/** Views that the reader saved. Each names a version of its package. */
import type { Connection } from './connection.ts'
import type { SavedView } from './schema.ts'

/** One record that lost its fields must not take the others with it. */
const isWhole = ({ name, savedAt, search }: Partial<SavedView>): boolean =>
  [name, savedAt, search].every((field) => typeof field === 'string')

/** Every saved view that can be read, newest first. */
export function listViews(connection: Connection): Promise<SavedView[]> {
  return connection.run(async (database) => {
    const views = (await database.getAll('views')).filter(isWhole)
    return views.sort((a, b) => b.savedAt.localeCompare(a.savedAt) || a.name.localeCompare(b.name))
  })
}

/**
 * Saves a view, in place of one with the same id. As long as it is there, `sweepPackages` leaves the version of the
 * package that it names. Rejects with QuotaExceededError when full.
 */
export function saveView(connection: Connection, view: SavedView): Promise<void> {
  return connection.run(async (database) => {
    const transaction = database.transaction('views', 'readwrite', { durability: 'strict' })
    await Promise.all([transaction.store.put(view), transaction.done])
  })
}

/** Removes a view; the next sweep removes its version of the package if nothing else names it. */
export function deleteView(connection: Connection, id: string): Promise<void> {
  return connection.run((database) => database.delete('views', id))
}
