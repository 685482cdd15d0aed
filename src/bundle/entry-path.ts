/** Where each kind lies in a bundle. */
import type { BundleKind } from './bundle-entry.ts'
import { safeName } from './safe-path.ts'

/** The file, or the folder with a closing slash. */
export function entryPath(kind: BundleKind, id: string): string {
  const name = safeName(id)
  if (kind === 'package') return `packages/${name}/`
  if (kind === 'area') return `areas/${name}.pmtiles`
  if (kind === 'note') return `notes/${name}.json`
  return `documents/${name}`
}
