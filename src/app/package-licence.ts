/** The licence of the open package in words, read once from its descriptor. */
import type { CairnPackage } from '../domain/package.ts'
import { licencesOf, licenceText } from '../formats/export-origin.ts'
import { storedFiles } from '../formats/stored-files.ts'
import type { PageState } from './page-state.ts'

const known = new WeakMap<CairnPackage, string>()

/** What was read before; null until `readLicence` has. */
export const knownLicence = (pkg: CairnPackage): string | null => known.get(pkg) ?? null

/** "CC-BY-4.0 (https://…)", or that none is stated. */
export async function readLicence(pkg: CairnPackage, files: PageState['files']): Promise<string> {
  const before = known.get(pkg)
  if (before !== undefined) return before
  const licence = licenceText(licencesOf(await storedFiles(await descriptorFiles(files))))
  known.set(pkg, licence)
  return licence
}

/** The descriptor alone where it lies open, else everything, which may be a zip. */
async function descriptorFiles(files: PageState['files']) {
  const all = [...(files ?? [])]
  const descriptors = all.filter(([name]) => name.endsWith('datapackage.json'))
  const read = async ([name, blob]: readonly [string, Blob]) => ({
    name,
    bytes: new Uint8Array(await blob.arrayBuffer()),
  })
  return Promise.all((descriptors.length > 0 ? descriptors : all).map(read))
}
