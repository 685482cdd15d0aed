/** Paths in a bundle: relative, without steps upwards, and the same on every system. */

/** Whether a path stays inside the folder that it is unpacked to. */
export function isSafePath(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f\\:]/.test(path)) return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}

/** A name that every file system takes, made of an id that may hold anything; ids that are such names stay as they are. */
export function safeName(id: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._~-]{0,99}$/.test(id)) return id
  const plain = id.replace(/[^A-Za-z0-9._~-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '')
  return plain.slice(0, 100) || 'unnamed'
}
