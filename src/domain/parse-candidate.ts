/**
 * A record on its way into the package: what was read, what the rules found, and the
 * record itself once it is known to be sound. Candidates are the only things that
 * parsing changes in place; nothing outside of parse*.ts sees them.
 */
import type {
  Agent,
  CairnFeature,
  ChangeEntry,
  Claim,
  Place,
  Release,
  Source,
} from './generated/package-types.ts'
import type { RecordKind } from './issue.ts'
import { type JsonPath, valueAt } from './json/json-path.ts'
import type { Finding } from './rules/finding.ts'

export interface Candidate<R = unknown> {
  readonly kind: RecordKind
  readonly file: string
  /** From the file's root. */
  readonly path: JsonPath
  /** As read; undefined when the text could not be parsed. */
  readonly raw: unknown
  /** null when the record has no id that can be read. */
  readonly id: string | null
  /** The record, repaired where we repair; null when it does not satisfy its schema. */
  record: R | null
  readonly findings: Finding[]
  isRejected: boolean
}

export interface ClaimCandidate extends Candidate<Claim> {
  readonly featureId: string | null
}

export interface FeatureCandidate extends Candidate<CairnFeature> {
  readonly claims: readonly ClaimCandidate[]
}

/** Findings kept per record; the rest would only repeat that the record is broken. */
const MAX_FINDINGS = 20

/** Starts a candidate without findings. */
export function candidate<R>(kind: RecordKind, file: string, path: JsonPath, raw: unknown): Candidate<R> {
  const id = valueAt(raw, ['id'])
  return {
    kind,
    file,
    path,
    raw,
    id: typeof id === 'string' ? id : null,
    record: null,
    findings: [],
    isRejected: false,
  }
}

/** Adds what a rule found; an error rejects the record. */
export function addFindings(to: Candidate, findings: readonly Finding[]): void {
  for (const finding of findings) {
    if (finding.severity === 'error') to.isRejected = true
    if (to.findings.length < MAX_FINDINGS) to.findings.push(finding)
    else if (finding.severity === 'error' && !to.findings.some(({ severity }) => severity === 'error'))
      to.findings.push(finding)
  }
}

/** Candidates that no rule rejected, with their records. */
export function* accepted<R>(
  candidates: readonly Candidate<R>[],
): Iterable<{ candidate: Candidate<R>; record: R }> {
  for (const each of candidates) {
    if (!each.isRejected && each.record !== null) yield { candidate: each, record: each.record }
  }
}

/** A release with its entries, each of which stands and falls alone. */
export interface ReleaseCandidate extends Candidate<Release> {
  readonly entries: readonly Candidate<ChangeEntry>[]
}

/** All records of a package on their way. */
export interface Candidates {
  readonly features: readonly FeatureCandidate[]
  readonly sources: readonly Candidate<Source>[]
  readonly agents: readonly Candidate<Agent>[]
  readonly places: readonly Candidate<Place>[]
  readonly releases: readonly ReleaseCandidate[]
}

/** Every claim of every feature, rejected ones included, in file order. */
export function allClaims({ features }: Pick<Candidates, 'features'>): readonly ClaimCandidate[] {
  const all: ClaimCandidate[] = []
  for (const { claims } of features) for (const claim of claims) all.push(claim)
  return all
}
