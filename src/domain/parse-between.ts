/** The rules that look at more than one record, in the order in which they need each other. */
import type { Source } from './generated/package-types.ts'
import { valueAt } from './json/json-path.ts'
import type { PackageFiles } from './package.ts'
import {
  accepted,
  addFindings,
  allClaims,
  type Candidate,
  type Candidates,
  type ClaimCandidate,
} from './parse-candidate.ts'
import type { Description } from './parse-descriptor.ts'
import type { ReadFiles } from './parse-files.ts'
import { type CaptureFaults, checkCaptures } from './rules/capture-files.ts'
import { checkChanges, type Tombstones } from './rules/changes.ts'
import { checkCircular } from './rules/circular.ts'
import { witnessFindings } from './rules/claimant-kind.ts'
import { checkDangling, type KnownIds } from './rules/dangling.ts'
import { type IdKind, indexIds } from './rules/id-index.ts'
import { captureTexts, passageFindings } from './rules/passage-in-capture.ts'
import { resourceFindings } from './rules/resource-files.ts'
import { sameClaimantFindings } from './rules/same-claimant.ts'

export interface BetweenInput {
  readonly candidates: Candidates
  readonly description: Description
  readonly read: ReadFiles
  readonly files: PackageFiles
  /** SHA-256 of every file by path. */
  readonly hashes: ReadonlyMap<string, string>
}

export interface Between {
  readonly known: KnownIds
  readonly tombstones: Tombstones
  readonly captureFaults: CaptureFaults
}

/** Adds findings to the candidates; answers what is known about ids. */
export function checkBetweenRecords({ candidates, description, read, files, hashes }: BetweenInput): Between {
  const index = indexIds(candidates)
  const incomplete = incompleteKinds(read, candidates)
  const tombstones = checkChanges(candidates.releases, index, incomplete)
  const known: KnownIds = {
    index,
    incomplete,
    withdrawn: new Set(tombstones.keys()),
    parties: listedIds(description, 'parties'),
    predicates: listedIds(description, 'predicates'),
  }
  checkDangling(candidates, known)
  checkCircular(candidates)
  if (description.candidate)
    addFindings(description.candidate, resourceFindings(description.resources, files, hashes))
  const captureFaults = checkCaptures(candidates.sources, files, hashes)
  checkClaimsAgainstOthers(candidates, files)
  return { known, tombstones, captureFaults }
}

/** Kinds of which a record may be missing or has no id that can be read: it may be the one that others mean. */
function incompleteKinds(read: ReadFiles, candidates: Candidates): ReadonlySet<IdKind> {
  const kinds = new Set<IdKind>()
  const mark = (kind: IdKind, isComplete: boolean | undefined, records: Iterable<Candidate>) => {
    if (!isComplete || !everyHasId(records)) kinds.add(kind)
  }
  mark('feature', read.features?.isComplete, candidates.features)
  mark('claim', read.features?.isComplete, allClaims(candidates))
  mark('source', read.sources?.isComplete, candidates.sources)
  mark('agent', read.agents?.isComplete, candidates.agents)
  mark('place', read.places?.isComplete, candidates.places)
  return kinds
}

function everyHasId(records: Iterable<Candidate>): boolean {
  for (const { id } of records) if (id === null) return false
  return true
}

/** Ids as written, faulty entries included: who refers to one of those is not wrong. */
function listedIds({ candidate }: Description, list: 'parties' | 'predicates'): ReadonlySet<string> | null {
  const items = valueAt(candidate?.raw, ['cairn', list])
  if (!Array.isArray(items) || items.length === 0) return null
  return new Set(items.map((item) => String(valueAt(item, ['id']))))
}

function checkClaimsAgainstOthers(candidates: Candidates, files: PackageFiles): void {
  const agents = new Map([...accepted(candidates.agents)].map(({ record }) => [record.id, record]))
  const sources = new Map<string, Source>(
    [...accepted(candidates.sources)].map(({ record }) => [record.id, record]),
  )
  const claims = allClaims(candidates)
  const claimants = claimantReader(claims)
  const textOf = captureTexts(files)
  for (const claim of claims) {
    if (claim.record === null) continue
    addFindings(claim, witnessFindings(claim.record, agents.get(claim.record.claimant)))
    addFindings(claim, sameClaimantFindings(claim.record, claimants))
    addFindings(
      claim,
      passageFindings(claim.record, (id) => sources.get(id), textOf),
    )
  }
}

/** The claimant of a claim by its id; the table is only made when somebody asks. */
function claimantReader(claims: readonly ClaimCandidate[]): (claimId: string) => string | undefined {
  let claimants: ReadonlyMap<string | undefined, string | undefined> | null = null
  return (id) => {
    claimants ??= new Map(claims.map(({ record }) => [record?.id, record?.claimant]))
    return claimants.get(id)
  }
}
