import { realpath, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'

/**
 * @typedef {object} FoundFile
 * @property {string} path absolute, links resolved
 * @property {number} sizeBytes
 * @property {number} modifiedMs
 */

/**
 * Finds the file a URL path names. A path that ends in `/` names the `index.html` in that folder.
 *
 * `null` means there is no such file *inside the folder*: `..`, `%2e%2e`, backslashes, NUL and links that lead
 * out are all answered like a file that does not exist, so nothing can be learned about the rest of the disk.
 * @param {string} urlPath path of the request, still percent-encoded, without query
 * @param {string} root folder served at `/`
 * @param {ReadonlyMap<string, string>} mounts further folders by URL prefix, each prefix beginning and ending in `/`
 * @returns {Promise<FoundFile | null>}
 */
export async function locateFile(urlPath, root, mounts) {
  const path = decodePath(urlPath)
  if (path === null) return null
  const [folder, rest] = chooseFolder(path, root, mounts)
  const name = rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest
  // A folder or file that vanished, a file used as a folder and a name too long are all "no such file".
  return await fileInside(folder, name).catch(() => null)
}

/** @param {string} urlPath */
function decodePath(urlPath) {
  try {
    const path = decodeURIComponent(urlPath)
    return path.startsWith('/') && !path.includes('\0') ? path : null
  } catch {
    return null
  }
}

/**
 * @param {string} path
 * @param {string} root
 * @param {ReadonlyMap<string, string>} mounts
 * @returns {[folder: string, rest: string]}
 */
function chooseFolder(path, root, mounts) {
  for (const [prefix, folder] of mounts) {
    if (path.startsWith(prefix)) return [folder, path.slice(prefix.length)]
  }
  return [root, path.slice(1)]
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<FoundFile | null>}
 */
async function fileInside(folder, name) {
  const realFolder = await realpath(folder)
  // The leading `./` keeps `//etc/passwd` and `C:\` from being read as absolute paths.
  const wanted = resolve(realFolder, `./${name}`)
  if (!isInside(wanted, realFolder)) return null
  const path = await realpath(wanted)
  if (!isInside(path, realFolder)) return null
  const stats = await stat(path)
  return stats.isFile() ? { path, sizeBytes: stats.size, modifiedMs: stats.mtimeMs } : null
}

/**
 * @param {string} path
 * @param {string} folder
 */
function isInside(path, folder) {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
