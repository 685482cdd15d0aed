/** Column mappings that the reader saved for tables of the same kind. */
import type { Connection } from './connection.ts'
import type { SavedMapping } from './schema.ts'

/** Every saved mapping, by name. */
export function listMappings(connection: Connection): Promise<SavedMapping[]> {
  return connection.run((database) => database.getAll('mappings'))
}

/** Saves a mapping under its name, in place of an older one. Rejects with QuotaExceededError when full. */
export function saveMapping(connection: Connection, mapping: SavedMapping): Promise<void> {
  return connection.run(async (database) => {
    await database.put('mappings', mapping)
  })
}

/** Removes a mapping; nothing happens when there is none of that name. */
export function deleteMapping(connection: Connection, name: string): Promise<void> {
  return connection.run((database) => database.delete('mappings', name))
}
