import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a build is made of. `src/domain/generated` is left out: every build writes it anew from `data/`. */
const buildInputs = [
  'src',
  'data',
  'public',
  'scripts/basemap',
  'scripts/generate.mjs',
  'index.html',
  'docs',
  'scripts/docs',
  'scripts/docs-site.mjs',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'vite.config.ts',
  'vite.chunks.ts',
  'vite.embed.config.ts',
  'vite.facades.ts',
  'vite.pmtiles.ts',
  'vite.templates.ts',
  'package.json',
  'package-lock.json',
]
const derivedFolder = join('src', 'domain', 'generated')

/**
 * Why the packages have to be installed (again), or `null` when they are as package-lock.json says.
 * npm writes `node_modules/.package-lock.json` at the end of a successful install.
 * @param {string} root folder of the project
 */
export function whyInstall(root) {
  const installed = modifiedMs(join(root, 'node_modules/.package-lock.json'))
  if (installed === null) return 'node_modules is missing or incomplete'
  const locked = modifiedMs(join(root, 'package-lock.json'))
  return locked !== null && locked > installed ? 'package-lock.json is newer than node_modules' : null
}

/**
 * Why the site has to be built (again), or `null` when nothing it is made of is newer than `dist/index.html`.
 * @param {string} root folder of the project
 */
export function whyBuild(root) {
  const built = modifiedMs(join(root, 'dist/index.html'))
  if (built === null) return 'dist/index.html is missing'
  for (const input of buildInputs) {
    const newer = firstNewerThan(built, root, input)
    if (newer !== null) return `${newer} is newer than dist/index.html`
  }
  return null
}

/**
 * Folders count too: a deleted or renamed file shows only in the time of its folder.
 * @param {number} limitMs
 * @param {string} root
 * @param {string} path relative to root
 * @returns {string | null} the path of the first file or folder newer than the limit
 */
function firstNewerThan(limitMs, root, path) {
  if (path === derivedFolder) return null
  const stats = statSync(join(root, path), { throwIfNoEntry: false })
  if (stats === undefined) return null
  if (stats.mtimeMs > limitMs) return path
  if (!stats.isDirectory()) return null
  for (const name of readdirSync(join(root, path))) {
    const newer = firstNewerThan(limitMs, root, join(path, name))
    if (newer !== null) return newer
  }
  return null
}

/**
 * @param {string} path
 * @returns {number | null} null when there is no such file
 */
function modifiedMs(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null
}
