/** The package as .zip: its files byte for byte when nothing stays behind, else a sound package of the selection. */
import { type Zippable, zipSync } from 'fflate'
import type { PackageFiles, Sha256 } from '../domain/package.ts'
import { type ExportFile, type ExportInput, exportName, isWhole } from './export-input.ts'
import { selectedPackage } from './selected-package.ts'

/** The same content gives the same bytes: 1 January 1980, the first day that a zip can name. */
const MODIFIED = '1980-01-01T00:00:00'

/** The archive. Throws for somebody's own GeoJSON, which is no package. */
export async function writeZip(input: ExportInput, sha256: Sha256): Promise<ExportFile> {
  const { files } = input
  if (!files) throw new Error('zip: the files of a package with a datapackage.json expected, none found')
  const content = isWhole(input) ? files : await selectedPackage({ ...input, files }, sha256)
  return { name: exportName(input, 'zip'), mediaType: 'application/zip', parts: [zipped(content)] }
}

function zipped(files: PackageFiles): Uint8Array<ArrayBuffer> {
  const entries: Zippable = Object.fromEntries([...files].map(([path, bytes]) => [path, bytes]))
  return zipSync(entries, { mtime: MODIFIED })
}
