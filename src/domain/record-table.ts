/** All records of a package under their ids, in the form in which two releases are compared. */
import type { ChangeEntry } from './generated/package-types.ts'
import type { CairnPackage } from './package.ts'

export type DiffKind = ChangeEntry['kind']

export interface TableRecord {
  readonly id: string
  readonly kind: DiffKind
  /** What to compare: a feature without its claims, which are records of their own; a claim with the id of its feature. */
  readonly content: unknown
}

/** Features, claims, sources, agents and places, in this order; ids are unique in a package whatever they name. */
export function recordTable(pkg: CairnPackage): ReadonlyMap<string, TableRecord> {
  const records = [...featuresAndClaims(pkg), ...others(pkg)]
  return new Map(records.map((record) => [record.id, record]))
}

function featuresAndClaims({ features }: CairnPackage): readonly TableRecord[] {
  const bare = features.map(({ id, geometry, properties: { claims: _, ...properties } }) => ({
    id,
    kind: 'feature' as const,
    content: { geometry, properties },
  }))
  const claims = features.flatMap(({ id: feature, properties }) =>
    properties.claims.map((claim) => ({
      id: claim.id,
      kind: 'claim' as const,
      content: { feature, ...claim },
    })),
  )
  return [...bare, ...claims]
}

function others({ sources, agents, places }: CairnPackage): readonly TableRecord[] {
  const of = (kind: DiffKind, records: ReadonlyMap<string, unknown>): readonly TableRecord[] =>
    [...records].map(([id, content]) => ({ id, kind, content }))
  return [...of('source', sources), ...of('agent', agents), ...of('place', places)]
}
