/** Group 12: the release log. Withdrawn ids stay as tombstones; an id is never reused and never vanishes without one. */
import { readEdtf } from '../day-interval.ts'
import type { ChangeEntry, Release } from '../generated/package-types.ts'
import { accepted, addFindings, type Candidate, type ReleaseCandidate } from '../parse-candidate.ts'
import { error, type Finding } from './finding.ts'
import type { IdIndex, IdKind } from './id-index.ts'

export type Tombstones = ReadonlyMap<string, ChangeEntry>

/** Checks every entry against the records and answers the withdrawn ids. Incomplete kinds prove nothing. */
export function checkChanges(
  releases: readonly ReleaseCandidate[],
  index: IdIndex,
  incomplete: ReadonlySet<IdKind>,
): Tombstones {
  for (const release of releases) addFindings(release, dayFindings(release.record?.date))
  const entries = releases.flatMap((release) => release.entries)
  for (const entry of entries)
    addFindings(entry, [...dayFindings(entry.record?.date), ...kindFindings(entry, index)])
  const tombstones = tombstonesOf(entries)
  for (const entry of entries) addFindings(entry, vanishedFindings(entry, index, tombstones, incomplete))
  rejectReused(index, tombstones)
  return tombstones
}

/** The log without what was rejected, in its order. An entry of a rejected release keeps its tombstone but has no release to stand in. */
export function releaseLog(releases: readonly ReleaseCandidate[]): readonly Release[] {
  return releases.flatMap((release) => {
    if (release.isRejected || release.record === null) return []
    return [{ ...release.record, entries: [...accepted(release.entries)].map(({ record }) => record) }]
  })
}

/** Newest release first: the first withdrawal of an id is the one that counts. */
function tombstonesOf(entries: readonly Candidate<ChangeEntry>[]): Tombstones {
  const tombstones = new Map<string, ChangeEntry>()
  for (const { record, isRejected } of entries) {
    if (isRejected || record?.action !== 'withdrawn' || tombstones.has(record.id)) continue
    tombstones.set(record.id, record)
  }
  return tombstones
}

function dayFindings(date: string | undefined): readonly Finding[] {
  if (date === undefined) return []
  const reading = readEdtf(date)
  return 'fault' in reading ? [error('date-not-edtf', ['date'], reading.fault)] : []
}

function kindFindings({ record }: Candidate<ChangeEntry>, index: IdIndex): readonly Finding[] {
  const named = record && index.any(record.id)
  if (!named || index.byKind[record.kind].has(record.id)) return []
  const message = `Expected an id that names one thing for ever, found "${record.id}" as one of kind ${record.kind}; it names one of kind ${named.kind} in ${named.file}. Correct the kind or the id.`
  return [error('id-changed-kind', ['kind'], message)]
}

function vanishedFindings(
  { record, isRejected }: Candidate<ChangeEntry>,
  index: IdIndex,
  tombstones: Tombstones,
  incomplete: ReadonlySet<IdKind>,
): readonly Finding[] {
  if (!record || isRejected || record.action === 'withdrawn' || incomplete.has(record.kind)) return []
  if (index.any(record.id) || tombstones.has(record.id)) return []
  const message = `Expected "${record.id}" in the package or an entry that withdraws it, found neither. Add a "withdrawn" entry with the reason.`
  return [error('deleted-without-tombstone', ['id'], message)]
}

function rejectReused(index: IdIndex, tombstones: Tombstones): void {
  for (const [id, { date, kind }] of tombstones) {
    const record = index.byKind[kind].get(id) ?? index.any(id)
    if (!record) continue
    const message = `Expected a withdrawn id to stay withdrawn, found "${id}" in use; changes.json withdrew it on ${date}. Give the record a new id.`
    addFindings(record, [error('id-reused', ['id'], message)])
  }
}
