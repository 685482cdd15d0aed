/** Vite 8 and Vitest 4 need it; `engines` in package.json says the same. */
const oldest = { major: 20, minor: 19 }

/**
 * What to tell someone whose Node is too old, or `null` when it is new enough.
 *
 * Without this, an old Node fails somewhere inside a dependency with a message that names neither Node nor the cure.
 * @param {string} version as in `process.versions.node`, for example `18.20.4`
 */
export function explainOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return null
  return `Node ${oldest.major}.${oldest.minor} or newer expected, ${version} found; install a current Node (nodejs.org) and start again`
}

/** Ends the process with that message when Node is too old. */
export function requireNode() {
  const complaint = explainOldNode(process.versions.node)
  if (complaint === null) return
  console.error(complaint)
  process.exit(1)
}
