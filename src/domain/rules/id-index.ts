/** Group 12: ids are unique in the package whatever they name, so that a link or a tombstone never means two things. */
import type { ChangeEntry } from '../generated/package-types.ts'
import { formatPath } from '../json/json-path.ts'
import { addFindings, allClaims, type Candidate, type Candidates } from '../parse-candidate.ts'
import { error } from './finding.ts'

export type IdKind = ChangeEntry['kind']

/** First record of each id, by kind: who refers to a source never gets the claim that wrongly bears its id. */
export interface IdIndex {
  readonly byKind: Readonly<Record<IdKind, ReadonlyMap<string, Candidate>>>
  /** The record that an id names whatever its kind; undefined when there is none. */
  any(id: string): Candidate | undefined
}

/**
 * Indexes all ids. The second record with an id is rejected and told where the first stands. Between kinds, the
 * record on which more others depend counts as the first: claimants, documents and places before features and claims.
 */
export function indexIds(candidates: Candidates): IdIndex {
  const first = new Map<string, Candidate>()
  const indexed = (records: Iterable<Candidate>) => indexKind(records, first)
  const agent = indexed(candidates.agents)
  const source = indexed(candidates.sources)
  const place = indexed(candidates.places)
  const feature = indexed(candidates.features)
  const claim = indexed(allClaims(candidates))
  return { byKind: { agent, source, place, feature, claim }, any: (id) => first.get(id) }
}

function indexKind(
  records: Iterable<Candidate>,
  first: Map<string, Candidate>,
): ReadonlyMap<string, Candidate> {
  const own = new Map<string, Candidate>()
  for (const record of records) {
    if (record.id === null) continue
    const known = own.get(record.id) ?? first.get(record.id)
    if (known) addFindings(record, [duplicate(record, known)])
    if (!own.has(record.id)) own.set(record.id, record)
    if (!first.has(record.id)) first.set(record.id, record)
  }
  return own
}

function duplicate(record: Candidate, first: Candidate) {
  const where = `${first.file}, ${formatPath(first.path)}`
  if (record.kind !== first.kind) {
    const message = `Expected an id that names one thing for ever, found "${record.id}" as the id of a record of kind ${record.kind}; it names one of kind ${first.kind} at ${where}. Give this record an id of its own.`
    return error('id-changed-kind', ['id'], message)
  }
  const message = `Expected each id once, found "${record.id}" again; it stands first at ${where}. Delete this record or give it an id of its own.`
  return error('id-duplicate', ['id'], message)
}
