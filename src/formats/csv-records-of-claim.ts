/** What a row of CSV carries of the package, so that it still explains itself when somebody has deleted or sorted the others. */
import type { CairnFeature, Claim } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import {
  agentReferences,
  claimReferences,
  featureReferences,
  placeReferences,
  type Reference,
  sourceReferences,
} from '../domain/rules/references.ts'
import type { ExportInput } from './export-input.ts'
import type { ExportOrigin } from './export-origin.ts'
import { neededRecords } from './export-records.ts'
import { keptReleases } from './export-releases.ts'

/** `{sources, agents, places, parties, predicates}` that a claim and its feature need, with all that those need. */
export type RecordTexts = (feature: CairnFeature, claim: Claim) => string

type Kind = 'source' | 'agent' | 'place'

/** What one record is as text, and which records it needs itself. */
interface Written {
  readonly text: string
  readonly needs: readonly Reference[]
}

/** The records of a package by claim. Each record is written once, since most claims share theirs. */
export function recordTexts(pkg: CairnPackage): RecordTexts {
  const written = {
    source: cached(pkg.sources, sourceReferences),
    agent: cached(pkg.agents, agentReferences),
    place: cached(pkg.places, placeReferences),
  }
  const parties = cached(new Map(pkg.parties.map((party) => [party.id, party])), () => [])
  const predicates = cached(new Map(pkg.predicates.map((one) => [one.id, one])), () => [])
  return (feature, claim) => {
    const accused = claim.attribution?.accused
    const start = [...featureReferences(feature), ...claimReferences(claim)]
    if (accused !== undefined) start.push({ id: accused, kind: 'agent', path: [] })
    const found = reach(start, written)
    const agents = found.agent.flatMap(({ id }) => pkg.agents.get(id)?.party ?? [])
    const named = [...new Set([...agents, accused ?? ''])]
    const members = {
      sources: found.source.map(({ text }) => text),
      agents: found.agent.map(({ text }) => text),
      places: found.place.map(({ text }) => text),
      parties: named.flatMap((id) => parties(id)?.text ?? []),
      predicates: [claim.predicate].flatMap((id) => predicates(id)?.text ?? []),
    }
    return `{${Object.entries(members)
      .map(([name, texts]) => `"${name}":[${texts.join(',')}]`)
      .join(',')}}`
  }
}

type Cache = (id: string) => Written | null

function cached<R>(all: ReadonlyMap<string, R>, needsOf: (record: R) => readonly Reference[]): Cache {
  const known = new Map<string, Written>()
  return (id) => {
    const record = all.get(id)
    if (record === undefined) return null
    const entry = known.get(id) ?? { text: JSON.stringify(record), needs: needsOf(record) }
    known.set(id, entry)
    return entry
  }
}

type Found = Readonly<Record<Kind, (Written & { readonly id: string })[]>>

function reach(start: readonly Reference[], written: Readonly<Record<Kind, Cache>>): Found {
  const found: Found = { source: [], agent: [], place: [] }
  const seen = new Set<string>()
  const waiting = [...start]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { id, kind } = next
    if (kind !== 'source' && kind !== 'agent' && kind !== 'place') continue
    const record = seen.has(`${kind} ${id}`) ? null : written[kind](id)
    if (!record) continue
    seen.add(`${kind} ${id}`)
    found[kind].push({ ...record, id })
    waiting.push(...record.needs)
  }
  return found
}

/** The package that the rows are of; null for somebody's own GeoJSON. */
export interface PackageRecord
  extends Pick<ExportOrigin, 'package' | 'cutOffDate' | 'licences' | 'isWhole' | 'features' | 'claims'> {
  readonly bbox: CairnPackage['bbox']
}

/** As JSON. */
export function packageRecord(origin: ExportOrigin, { kind, bbox }: CairnPackage): string | null {
  if (kind === 'plain') return null
  const { cutOffDate, licences, isWhole, features, claims } = origin
  const record: PackageRecord = {
    package: origin.package,
    cutOffDate,
    licences,
    isWhole,
    features,
    claims,
    bbox,
  }
  return JSON.stringify(record)
}

/** Parties and predicates in their order, gloss list and release log; as JSON, null for somebody's own GeoJSON. */
export function packageLists({ pkg, features }: ExportInput): string | null {
  if (pkg.kind === 'plain') return null
  const { parties, predicates, gloss } = pkg
  const releases = keptReleases(pkg, features, neededRecords(features, pkg))
  return JSON.stringify({ parties, predicates, gloss, releases })
}
