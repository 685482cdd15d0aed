/** Records of every kind through schema, gate and the rules about one record. */

import type {
  Agent,
  CairnFeature,
  ChangeEntry,
  Claim,
  Place,
  Release,
  Source,
} from './generated/package-types.ts'
import type { Validator } from './generated/validators.js'
import * as validators from './generated/validators.js'
import { checkGeoJson } from './geojson-gate.ts'
import type { RecordKind } from './issue.ts'
import { type JsonPath, valueAt } from './json/json-path.ts'
import type { JsonFile, RawRecord } from './json/read-json-file.ts'
import {
  addFindings,
  type Candidate,
  type ClaimCandidate,
  candidate,
  type FeatureCandidate,
  type ReleaseCandidate,
} from './parse-candidate.ts'
import { isFineClaim } from './quick/quick-claim.ts'
import { isFineFeature } from './quick/quick-feature.ts'
import { claimsOf, SEEN } from './quick/quick-look.ts'
import { checkTexts } from './rules/check-texts.ts'
import { error, type Finding } from './rules/finding.ts'
import { rewind } from './rules/ring-winding.ts'
import type { Rule, RuleContext } from './rules/rule.ts'
import { AGENT_RULES, CLAIM_RULES, FEATURE_RULES, PLACE_RULES, SOURCE_RULES } from './rules/rule-table.ts'
import { checkSchema } from './schema-check.ts'

interface KindChecks<R> {
  readonly validator: Validator
  readonly rules: readonly Rule<R>[]
}

const PLACE_CHECKS: KindChecks<Place> = { validator: validators.place, rules: PLACE_RULES }
const AGENT_CHECKS: KindChecks<Agent> = { validator: validators.agent, rules: AGENT_RULES }
const SOURCE_CHECKS: KindChecks<Source> = { validator: validators.source, rules: SOURCE_RULES }
const CLAIM_CHECKS: KindChecks<Claim> = { validator: validators.claim, rules: CLAIM_RULES }

/** The records of places.json. */
export function readPlaces(file: JsonFile | null, context: RuleContext): readonly Candidate<Place>[] {
  return readAll('place', file, (record) => check(record, PLACE_CHECKS, context))
}

/** The records of agents.json. */
export function readAgents(file: JsonFile | null, context: RuleContext): readonly Candidate<Agent>[] {
  return readAll('agent', file, (record) => check(record, AGENT_CHECKS, context))
}

/** The records of sources.json. */
export function readSources(file: JsonFile | null, context: RuleContext): readonly Candidate<Source>[] {
  return readAll('source', file, (record) => check(record, SOURCE_CHECKS, context))
}

function readAll<R>(
  kind: RecordKind,
  file: JsonFile | null,
  checkRecord: (record: Candidate<R>) => void,
): readonly Candidate<R>[] {
  if (!file) return []
  return file.records.map((raw) => {
    const record = start<R>(kind, file.path, raw, raw.findings)
    if (raw.value !== undefined) checkRecord(record)
    return record
  })
}

/** A candidate with the faults of its text; one without value is rejected whatever was found. */
function start<R>(
  kind: RecordKind,
  file: string,
  raw: RawRecord,
  findings: readonly Finding[],
): Candidate<R> {
  const record = candidate<R>(kind, file, raw, raw.value)
  addFindings(record, findings)
  if (raw.value === undefined && !record.isRejected)
    addFindings(record, [error('json-syntax', [], 'Expected a record, found text that is not JSON.')])
  return record
}

/** Schema first; the typed rules only look at records that satisfy it. */
function check<R>(record: Candidate<R>, { validator, rules }: KindChecks<R>, context: RuleContext): void {
  const faults = checkSchema(validator, record.raw)
  addFindings(record, faults)
  if (!faults.some(({ severity }) => severity === 'error')) {
    record.record = record.raw as R
    for (const rule of rules) addFindings(record, rule.check(record.record, context))
  }
  addFindings(record, checkTexts(record.raw))
}

const CLAIMS: JsonPath = ['properties', 'claims']

const isInClaim = ({ path }: Finding) => path.length > 2 && path[0] === CLAIMS[0] && path[1] === CLAIMS[1]

/** What a quick look saw of the records, in the order in which they are read. */
type Seen = () => number | undefined

/** The features with their claims, each claim a record of its own. */
export function readFeatures(file: JsonFile | null, context: RuleContext): readonly FeatureCandidate[] {
  if (!file) return []
  let at = 0
  const next: Seen = () => file.seen[at++]
  return file.records.map((raw) => readFeature(raw, file.path, next, context))
}

function readFeature(raw: RawRecord, file: string, next: Seen, context: RuleContext): FeatureCandidate {
  const isOfClaims = raw.value !== undefined && raw.findings.some(isInClaim)
  const own = isOfClaims ? raw.findings.filter((finding) => !isInClaim(finding)) : raw.findings
  const feature = start<CairnFeature>('feature', file, raw, own)
  const isSeen = next() === SEEN.record && own.length === 0
  const claims = readClaims(feature, raw, next, context)
  const record = raw.value as CairnFeature
  if (isSeen && isFineFeature(record, context)) feature.record = record
  else if (raw.value !== undefined) checkFeature(feature, context)
  return Object.assign(feature, { claims })
}

/** A claim as it stands in its feature. */
class RawClaim implements RawRecord {
  readonly value: unknown
  readonly findings: readonly Finding[]
  private readonly feature: RawRecord
  private readonly index: number

  constructor(feature: RawRecord, index: number, value: unknown, findings: readonly Finding[]) {
    this.feature = feature
    this.index = index
    this.value = value
    this.findings = findings
  }

  get path(): JsonPath {
    return [...this.feature.path, ...CLAIMS, this.index]
  }
}

function readClaims(
  feature: Candidate<CairnFeature>,
  raw: RawRecord,
  next: Seen,
  context: RuleContext,
): readonly ClaimCandidate[] {
  const claims = claimsOf(raw.value)
  if (claims === null) return []
  const faulty = raw.findings.length === 0 ? raw.findings : raw.findings.filter(isInClaim)
  return claims.map((value, index) => {
    const findings = faulty.length === 0 ? faulty : faultsOf(faulty, index)
    const claim = start<Claim>('claim', feature.file, new RawClaim(raw, index, value, findings), findings)
    const isSeen = next() === SEEN.record && findings.length === 0
    if (isSeen && isFineClaim(value as Claim, context)) claim.record = value as Claim
    else check(claim, CLAIM_CHECKS, context)
    return Object.assign(claim, { featureId: feature.id })
  })
}

/** Faults of the text of one claim, from its own root. */
const faultsOf = (faulty: readonly Finding[], claim: number): readonly Finding[] =>
  faulty
    .filter(({ path }) => path[2] === claim)
    .map((finding) => ({ ...finding, path: finding.path.slice(3) }))

function checkFeature(feature: Candidate<CairnFeature>, context: RuleContext): void {
  const schemaFaults = checkSchema(validators.feature, feature.raw)
  const hasFrame = !schemaFaults.some(({ severity, path }) => severity === 'error' && path.length < 2)
  const faults = hasFrame ? [...schemaFaults, ...checkGeoJson(feature.raw)] : schemaFaults
  addFindings(feature, faults)
  addFindings(feature, checkTexts(feature.raw))
  if (faults.some(({ severity }) => severity === 'error')) return
  const record = feature.raw as CairnFeature
  for (const rule of FEATURE_RULES) addFindings(feature, rule.check(record, context))
  const rewound = rewind(record)
  if (!feature.isRejected) addFindings(feature, rewound.findings)
  feature.record = rewound.feature
}

/** The releases of changes.json; faults of an entry cost the entry only. */
export function readReleases(file: JsonFile | null): readonly ReleaseCandidate[] {
  if (!file) return []
  return file.records.map((raw) => {
    const faults =
      raw.value === undefined ? [] : [...checkSchema(validators.release, raw.value), ...checkTexts(raw.value)]
    const findings = [...raw.findings, ...faults]
    const release = start<Release>(
      'release',
      file.path,
      raw,
      findings.filter((finding) => !isInEntry(finding)),
    )
    if (!release.isRejected) release.record = raw.value as Release
    return Object.assign(release, { entries: readEntries(release, findings.filter(isInEntry)) })
  })
}

const isInEntry = ({ path }: Finding) => path.length > 1 && path[0] === 'entries'

function readEntries(
  release: Candidate<Release>,
  findings: readonly Finding[],
): readonly Candidate<ChangeEntry>[] {
  const entries = valueAt(release.raw, ['entries'])
  if (!Array.isArray(entries)) return []
  return entries.map((value, index) => {
    const entry = candidate<ChangeEntry>('release', release.file, [...release.path, 'entries', index], value)
    const own = findings.filter(({ path }) => path[1] === index)
    addFindings(
      entry,
      own.map((finding) => ({ ...finding, path: finding.path.slice(2) })),
    )
    if (!entry.isRejected) entry.record = value as ChangeEntry
    return entry
  })
}
