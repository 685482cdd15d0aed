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
import type { JsonPath } from './json/json-path.ts'
import { type Finding, NO_FINDINGS } from './rules/finding.ts'

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
  findings: readonly Finding[]
  isRejected: boolean
}

/** A path, or what makes it when somebody asks: of the records of a large file hardly one is asked for it. */
type Whereabouts = JsonPath | { readonly path: JsonPath }

class Started<R> implements Candidate<R> {
  readonly kind: RecordKind
  readonly file: string
  readonly raw: unknown
  readonly id: string | null
  record: R | null = null
  findings: readonly Finding[] = NO_FINDINGS
  isRejected = false
  private readonly place: Whereabouts

  constructor(kind: RecordKind, file: string, place: Whereabouts, raw: unknown) {
    this.kind = kind
    this.file = file
    this.place = place
    this.raw = raw
    this.id = idOf(raw)
  }

  get path(): JsonPath {
    const { place } = this
    return 'path' in place ? place.path : place
  }
}

function idOf(raw: unknown): string | null {
  if (typeof raw !== 'object' || raw === null) return null
  const { id } = raw as { readonly id?: unknown }
  return typeof id === 'string' ? id : null
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
export const candidate = <R>(
  kind: RecordKind,
  file: string,
  place: Whereabouts,
  raw: unknown,
): Candidate<R> => new Started<R>(kind, file, place, raw)

/** Adds what a rule found; an error rejects the record. */
export function addFindings(to: Candidate, findings: readonly Finding[]): void {
  if (findings.length === 0) return
  const kept = [...to.findings]
  for (const finding of findings) {
    if (finding.severity === 'error') to.isRejected = true
    if (kept.length < MAX_FINDINGS) kept.push(finding)
    else if (finding.severity === 'error' && !kept.some(({ severity }) => severity === 'error'))
      kept.push(finding)
  }
  to.findings = kept
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
