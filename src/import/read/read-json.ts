/** JSON: GeoJSON in any shape, TimeMap's lists, lists of objects. What it is shows in its members. */
import { valueAt } from '../../domain/json/json-path.ts'
import { readJsonFile } from '../../domain/json/read-json-file.ts'
import { isGeoJson } from './file-kind.ts'
import { flattened, isRecord, plainText } from './flatten.ts'
import { issueOf, type JsonRecords, jsonRecords, listRecords } from './json-records.ts'
import { type JsonText, jsonText } from './json-text.ts'
import { readGeoJson } from './read-geojson.ts'
import { joined, type Reading, readIssue, refused, type TableFile, type Tell } from './reading.ts'
import { isTimemap, readTimemapFile } from './timemap-json.ts'
import { wideTable } from './wide-table.ts'

/** The tables of a JSON file. */
export async function readJson(file: TableFile, tell: Tell): Promise<Reading> {
  const json = jsonText(file.bytes)
  if (!json)
    return refused(
      file.name,
      'encoding-utf-32',
      'Expected UTF-8, found UTF-32. Save the file again as UTF-8.',
    )
  if (isGeoJson(json.text)) return readGeoJson(file, json, tell)
  if (json.text.trimStart().startsWith('[')) return listTable(file, json, tell)
  const whole = readJsonFile(file.name, json.bytes, null)
  if (isTimemap(whole.value)) return readTimemapFile(file, json, whole.value, tell)
  const lists = isRecord(whole.value) ? listsOf(whole.value) : []
  if (lists.length > 0) return listTables(file, json, lists, tell)
  const issues = whole.findings.map((finding) => issueOf(finding, file.name, whole.text))
  return { tables: [], issues: [...issues, noRecords(file.name)] }
}

const noRecords = (name: string) =>
  readIssue(
    'error',
    name,
    'json-without-records',
    'Expected GeoJSON, a list of objects, or an object with such lists, found neither. Export the data again as GeoJSON or CSV.',
  )

/** Names of the members that are lists of objects. */
const listsOf = (value: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(value).filter((key) => {
    const list = valueAt(value, [key])
    return Array.isArray(list) && list.some(isRecord)
  })

async function listTable(file: TableFile, json: JsonText, tell: Tell): Promise<Reading> {
  return asTable(file.name, json, listRecords(file, json), tell)
}

async function listTables(
  file: TableFile,
  json: JsonText,
  lists: readonly string[],
  tell: Tell,
): Promise<Reading> {
  const readings: Reading[] = []
  for (const key of lists) {
    const name = lists.length > 1 ? `${file.name}#${key}` : file.name
    readings.push(await asTable(name, json, jsonRecords(file, json, key), tell))
  }
  return joined(readings)
}

async function asTable(name: string, json: JsonText, found: JsonRecords, tell: Tell): Promise<Reading> {
  const { records, faulty, issues } = found
  if (records.length === 0 && faulty.length === 0) return { tables: [], issues: [...issues, noRecords(name)] }
  const wide = records.map(({ line, value }) => ({
    line,
    values: isRecord(value) ? flattened(value) : new Map([['value', plainText(value)]]),
    geometry: null,
    repairs: [],
  }))
  const detected = { encoding: json.encoding, ...(json.isScript ? { wrapper: 'script' } : {}) }
  return {
    tables: [await wideTable({ name, format: 'json', detected, records: wide, faulty }, tell)],
    issues,
  }
}
