/** Whom an archive wants named. */

const LONGEST = 300

/** The `attribution` of an archive's metadata without the markup around it: it is shown as text. Empty when it names nobody. */
export function creditOf(metadata: unknown): string {
  const isObject = typeof metadata === 'object' && metadata !== null && 'attribution' in metadata
  const text = isObject && typeof metadata.attribution === 'string' ? metadata.attribution : ''
  return text
    .replace(/<[^>]*>/g, '')
    .trim()
    .slice(0, LONGEST)
}
