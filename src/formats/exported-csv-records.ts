/** Documents, claimants, places and lists out of the rows of an exported CSV; what deleted rows took along gets stand-ins. */
import type { Agent, CairnFeature, Place, Source } from '../domain/generated/package-types.ts'
import type { Issue } from '../domain/issue.ts'
import { standInAgent, standInPlace, standInSource } from '../domain/parse-stand-in.ts'
import {
  agentReferences,
  claimReferences,
  featureReferences,
  placeReferences,
  type Reference,
  sourceReferences,
} from '../domain/rules/references.ts'
import type { ExportedLists } from './exported-package.ts'
import { type ExportedRow, type Members, objectIn, rowWarning } from './exported-rows.ts'

export interface RowRecords extends ExportedLists {
  readonly sources: readonly Source[]
  readonly agents: readonly Agent[]
  readonly places: readonly Place[]
  readonly releases: readonly Members[]
  readonly issues: readonly Issue[]
}

type ById = Map<string, Members>
const KINDS = ['sources', 'agents', 'places', 'parties', 'predicates'] as const
type Kind = (typeof KINDS)[number]

/** Records of all rows, each once. `features` say which are needed. */
export function rowRecords(
  rows: readonly ExportedRow[],
  features: readonly CairnFeature[],
  file: string,
): RowRecords {
  const lists = rows.map(({ cell }) => objectIn(cell('listsJson'))).find((found) => found !== null) ?? null
  const found = Object.fromEntries(KINDS.map((kind) => [kind, new Map()])) as Record<Kind, ById>
  for (const kind of ['parties', 'predicates'] as const) add(found[kind], lists?.[kind])
  for (const { cell } of rows) {
    const records = objectIn(cell('recordsJson'))
    for (const kind of KINDS) add(found[kind], records?.[kind])
  }
  const issues = [
    ...(lists ? [] : [rowWarning(file, 'csv-lists-missing', LISTS_MISSING, null)]),
    ...standIns(features, found).map((ids) => rowWarning(file, 'csv-record-missing', ids, null)),
  ]
  const all = <R>(kind: Kind) => [...found[kind].values()] as unknown as readonly R[]
  return {
    sources: all<Source>('sources'),
    agents: all<Agent>('agents'),
    places: all<Place>('places'),
    parties: all('parties'),
    predicates: all('predicates'),
    gloss: lists?.gloss ?? [],
    releases: Array.isArray(lists?.releases) ? lists.releases : [],
    issues,
  }
}

const LISTS_MISSING =
  'Expected the lists of the package in the first row that was exported (listsJson), found them in no row. Parties and predicates come in the order of the rows; gloss list and release log are not in this file.'

function add(known: ById, records: unknown): void {
  if (!Array.isArray(records)) return
  for (const record of records) {
    const id = typeof record === 'object' && record !== null ? String(record.id) : null
    if (id !== null && !known.has(id)) known.set(id, record)
  }
}

/** Adds a stand-in for each record that is named and in no row; answers a message for each kind. */
function standIns(features: readonly CairnFeature[], found: Record<Kind, ById>): readonly string[] {
  const missing: Record<'source' | 'agent' | 'place', Set<string>> = {
    source: new Set(),
    agent: new Set(),
    place: new Set(),
  }
  for (const { kind, id } of referencesOf(features, found))
    if (kind !== 'feature' && kind !== 'claim' && !found[`${kind}s`].has(id)) missing[kind].add(id)
  for (const id of missing.source)
    found.sources.set(id, standInSource(id, 'unread', null) as object as Members)
  for (const id of missing.agent) found.agents.set(id, standInAgent(id, 'unread', null) as object as Members)
  for (const id of missing.place) found.places.set(id, standInPlace(id, 'unread', null) as object as Members)
  return Object.entries(missing).flatMap(([kind, ids]) =>
    ids.size === 0
      ? []
      : `Expected the records of all that the claims name, found in no row the ${kind} ${[...ids].join(', ')}. Stand-ins say so.`,
  )
}

/** References of features and claims, and of the records that the rows hold. Records are unchecked: a broken one refers to nothing. */
function referencesOf(features: readonly CairnFeature[], found: Record<Kind, ById>): readonly Reference[] {
  const of = <R>(records: Iterable<R>, references: (record: R) => readonly Reference[]) =>
    Array.from(records).flatMap((record) => attempted(() => references(record)))
  const claims = features.flatMap(({ properties }) => properties.claims)
  return [
    ...of(features, featureReferences),
    ...of(claims, claimReferences),
    ...of(found.sources.values() as Iterable<unknown> as Iterable<Source>, sourceReferences),
    ...of(found.agents.values() as Iterable<unknown> as Iterable<Agent>, agentReferences),
    ...of(found.places.values() as Iterable<unknown> as Iterable<Place>, placeReferences),
  ]
}

function attempted(references: () => readonly Reference[]): readonly Reference[] {
  try {
    return references()
  } catch {
    return []
  }
}
