/** Which documents, claimants and places a selection needs, with all that those need themselves. */
import type { Agent, CairnFeature, Place, Source } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import {
  agentReferences,
  claimReferences,
  featureReferences,
  placeReferences,
  type Reference,
  sourceReferences,
} from '../domain/rules/references.ts'

export interface NeededRecords {
  readonly sources: readonly Source[]
  readonly agents: readonly Agent[]
  readonly places: readonly Place[]
}

/** In the order of the package: relay chains, bodies spoken for and containing places included. */
export function neededRecords(features: readonly CairnFeature[], pkg: CairnPackage): NeededRecords {
  const direct = features.flatMap(referencesOf)
  const reach = <R>(
    kind: Reference['kind'],
    all: ReadonlyMap<string, R>,
    next: (record: R) => readonly Reference[],
  ) => reachable(idsOf(direct, kind), all, (record) => idsOf(next(record), kind))
  return {
    sources: reach('source', pkg.sources, sourceReferences),
    agents: reach('agent', pkg.agents, agentReferences),
    places: reach('place', pkg.places, placeReferences),
  }
}

const idsOf = (references: readonly Reference[], kind: Reference['kind']): readonly string[] =>
  references.flatMap((reference) => (reference.kind === kind ? [reference.id] : []))

function referencesOf(feature: CairnFeature): readonly Reference[] {
  const { claims } = feature.properties
  // An accused party is no agent and simply is not found among the agents.
  const accused = claims.flatMap(({ attribution }): readonly Reference[] =>
    attribution ? [{ id: attribution.accused, kind: 'agent', path: [] }] : [],
  )
  return [...featureReferences(feature), ...claims.flatMap(claimReferences), ...accused]
}

function reachable<R>(
  start: readonly string[],
  all: ReadonlyMap<string, R>,
  next: (record: R) => readonly string[],
): readonly R[] {
  const reached = new Set<string>()
  const waiting = [...start]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const record = all.get(id)
    if (record === undefined || reached.has(id)) continue
    reached.add(id)
    waiting.push(...next(record))
  }
  return [...all].filter(([id]) => reached.has(id)).map(([, record]) => record)
}
