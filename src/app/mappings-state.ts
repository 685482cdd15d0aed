/** What is known of saved mappings before the device was asked. */
import type { SavedMappings } from '../ui/import-table.ts'

export const NO_MAPPINGS: SavedMappings = { list: [], lasting: true, said: null }
