/**
 * The steps from one database version to the next, without gaps: step n leads
 * from version n to n + 1. A released step is never edited; a change is a new step.
 */
import type { IDBPDatabase } from 'idb'
import type { CairnDatabase } from './schema.ts'

type Step = (database: IDBPDatabase<CairnDatabase>) => void

const STEPS: readonly Step[] = [
  (database) => {
    database.createObjectStore('packages', { keyPath: 'hash' })
    database.createObjectStore('pointers', { keyPath: 'address' })
    database.createObjectStore('documents', { keyPath: 'sha256' })
  },
  (database) => {
    database.createObjectStore('parts')
  },
  (database) => {
    database.createObjectStore('views', { keyPath: 'id' })
    database.createObjectStore('mappings', { keyPath: 'name' })
    database.createObjectStore('settings', { keyPath: 'name' })
  },
  (database) => {
    database.createObjectStore('sealed')
  },
  (database) => {
    database.createObjectStore('areas', { keyPath: 'id' })
    database.createObjectStore('areaChunks')
  },
]

export const DATABASE_VERSION = STEPS.length

/** Runs every step that a database of `oldVersion` (0 = new) has not seen. */
export function migrate(database: IDBPDatabase<CairnDatabase>, oldVersion: number): void {
  for (const step of STEPS.slice(oldVersion)) step(database)
}
