/** What panels may wish of a reading, as events: `import-table`, `import-cancel`, `open-as-table`, `mapping-deed`. */
import type { Mapping } from '../import/mapping.ts'
import type { MappingDeed } from '../ui/import-table.ts'
import { cancelReading } from './cancel-reading.ts'
import { mappingDeed } from './import-mappings.ts'
import { openAsTable, startImport } from './reading.ts'
import type { Services } from './services.ts'

/** Detail of `import-table`: which of the tables that wait, and what its columns mean. */
export interface ImportWish {
  readonly tableIndex: number
  readonly mapping: Mapping
}

export function listenToImports(host: HTMLElement, services: Services): void {
  host.addEventListener('import-table', (event) => {
    const { tableIndex, mapping } = (event as CustomEvent<ImportWish>).detail
    startImport(services, tableIndex, mapping)
  })
  host.addEventListener('import-cancel', () => cancelReading(services))
  host.addEventListener('mapping-deed', (event) => {
    void mappingDeed(services, (event as CustomEvent<MappingDeed>).detail)
  })
  host.addEventListener('open-as-table', () => void openAsTable(services))
}
