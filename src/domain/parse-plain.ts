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
import type { PackageFiles, ParseResult } from './package.ts'
import { accepted, addFindings, type Candidate, candidate } from './parse-candidate.ts'
import { FILE_ROLES } from './parse-files.ts'
import { type ReportItem, report } from './parse-report.ts'
import type { PlainProperties } from './plain-feature.ts'
import { antimeridian } from './rules/antimeridian.ts'
import { checkTexts } from './rules/check-texts.ts'
import { coordinateNullIsland } from './rules/coordinate-null-island.ts'
import { coordinateRange } from './rules/coordinate-range.ts'
import { error, type Finding, warning } from './rules/finding.ts'
import { rewind } from './rules/ring-winding.ts'
import type { RuleContext } from './rules/rule.ts'

/** Where a place is on earth can be judged without any promise of the author's. */
const RULES = [coordinateRange, coordinateNullIsland, antimeridian]
const CONTEXT: RuleContext = { bbox: null, gloss: new Map(), places: new Map() }

/** The file as the only file of a package when its features carry claims; null when it is plain GeoJSON. */
export function claimsFile(bytes: Uint8Array, fileName: string): PackageFiles | null {
  const { records } = readJsonFile(fileName, bytes, 'features')
  const hasClaims = records.some(({ value }) => Array.isArray(valueAt(value, ['properties', 'claims'])))
  return hasClaims ? new Map([[FILE_ROLES.features.path, bytes]]) : null
}

/** Reads a FeatureCollection, one Feature or one Geometry. `hash` is the SHA-256 of the bytes. */
export function readPlainGeoJson(bytes: Uint8Array, fileName: string, hash: string): ParseResult {
  const file = collectionFile(bytes, fileName)
  const features = file.records.map((raw, index) => readFeature(raw, index, fileName))
  makeIdsUnique(features)
  const items = features.map((feature) => itemOf(feature))
  const isLost = file.records.length === 0 && file.findings.some(({ severity }) => severity === 'error')
  const lost = isLost ? candidate('file', fileName, [], undefined) : null
  const fileItem: ReportItem = { file: fileName, base: [], findings: file.findings, rejected: lost }
  const told = [fileItem, ...items].filter(
    ({ findings, rejected }) => findings.length > 0 || rejected !== null,
  )
  const { issues, rejected } = report(told, () => file.text)
  const sound = [...accepted(features)].map(({ record }) => record)
  return {
    package: isLost ? null : packageOf(sound, fileName, hash),
    issues,
    rejected,
    importedFeatures: features.length,
  }
}

/** A Feature or a Geometry alone counts as a collection of one. */
function collectionFile(bytes: Uint8Array, fileName: string): JsonFile {
  const file = readJsonFile(fileName, bytes, 'features')
  if (file.records.length > 0 || valueAt(file.value, ['features']) !== undefined) return file
  const single = readJsonFile(fileName, bytes, null)
  const type = valueAt(single.value, ['type'])
  if (typeof type !== 'string' || type === 'FeatureCollection') return file
  return { ...single, records: [{ path: [], value: single.value, findings: [] }] }
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

function featureId(feature: unknown, index: number): string {
  const id = valueAt(feature, ['id'])
  return typeof id === 'string' || typeof id === 'number' ? String(id) : `feature-${index + 1}`
}

/** Ids of the file are kept as they are; a second feature with the same id gets a suffix, so that links stay single. */
function makeIdsUnique(features: readonly Candidate<CairnFeature>[]): void {
  const taken = new Set<string>()
  for (const { candidate: feature, record } of accepted(features)) {
    let id = record.id
    for (let count = 2; taken.has(id); count++) id = `${record.id}~${count}`
    taken.add(id)
    if (id === record.id) continue
    feature.record = { ...record, id }
    addFindings(feature, [
      warning(
        'id-duplicate',
        ['id'],
        `Expected each id once, found "${record.id}" again. It is called "${id}" here.`,
      ),
    ])
  }
}

/** Names that other programs give to the name of a feature, best first. */
const LABEL_MEMBERS = ['label', 'name', 'Name', 'NAME', 'title', 'Title']

/** The vocabulary of packages is filled with the values that say least: nobody stated a type or a precision. */
function plainFeature(
  geometry: Geometry | null,
  properties: unknown,
  id: string,
  index: number,
): CairnFeature {
  const original =
    typeof properties === 'object' && properties !== null ? (properties as Record<string, unknown>) : {}
  const given = LABEL_MEMBERS.map((member) => original[member]).find(
    (value) => typeof value === 'string' && value.trim() !== '',
  )
  const plain: PlainProperties = {
    featureType: 'incident_location',
    label: { en: typeof given === 'string' ? given : `Feature ${index + 1}` },
    precisionCode: geometry === null ? 'unlocated' : 'site_named',
    coordinateUncertaintyInMeters: null,
    claims: [],
    original,
  }
  return { type: 'Feature', id, geometry, properties: plain }
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

function packageOf(
  features: readonly CairnFeature[],
  fileName: string,
  hash: string,
): ParseResult['package'] {
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
