/** The archive of a release: the same files give the same bytes, on every machine, at every hour, in every time zone. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { zipSync } from 'fflate'

/** @typedef {Map<string, Uint8Array>} Files path with `/` to bytes */

/**
 * @param {string} folder
 * @param {string} [under] path in the archive
 * @returns {Files} sorted by path
 */
export function filesBelow(folder, under = '') {
  const found = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const files = found.map(
    (file) =>
      /** @type {const} */ ([`${under}${relative(folder, file).split(sep).join('/')}`, readFileSync(file)]),
  )
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** @param {Uint8Array} bytes */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

/**
 * As `sha256sum --check` reads it.
 * @param {Files} files
 */
export const hashList = (files) => [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('')

/**
 * A zip in order of paths, every file of the first moment that zip knows.
 * @param {Files} files
 * @returns {Uint8Array}
 */
export function archiveOf(files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  // Read by its local fields: the same in every time zone.
  const mtime = new Date(1980, 0, 1, 0, 0, 0)
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime, os: 3, attrs: 0o100644 << 16 })
}
