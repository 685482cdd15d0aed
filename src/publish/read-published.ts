/** Opens a package that was published before, as the hosted page and the embed get it. */
import { valueAt } from '../domain/json/json-path.ts'
import type { CairnPackage, PackageFiles, Sha256 } from '../domain/package.ts'
import { isFiner } from '../domain/precision-order.ts'
import { SIGNATURE_FILE } from '../domain/signature-file.ts'
import { storedDescriptor } from '../formats/export-origin.ts'
import { openFiles } from '../formats/open-files.ts'
import { madePublic, type PublicPackage } from './public-package.ts'
import { PUBLISHED_BY } from './published-files.ts'

/**
 * Accepts only what carries the mark of publishing, lists every file with its size and hash, and holds no fault.
 * That proves that nothing was changed since by accident; it is no signature, and whoever wants to lie can write the mark.
 */
export async function readPublished(
  files: PackageFiles,
  sha256: Sha256,
): Promise<PublicPackage | { readonly fault: string }> {
  const descriptor = storedDescriptor(files)
  if (valueAt(descriptor, ['cairn', 'published', 'by']) !== PUBLISHED_BY)
    return { fault: 'a package that cairn publish has written expected, one without its mark found' }
  const stray = strayFile(descriptor, files)
  if (stray !== null)
    return { fault: `only the files that the descriptor lists expected, ${stray} found beside them` }
  const input = [...files].map(([name, bytes]) => ({ name, bytes }))
  const { package: pkg, issues } = await openFiles(input, sha256)
  const [error] = issues.filter(({ severity }) => severity === 'error')
  if (!pkg || error) return { fault: error?.message ?? 'a package expected, none found' }
  const finer = decidedCoarser(pkg)
  if (finer !== null) return { fault: `${finer} is shown more finely than its own decision allows` }
  return madePublic(pkg, files)
}

function strayFile(descriptor: unknown, files: PackageFiles): string | null {
  const resources = valueAt(descriptor, ['resources'])
  const listed = Array.isArray(resources) ? resources.map((entry) => valueAt(entry, ['path'])) : []
  const known = ['datapackage.json', SIGNATURE_FILE, ...listed]
  return [...files.keys()].find((path) => !known.includes(path)) ?? null
}

/** A decision was made finer or coarser after publishing: the id of the first feature that contradicts its own. */
function decidedCoarser({ features }: CairnPackage): string | null {
  const found = features.find(
    ({ properties: { precisionCode, publication } }) =>
      publication !== undefined && isFiner(precisionCode, publication.precisionCode),
  )
  return found?.id ?? null
}
