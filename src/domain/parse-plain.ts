/**
 * GeoJSON of somebody's own, without claims: shown as what it is, features without a
 * claimant. Only the shape is judged; vocabulary and precision of the package
 * format do not apply, since nobody claimed to follow them.
 */
import type { Geometry } from 'geojson'
import type { CairnFeature } from './generated/package-types.ts'
import { checkGeoJson } from './geojson-gate.ts'
import { valueAt } from './json/json-path.ts'
import { type JsonFile, type RawRecord, readJsonFile } from './json/read-json-file.ts'
import type { CairnPackage, ParseResult } from './package.ts'
import { addFindings, type Candidate, candidate } from './parse-candidate.ts'
import { type ReportItem, report } from './parse-report.ts'
import { featureId, plainFeature, soundFeature } from './plain-feature.ts'
import { claimsOf, SEEN } from './quick/quick-look.ts'
import { antimeridian } from './rules/antimeridian.ts'
import { checkTexts } from './rules/check-texts.ts'
import { coordinateNullIsland } from './rules/coordinate-null-island.ts'
import { coordinateRange } from './rules/coordinate-range.ts'
import { error, type Finding, warning } from './rules/finding.ts'
import { positionLength } from './rules/position-length.ts'
import { ringCrossing } from './rules/ring-crossing.ts'
import { rewind } from './rules/ring-winding.ts'
import type { RuleContext } from './rules/rule.ts'

/** Where a place is on earth can be judged without any promise of the author's. */
const RULES = [coordinateRange, coordinateNullIsland, antimeridian]
/** What a shape is drawn as all the same: said, and theirs to judge. */
const SHAPE_RULES = [ringCrossing, positionLength]
const CONTEXT: RuleContext = { bbox: null, gloss: new Map(), places: new Map() }

/** Whether the features carry claims: then the file is one of a package. What was seen as plain carries none. */
export const carriesClaims = ({ records, seen }: JsonFile): boolean =>
  records.some(({ value }, at) => seen[at] !== SEEN.plain && claimsOf(value) !== null)

/** Reads a FeatureCollection, one Feature or one Geometry; `file` is the reading of `bytes`, `hash` their SHA-256. */
export function readPlainGeoJson(read: JsonFile, bytes: Uint8Array, hash: string): ParseResult {
  const fileName = read.path
  const file = collectionFile(read, bytes)
  const list = readPlainFeatures(file, new Set(), 0)
  const isLost = file.records.length === 0 && file.findings.some(({ severity }) => severity === 'error')
  const lost = isLost ? candidate('file', fileName, [], undefined) : null
  const { issues, rejected } = report(plainItems(file, list.told, lost), () => file.text)
  return {
    package: isLost ? null : packageOf(list.features, fileName, hash),
    issues,
    rejected,
    importedFeatures: file.records.length,
  }
}

/** What is to be told of a file and its features; `lost` is the file itself when nothing of it could be read. */
export function plainItems(
  { path: file, findings }: JsonFile,
  told: readonly Candidate<CairnFeature>[],
  lost: Candidate | null = null,
): readonly ReportItem[] {
  const fileItem: ReportItem = { file, base: [], findings, rejected: lost }
  return [fileItem, ...told.map(itemOf)].filter((item) => item.findings.length > 0 || item.rejected !== null)
}

/** A Feature or a Geometry alone counts as a collection of one. */
function collectionFile(file: JsonFile, bytes: Uint8Array): JsonFile {
  if (file.records.length > 0 || valueAt(file.value, ['features']) !== undefined) return file
  const single = readJsonFile(file.path, bytes, null)
  const type = valueAt(single.value, ['type'])
  if (typeof type !== 'string' || type === 'FeatureCollection') return file
  return { ...single, records: [{ path: [], value: single.value, findings: [] }] }
}

export interface PlainFeatures {
  /** Sound features in file order, ids unique. */
  readonly features: readonly CairnFeature[]
  /** What has findings or was rejected, in file order. */
  readonly told: readonly Candidate<CairnFeature>[]
}

/** Records of a file, or of a part of it: `ids` are those that came before and takes up the new ones, `first` is the number of the first record. */
export function readPlainFeatures(
  { records, seen, path }: Pick<JsonFile, 'records' | 'seen' | 'path'>,
  ids: Set<string>,
  first: number,
): PlainFeatures {
  const features: CairnFeature[] = []
  const told: Candidate<CairnFeature>[] = []
  for (const [at, raw] of records.entries()) {
    const quick =
      seen[at] === SEEN.plain && raw.findings.length === 0 ? soundFeature(raw.value, first + at) : null
    if (quick && isNew(quick.id, ids)) {
      features.push(quick)
      continue
    }
    const slow = readFeature(raw, first + at, path)
    const feature = withUniqueId(slow, ids)
    if (slow.findings.length > 0 || slow.isRejected) told.push(slow)
    if (feature === null) continue
    ids.add(feature.id)
    features.push(feature)
  }
  return { features, told }
}

/** Takes the id up; one look into the set, since that is most of what a sound feature costs. */
function isNew(id: string, ids: Set<string>): boolean {
  const { size } = ids
  ids.add(id)
  return ids.size > size
}

function readFeature(raw: RawRecord, index: number, fileName: string): Candidate<CairnFeature> {
  const record = candidate<CairnFeature>('feature', fileName, raw.path, raw.value)
  addFindings(record, raw.findings)
  if (raw.value === undefined)
    addFindings(
      record,
      record.isRejected ? [] : [error('json-syntax', [], 'Expected a feature, found text that is not JSON.')],
    )
  if (raw.value === undefined) return record
  const feature = asFeature(raw.value)
  addFindings(record, checkGeoJson(feature))
  addFindings(record, checkTexts(raw.value).map(asWarning))
  if (record.isRejected) return record
  const { geometry, properties } = feature as { geometry: Geometry | null; properties: unknown }
  const plain = plainFeature(geometry, properties, featureId(feature, index), index)
  for (const rule of RULES) addFindings(record, rule.check(plain, CONTEXT))
  for (const rule of SHAPE_RULES) addFindings(record, rule.check(plain, CONTEXT).map(asWarning))
  const rewound = rewind(plain)
  if (!record.isRejected) addFindings(record, rewound.findings)
  record.record = rewound.feature
  return record
}

/** Text is only ever shown as text, so markup or a telephone number in somebody's own file is theirs to judge. */
function asWarning(finding: Finding): Finding {
  return finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding
}

function asFeature(value: unknown): unknown {
  const isGeometry =
    valueAt(value, ['coordinates']) !== undefined || valueAt(value, ['geometries']) !== undefined
  return isGeometry ? { type: 'Feature', geometry: value, properties: null } : value
}

/** Ids of the file are kept as they are; a second feature with the same id gets a suffix, so that links stay single. null when it was rejected. */
function withUniqueId(feature: Candidate<CairnFeature>, taken: ReadonlySet<string>): CairnFeature | null {
  const { record } = feature
  if (feature.isRejected || record === null) return null
  let id = record.id
  for (let count = 2; taken.has(id); count++) id = `${record.id}~${count}`
  if (id === record.id) return record
  const message = `Expected each id once, found "${record.id}" again. It is called "${id}" here.`
  addFindings(feature, [warning('id-duplicate', ['id'], message)])
  feature.record = { ...record, id }
  return feature.record
}

function itemOf(feature: Candidate<CairnFeature>): ReportItem {
  const { file, path, findings, isRejected } = feature
  const featureId = feature.record?.id
  return {
    file,
    base: path,
    findings,
    ...(featureId ? { featureId } : {}),
    rejected: isRejected ? feature : null,
  }
}

/** A package of features without claimants. */
export function packageOf(features: readonly CairnFeature[], fileName: string, hash: string): CairnPackage {
  return {
    id: `plain:${hash}`,
    title: fileName,
    version: '0',
    created: null,
    asOf: null,
    bbox: null,
    kind: 'plain',
    parties: [],
    predicates: [],
    gloss: [],
    features,
    sources: new Map(),
    agents: new Map(),
    places: new Map(),
    tombstones: new Map(),
    releases: [],
    hash,
  }
}
