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
  const kinds: ReadonlyMap<string, Candidate>[] = []
  const indexed = (records: Iterable<Candidate>) => {
    const own = indexKind(records, kinds)
    kinds.push(own)
    return own
  }
  const agent = indexed(candidates.agents)
  const source = indexed(candidates.sources)
  const place = indexed(candidates.places)
  const feature = indexed(candidates.features)
  const claim = indexed(allClaims(candidates))
  return { byKind: { agent, source, place, feature, claim }, any: (id) => firstIn(kinds, id) }
}

function firstIn(kinds: readonly ReadonlyMap<string, Candidate>[], id: string): Candidate | undefined {
  for (const kind of kinds) {
    const record = kind.get(id)
    if (record) return record
  }
  return undefined
}

/** `before`: the kinds that count as earlier, in their order. */
function indexKind(
  records: Iterable<Candidate>,
  before: readonly ReadonlyMap<string, Candidate>[],
): ReadonlyMap<string, Candidate> {
  const own = new Map<string, Candidate>()
  for (const record of records) {
    if (record.id === null) continue
    const twin = own.get(record.id)
    const known = twin ?? firstIn(before, record.id)
    if (known) addFindings(record, [duplicate(record, known)])
    if (!twin) own.set(record.id, record)
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
