/** Sound records and findings to the result of parsing. */
import type { Party } from './generated/package-types.ts'
import type { CairnPackage, PackageFiles, ParseResult } from './package.ts'
import type { PackageSeal } from './package-seal.ts'
import type { Between } from './parse-between.ts'
import { type Candidate, type Candidates, candidate } from './parse-candidate.ts'
import type { Description } from './parse-descriptor.ts'
import { FILE_ROLES, type FileRoleName, type ReadFiles } from './parse-files.ts'
import { type ReportItem, report } from './parse-report.ts'
import type { Settled } from './parse-settle.ts'
import { UNKNOWN_PARTY } from './parse-stand-in.ts'
import { balanceFindings } from './rules/balance.ts'
import { releaseLog } from './rules/changes.ts'
import { error, type Finding } from './rules/finding.ts'

export interface Parts {
  readonly candidates: Candidates
  readonly description: Description
  readonly read: ReadFiles
  readonly files: PackageFiles
  /** SHA-256 of the package. */
  readonly hash: string
  readonly seal: PackageSeal | null
  readonly between: Between
  readonly settled: Settled
}

/** The result: package, issues, rejected records, and the number of features before rejection. */
export function assemble(parts: Parts): ParseResult {
  const { read, candidates } = parts
  const { issues, rejected } = report(reportItems(parts), (file) => textOf(read, file))
  const isAnythingRead = Object.values(read).some(
    (file) => file !== null && (file.value !== undefined || file.records.length > 0),
  )
  return {
    package: isAnythingRead ? packageOf(parts) : null,
    issues,
    rejected,
    importedFeatures: candidates.features.length,
  }
}

function packageOf({ candidates, description, settled, between, hash, seal }: Parts): CairnPackage {
  return {
    id: description.id ?? `undescribed:${hash}`,
    title: description.title,
    version: description.version,
    created: description.created,
    asOf: description.asOf,
    bbox: description.bbox,
    kind: 'package',
    parties: partiesOf(description, settled),
    predicates: description.predicates ?? [],
    gloss: description.gloss,
    features: settled.features,
    sources: settled.sources,
    agents: settled.agents,
    places: settled.places,
    tombstones: between.tombstones,
    releases: releaseLog(candidates.releases),
    hash,
    ...(seal ? { seal } : {}),
  }
}

/** The descriptor's parties in its order; parties that only agents name follow in the order of the agents. */
function partiesOf({ parties }: Description, { agents }: Settled): readonly Party[] {
  const listed = parties ?? []
  const known = new Set(listed.map(({ id }) => id))
  const named = [...new Set([...agents.values()].map(({ party }) => party))].filter((id) => !known.has(id))
  return [...listed, ...named.sort(unknownLast).map(partyOf)]
}

const unknownLast = (a: string, b: string) => Number(a === UNKNOWN_PARTY) - Number(b === UNKNOWN_PARTY)

function partyOf(id: string): Party {
  return { id, label: { en: id === UNKNOWN_PARTY ? 'Party not known' : id } }
}

function textOf(read: ReadFiles, path: string): string | null {
  return Object.values(read).find((file) => file?.path === path)?.text ?? null
}

function reportItems(parts: Parts): readonly ReportItem[] {
  const { candidates, read, description } = parts
  const items = [
    ...fileItems(read),
    ...(description.candidate ? [recordItem(description.candidate)] : []),
    ...balanceItem(parts),
    ...candidates.features.flatMap((feature) => [
      ...(isTold(feature) ? [recordItem(feature, { featureId: feature.id })] : []),
      ...feature.claims
        .filter(isTold)
        .map((claim) => recordItem(claim, { featureId: claim.featureId, claimId: claim.id })),
    ]),
    ...[...candidates.sources, ...candidates.agents, ...candidates.places].map((record) =>
      recordItem(record),
    ),
    ...candidates.releases.flatMap((release) =>
      [release, ...release.entries].map((record) => recordItem(record)),
    ),
    ...captureItems(parts),
  ]
  return items.filter(({ findings, rejected }) => findings.length > 0 || rejected !== null)
}

const isTold = ({ findings, isRejected }: Candidate): boolean => findings.length > 0 || isRejected

function recordItem(
  record: Candidate,
  ids: { featureId?: string | null; claimId?: string | null } = {},
): ReportItem {
  const { file, path, findings, isRejected } = record
  return {
    file,
    base: path,
    findings,
    ...(ids.featureId ? { featureId: ids.featureId } : {}),
    ...(ids.claimId ? { claimId: ids.claimId } : {}),
    rejected: isRejected ? record : null,
  }
}

/** Faults of whole files. A file of which nothing could be read is a rejected record of its own. */
function fileItems(read: ReadFiles): readonly ReportItem[] {
  return (Object.keys(FILE_ROLES) as FileRoleName[]).flatMap((role) => {
    const { path, isRequired } = FILE_ROLES[role]
    const file = read[role]
    if (!file) return isRequired ? [{ file: path, base: [], findings: [missing(path)], rejected: null }] : []
    const isLost = (file.value === undefined && file.records.length === 0) || file.findings.some(isCut)
    return [{ file: path, base: [], findings: file.findings, rejected: isLost ? lostFile(path) : null }]
  })
}

/** What stood behind the cut is lost, though nobody knows what it was. */
const isCut = ({ code }: Finding) => code === 'json-cut-off'

const lostFile = (path: string) => candidate('file', path, [], undefined)

const MISSING_CURES: Readonly<Record<string, string>> = {
  'datapackage.json':
    'Without it title, parties in their order, claim vocabulary and area are unknown; the records are read all the same.',
  'features.geojson': 'Without it there is nothing to show.',
  'sources.json': 'Without it every document is a stand-in.',
  'agents.json': 'Without it every claimant is a stand-in.',
}

function missing(path: string): Finding {
  const message = `Expected the file ${path}, found none. ${MISSING_CURES[path] ?? 'Add it.'}`
  return { ...error('file-missing', [], message), position: null }
}

function balanceItem({ settled }: Parts): readonly ReportItem[] {
  const claims = settled.features.flatMap(({ properties }) => properties.claims)
  const findings = balanceFindings(claims, settled.agents)
  return [{ file: FILE_ROLES.descriptor.path, base: [], findings, rejected: null }]
}

/** Copies that are not the document: the file is kept out, its source stays. */
function captureItems({ between }: Parts): readonly ReportItem[] {
  return [...between.captureFaults.files].map(([path, { code, message }]) => ({
    file: path,
    base: [],
    findings: [{ ...error(code, [], message), position: null }],
    rejected: candidate('file', path, [], undefined),
  }))
}
