/** GeoJSON of any shape: a collection, one feature, one geometry, wrapped as a script or not. */
import type { Geometry } from 'geojson'
import { checkGeoJson } from '../../domain/geojson-gate.ts'
import { valueAt } from '../../domain/json/json-path.ts'
import { readJsonFile } from '../../domain/json/read-json-file.ts'
import type { Repair } from '../table.ts'
import { flattened, isRecord, plainText } from './flatten.ts'
import { foreignCrs } from './geojson-crs.ts'
import { issueOf, type JsonRecords, jsonRecords } from './json-records.ts'
import type { JsonText } from './json-text.ts'
import { type Reading, readIssue, shown, type TableFile, type Tell } from './reading.ts'
import { type WideRecord, wideTable } from './wide-table.ts'

/** Members of a collection that are no data of their own. */
const OWN_MEMBERS = new Set(['type', 'features', 'crs', 'bbox', 'geometry', 'properties', 'id'])
/** Its further members are told up to this number. */
const MAX_MEMBERS = 20

/** A feature is a row: its properties as columns, its geometry beside them. */
export async function readGeoJson(file: TableFile, json: JsonText, tell: Tell): Promise<Reading> {
  const found = featuresOf(file, json)
  const collection = found.value
  const crs = foreignCrs(collection)
  const records = found.records.map(({ line, value }) => recordOf(line, value, crs))
  const detected = {
    encoding: json.encoding,
    ...(json.isScript ? { wrapper: 'script' } : {}),
    ...(crs === null ? {} : { 'coordinate system': crs }),
    ...membersOf(collection),
  }
  const table = await wideTable(
    { name: file.name, format: 'geojson', detected, records, faulty: found.faulty },
    tell,
  )
  const issues = crs === null ? found.issues : [...found.issues, foreignCrsIssue(file.name, crs)]
  const isEmpty = table.rows.length === 0 && table.faulty.length === 0
  return isEmpty ? { tables: [], issues: [...issues, noFeatures(file.name)] } : { tables: [table], issues }
}

const noFeatures = (name: string) =>
  readIssue('error', name, 'geojson-without-features', 'Expected GeoJSON with features, found none in it.')

const foreignCrsIssue = (name: string, crs: string) =>
  readIssue(
    'warning',
    name,
    'crs-not-wgs84',
    `Expected WGS 84 (RFC 7946), found the coordinate system ${crs}. Shapes were not placed; their numbers stand in the column geometry. Save the file again in WGS 84 (EPSG:4326).`,
  )

/** One feature or geometry alone counts as a collection of one. */
function featuresOf(file: TableFile, json: JsonText): JsonRecords {
  const found = jsonRecords(file, json, 'features')
  if (!found.issues.some(({ code }) => code === 'no-record-list')) return found
  const { value, findings, text } = readJsonFile(file.name, json.bytes, null)
  const issues = findings.map((finding) => issueOf(finding, file.name, text))
  return { records: value === undefined ? [] : [{ line: 1, value }], faulty: [], issues, value }
}

/** What the collection says of itself beside its features, which other programs lose. */
function membersOf(collection: unknown): Readonly<Record<string, string>> {
  if (!isRecord(collection) || collection.type === 'Feature') return {}
  const isGeometry = collection.coordinates !== undefined || collection.geometries !== undefined
  const further = isGeometry ? [] : Object.entries(collection).filter(([name]) => !OWN_MEMBERS.has(name))
  return Object.fromEntries(
    further.slice(0, MAX_MEMBERS).map(([name, value]) => [`member ${name}`, shown(plainText(value))]),
  )
}

function recordOf(line: number, value: unknown, crs: string | null): WideRecord {
  const feature = asFeature(value)
  const own = valueAt(feature, ['properties'])
  const values = isRecord(own) ? flattened(own) : new Map<string, string>()
  const id = valueAt(feature, ['id'])
  if (id !== undefined && id !== null) values.set(values.has('id') ? 'feature id' : 'id', plainText(id))
  const geometry = valueAt(feature, ['geometry']) ?? null
  const fault = geometry === null ? null : geometryFault(geometry)
  if (fault === null && crs === null)
    return { line, values, geometry: geometry as Geometry | null, repairs: [] }
  const text = JSON.stringify(geometry)
  if (geometry !== null) values.set(values.has('geometry') ? 'feature geometry' : 'geometry', text)
  const repair: Repair = { code: 'geometry', column: 'geometry', before: shown(text), after: fault ?? '' }
  return { line, values, geometry: null, repairs: fault === null ? [] : [repair] }
}

function asFeature(value: unknown): unknown {
  const isGeometry =
    valueAt(value, ['coordinates']) !== undefined || valueAt(value, ['geometries']) !== undefined
  if (isGeometry) return { type: 'Feature', geometry: value, properties: null }
  return isRecord(value) ? value : { type: 'Feature', geometry: null, properties: { value } }
}

/** Why a geometry cannot be drawn; null when it can. */
function geometryFault(geometry: unknown): string | null {
  const [fault] = checkGeoJson({ type: 'Feature', geometry, properties: {} })
  return fault ? `not drawn: ${fault.message}` : null
}
