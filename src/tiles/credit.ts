/** Whom an archive wants named. */

/** Licences are named at the end: what is longer than any list of sources is cut between words, and that is seen. */
const LONGEST = 1000

/** The `attribution` of an archive's metadata without the markup around it: it is shown as text. Empty when it names nobody. */
export function creditOf(metadata: unknown): string {
  const isObject = typeof metadata === 'object' && metadata !== null && 'attribution' in metadata
  const text = isObject && typeof metadata.attribution === 'string' ? metadata.attribution : ''
  return cut(text.replace(/<[^>]*>/g, '').trim())
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text
  const within = text.slice(0, LONGEST - 1)
  return `${within.slice(0, Math.max(within.lastIndexOf(' '), LONGEST / 2)).trim()}…`
}
