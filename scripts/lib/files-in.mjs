import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/**
 * Every file below a folder, sorted, as paths inside it with `/` on every system.
 * @param {string} folder
 */
export const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
