/** Keys as people keep them: one a line, with comments that begin with #. */

/** The lines that say something: recipients or identities. */
export function keyLines(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  return lines.filter((line) => line !== '' && !line.startsWith('#'))
}
