/** What is claimed, as an entry of the package's vocabulary. */
import type { Predicate } from '../domain/generated/package-types.ts'
import { predicateGroupOf } from './code-words.ts'
import { cutText, foldText } from './fold-text.ts'
import { textHash } from './text-hash.ts'

/** Entries that a mapping's default may name; ids as in the bundled package where it has them. */
export const KNOWN_PREDICATES: readonly Predicate[] = [
  { id: 'discovery', label: { en: 'discovery of a burial place or of remains' }, group: 'discovery' },
  { id: 'burial_of_remains', label: { en: 'burial of remains' }, group: 'burial' },
  { id: 'exhumation', label: { en: 'exhumation' }, group: 'recovery' },
  { id: 'identification', label: { en: 'identification' }, group: 'identity' },
  { id: 'killing_reported', label: { en: 'killing reported' }, group: 'deaths' },
  { id: 'incident', label: { en: 'incident reported' }, group: 'deaths' },
  { id: 'missing_persons', label: { en: 'missing persons' }, group: 'missing' },
  { id: 'remains_returned', label: { en: 'remains returned' }, group: 'return' },
  { id: 'cemetery_damage', label: { en: 'damage to a cemetery' }, group: 'disturbance' },
  { id: 'investigation', label: { en: 'investigation' }, group: 'process' },
]

const INCIDENT: Predicate = { id: 'incident', label: { en: 'incident reported' }, group: 'deaths' }

/** The entry for a word of the table or of the mapping: a known id, else an entry of its own under the word itself. */
export function predicateOf(text: string): Predicate {
  const id = foldText(text)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60)
  const known = KNOWN_PREDICATES.find((predicate) => predicate.id === id)
  if (known) return known
  const group = predicateGroupOf(text) ?? INCIDENT.group
  return { id: id === '' ? `predicate-${textHash(text)}` : id, label: { en: cutText(text, 200) }, group }
}
