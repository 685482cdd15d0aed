import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from './read-references.mjs'

/** Size and prefixed SHA-256 of a file of the package, as Data Package 2.0 wants them. */
export async function fingerprint(folder, path) {
  const bytes = await readFile(join(folder, path))
  return { bytes: bytes.length, hash: `sha256:${sha256(bytes)}` }
}
