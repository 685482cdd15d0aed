/** Choices of the reader about the page itself. */
import type { Connection } from './connection.ts'
import type { StoredSetting } from './schema.ts'

/** The choice of that name; null when none was made. */
export function loadSetting(connection: Connection, name: string): Promise<StoredSetting['value'] | null> {
  return connection.run(async (database) => (await database.get('settings', name))?.value ?? null)
}

/** Keeps a choice. */
export function saveSetting(connection: Connection, setting: StoredSetting): Promise<void> {
  return connection.run(async (database) => {
    await database.put('settings', setting)
  })
}
