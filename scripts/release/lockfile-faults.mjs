/**
 * What is wrong with the lock file of a release: everything that is installed must be proven by a hash, come from the
 * registry, run no script of its own, and be what package.json asks for.
 */

/**
 * @typedef {{version?: string, resolved?: string, integrity?: string, hasInstallScript?: boolean, link?: boolean, license?: string, dev?: boolean}} Locked
 * @typedef {{lockfileVersion: number, packages: Record<string, Locked & {dependencies?: Record<string, string>, devDependencies?: Record<string, string>}>}} Lockfile
 * @typedef {{dependencies?: Record<string, string>, devDependencies?: Record<string, string>}} Manifest
 */

/**
 * @param {Manifest} manifest
 * @param {Lockfile} lock
 * @returns {string[]} one sentence each; none when the lock file is sound
 */
export function lockfileFaults(manifest, lock) {
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '')
  return [...installed.flatMap(([path, entry]) => entryFaults(path, entry)), ...askedFaults(manifest, lock)]
}

/**
 * @param {string} path
 * @param {Locked} entry
 * @returns {string[]}
 */
function entryFaults(path, { integrity, resolved, hasInstallScript, link }) {
  const isProven = /^sha512-/.test(integrity ?? '')
  const isFromRegistry =
    link !== true && (resolved === undefined || /^https:\/\/[^/]+\/.+\.tgz$/.test(resolved))
  return [
    ...(isProven ? [] : [`${path}: a SHA-512 expected, ${integrity ?? 'none'} found`]),
    ...(isFromRegistry ? [] : [`${path}: an archive of a registry expected, ${resolved ?? 'a link'} found`]),
    ...(hasInstallScript ? [`${path}: runs a script when it is installed`] : []),
  ]
}

/**
 * @param {Manifest} manifest
 * @param {Lockfile} lock
 * @returns {string[]}
 */
function askedFaults({ dependencies, devDependencies }, { packages }) {
  return Object.entries({ ...dependencies, ...devDependencies }).flatMap(([name, asked]) => {
    const locked = packages[`node_modules/${name}`]?.version
    const isExact = /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(asked)
    if (!isExact) return [`${name}: an exact version expected, ${asked} found`]
    return locked === asked
      ? []
      : [`${name}: ${asked} expected in the lock file, ${locked ?? 'nothing'} found`]
  })
}
