/** TimeMap's lists as JSON: in one file under their names, or each in a file of its own. */
import { valueAt } from '../../domain/json/json-path.ts'
import { isRecord } from './flatten.ts'
import { type JsonRecords, jsonRecords, listRecords } from './json-records.ts'
import { type JsonText, jsonText } from './json-text.ts'
import type { Reading, TableFile, Tell } from './reading.ts'
import { timemapReading } from './timemap-reading.ts'

const LISTS = ['events', 'sources', 'associations'] as const
type ListName = (typeof LISTS)[number]

/** Whether the object is one of TimeMap's: events, and what they name. */
export const isTimemap = (value: unknown): boolean =>
  isRecord(value) &&
  Array.isArray(value.events) &&
  (Array.isArray(value.sources) || Array.isArray(value.associations) || value.events.some(hasSources))

const hasSources = (event: unknown): boolean =>
  isRecord(event) && (Array.isArray(event.sources) || Array.isArray(event.associations))

/** The lists of one file. */
export function readTimemapFile(
  file: TableFile,
  json: JsonText,
  value: unknown,
  tell: Tell,
): Promise<Reading> {
  const present = LISTS.filter((name) => Array.isArray(valueAt(value, [name])))
  const found = new Map(present.map((name) => [name, jsonRecords(file, json, name)]))
  return reading(file.name, json.encoding, found, tell)
}

/** Files named after the lists; empty unless events are among them with one of the others. */
export function timemapFiles(files: readonly TableFile[]): readonly TableFile[] {
  const named = files.filter((file) => listName(file) !== null)
  return named.length > 1 && named.some((file) => listName(file) === 'events') ? named : []
}

const listName = ({ name }: TableFile): ListName | null =>
  LISTS.find((list) => new RegExp(`(?:^|[/_-])${list}\\.json$`, 'i').test(name)) ?? null

/** Each file is a list, or an object that holds the list under its name. */
export function readTimemapFiles(files: readonly TableFile[], tell: Tell): Promise<Reading> {
  const found = new Map<ListName, JsonRecords>()
  for (const file of files) {
    const [list, json] = [listName(file), jsonText(file.bytes)]
    if (list === null || json === null) continue
    const isList = json.text.trimStart().startsWith('[')
    found.set(list, isList ? listRecords(file, json) : jsonRecords(file, json, list))
  }
  const events = files.find((file) => listName(file) === 'events')
  return reading(events?.name ?? '', 'UTF-8', found, tell)
}

function reading(
  name: string,
  encoding: string,
  found: ReadonlyMap<ListName, JsonRecords>,
  tell: Tell,
): Promise<Reading> {
  const valuesOf = (list: ListName) => found.get(list)?.records.map(({ value }) => value) ?? []
  const lists = {
    events: found.get('events')?.records ?? [],
    sources: valuesOf('sources'),
    associations: valuesOf('associations'),
  }
  const faulty = found.get('events')?.faulty ?? []
  const issues = [...found.values()].flatMap(({ issues: own }) => own)
  return timemapReading({ name, detected: { encoding }, lists, faulty, issues }, tell)
}
