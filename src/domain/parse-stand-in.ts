/**
 * Stand-ins: when a document, a claimant or a place is named by sound records but its
 * own record was rejected, withdrawn or never read, the package holds a record that
 * says so. So every reference resolves, and a fault in one record costs no other.
 * A stand-in keeps the members in which nothing is wrong and invents nothing.
 */
import type { Agent, Place, Source } from './generated/package-types.ts'
import { valueAt } from './json/json-path.ts'
import type { Candidate } from './parse-candidate.ts'

/** Party of a claimant of whom no party is known; listed last among the parties where it is needed. */
export const UNKNOWN_PARTY = 'unknown'

/** `rejected`: listed with its reasons; `withdrawn`: has a tombstone; `unread`: its file is missing or cut off. */
export type Absence = 'rejected' | 'withdrawn' | 'unread'

const REASONS: Readonly<Record<Absence, string>> = {
  rejected: 'the record was rejected; see the list of issues',
  withdrawn: 'the record was withdrawn; see changes.json',
  unread: 'the record could not be read; its file is missing or damaged',
}

/** A document that is cited but whose record is not there. `record` is null when there is not even a rejected one. */
export function standInSource(id: string, absence: Absence, record: Candidate | null): Source {
  const sound = soundMembers(record)
  return {
    id,
    csl: sound<Source['csl']>('csl') ?? { id, type: 'document', title: `Document ${id}` },
    lang: sound<string>('lang') ?? 'und',
    urlBasis: 'unknown',
    derivedFrom: [],
    rights: sound<Source['rights']>('rights') ?? { holder: 'unknown', licence: null },
    captures: sound<Source['captures']>('captures') ?? [],
    remarks: remark(absence),
  }
}

/** A claimant who is named but whose record is not there. */
export function standInAgent(id: string, absence: Absence, record: Candidate | null): Agent {
  const sound = soundMembers(record)
  return {
    id,
    kind: sound<Agent['kind']>('kind') ?? 'anonymised',
    names: sound<Agent['names']>('names') ?? [{ value: `Claimant ${id}`, lang: 'en' }],
    party: sound<string>('party') ?? UNKNOWN_PARTY,
    remarks: remark(absence),
  }
}

/** A place that is named but whose record is not there: it has a name and no coordinates. */
export function standInPlace(id: string, absence: Absence, record: Candidate | null): Place {
  const sound = soundMembers(record)
  return {
    id,
    names: sound<Place['names']>('names') ?? [{ toponym: id, lang: 'und', script: 'Zzzz', usedBy: [] }],
    fclasses: sound<Place['fclasses']>('fclasses') ?? ['P'],
    lon: null,
    lat: null,
    coordinateSources: [],
    spreadInMeters: null,
    extentRadiusInMeters: null,
    parentPlaceId: null,
    remarks: remark(absence),
  }
}

const remark = (absence: Absence) => `Stand-in: ${REASONS[absence]}.`

/** Answers a member of a rejected record unless an error stands in it; undefined when there is none. */
function soundMembers(record: Candidate | null): <T>(member: string) => T | undefined {
  const errors = record?.findings.filter(({ severity }) => severity === 'error') ?? []
  const faulty = new Set(errors.map(({ path }) => path[0]))
  const isPrivate = errors.some(({ code }) => code.startsWith('private-'))
  return <T>(member: string) =>
    record === null || faulty.has(member) || isPrivate
      ? undefined
      : (valueAt(record.raw, [member]) as T | undefined)
}
