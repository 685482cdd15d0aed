/** A mapping as the JSON file that `cairn import --mapping` takes. */
import type { Mapping } from '../import/mapping.ts'
import { readMapping } from '../import/read-mapping.ts'
import type { DownloadDetail } from './events.ts'

/** Named after the mapping. */
export function mappingFile(mapping: Mapping): DownloadDetail {
  const stem = mapping.name.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '') || 'table'
  return {
    name: `${stem}-mapping.json`,
    mediaType: 'application/json',
    text: `${JSON.stringify(mapping, null, 2)}\n`,
  }
}

/** The mapping in a file, or in words why there is none. */
export function readMappingFile(text: string): Mapping | { readonly fault: string } {
  try {
    return readMapping(JSON.parse(text))
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : String(fault) }
  }
}
