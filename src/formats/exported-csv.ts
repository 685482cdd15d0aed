/** CSV that Cairn itself has exported: its records open as the package that they came from (docs/export.md). */
import type { Format, InputFile } from './format.ts'

/** Bytes in which the header stands: it has some seventy short names. */
const HEADER_BYTES = 16_384

export const exportedCsv: Format = {
  name: 'exported CSV',
  detect: ([file, ...others]) => others.length === 0 && file !== undefined && hasHeader(file),
  read: async (files, sha256) => (await import('./read-exported-csv.ts')).readExportedCsv(files, sha256),
}

/** Columns may be sorted and further ones added; those of the records are what counts. */
function hasHeader({ bytes }: InputFile): boolean {
  const beginning = new TextDecoder().decode(bytes.subarray(0, HEADER_BYTES))
  const header = /^[^\r\n]*/.exec(beginning)?.[0] ?? ''
  return (
    /(?:^|[",;\t])featureJson(?:$|[",;\t])/.test(header) && /(?:^|[",;\t])claimJson(?:$|[",;\t])/.test(header)
  )
}
