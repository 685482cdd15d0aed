/**
 * TimeMap's lists (forensic-architecture/timemap: events, sources, associations) as one table: an event a row, each of its
 * sources a group of numbered columns, its associations beside them. Ids that lead nowhere stay, and are told.
 */
import type { Repair } from '../table.ts'
import { flattened, isRecord, plainText } from './flatten.ts'
import type { WideRecord } from './wide-table.ts'

type Members = Readonly<Record<string, unknown>>

export interface TimemapLists {
  readonly events: readonly { readonly line: number; readonly value: unknown }[]
  readonly sources: readonly unknown[]
  readonly associations: readonly unknown[]
}

/** Members of an event that are joined, in each writing: `sources`, `source1`, `source_1`. */
const JOINED = /^(?:sources?|associations?)(?:[ _]?\d+)?$/i
/** Members of a source that become its address. */
const PATHS = /^(?:paths?(?:[ _]?\d+)?|url)$/i
/** Members of an association that lead to it in the tree of filters. */
const FILTER_PATHS = /^filter_?paths?(?:[ _]?\d+)?$/i

/** The events with what they name. */
export function joinTimemap({ events, sources, associations }: TimemapLists): readonly WideRecord[] {
  const sourcesById = byId(sources)
  const associationsById = byId(associations)
  return events.map(({ line, value }) => {
    const event: Members = isRecord(value) ? value : { value }
    const own = Object.fromEntries(Object.entries(event).filter(([name]) => !JOINED.test(name)))
    const values = flattened(own)
    const repairs: Repair[] = []
    for (const [at, item] of itemsOf(event, 'source').entries())
      addSource(values, repairs, `source_${at + 1}`, item, sourcesById)
    for (const [at, item] of itemsOf(event, 'association').entries())
      addAssociation(values, repairs, `association_${at + 1}`, item, associationsById)
    return { line, values, geometry: null, repairs }
  })
}

/** Ids of sources that no event names. */
export function unusedSources({ events, sources }: TimemapLists): readonly string[] {
  const items = events.flatMap(({ value }) => (isRecord(value) ? itemsOf(value, 'source') : []))
  const used = new Set(items.map((item) => (isRecord(item) ? plainText(item.id) : plainText(item))))
  return [...byId(sources).keys()].filter((id) => !used.has(id))
}

function byId(records: readonly unknown[]): ReadonlyMap<string, Members> {
  return new Map(records.filter(isRecord).map((record) => [plainText(record.id ?? record.title), record]))
}

/** The entries of a list, or of columns that are numbered from 0 or 1, in their order; empty ones left out. */
function itemsOf(record: Members, name: string): readonly unknown[] {
  const pattern = new RegExp(`^${name}s?[ _]?(\\d*)$`, 'i')
  const members = Object.entries(record).filter(([member]) => pattern.test(member))
  const numberOf = (member: string) => Number(pattern.exec(member)?.[1] ?? 0)
  const ordered = members.sort(([a], [b]) => numberOf(a) - numberOf(b))
  return ordered.flatMap(([, value]) => (Array.isArray(value) ? value : [value])).filter(isFilled)
}

const isFilled = (item: unknown): boolean => isRecord(item) || plainText(item).trim() !== ''

function addSource(
  values: Map<string, string>,
  repairs: Repair[],
  prefix: string,
  item: unknown,
  known: ReadonlyMap<string, Members>,
): void {
  const source = isRecord(item) ? item : known.get(plainText(item))
  values.set(`${prefix}_id`, plainText(isRecord(item) ? item.id : item))
  if (!source) return void repairs.push(unmatched(`${prefix}_id`, plainText(item), 'source'))
  for (const [name, text] of flattened(withoutPaths(source)))
    if (name !== 'id') values.set(`${prefix}_${name}`, text)
  values.set(`${prefix}_url`, listOf(source, PATHS).join('; '))
}

const withoutPaths = (source: Members): Members =>
  Object.fromEntries(Object.entries(source).filter(([name]) => !PATHS.test(name)))

/** The texts of all members with such names, each once. */
function listOf(record: Members, names: RegExp): readonly string[] {
  const found = Object.entries(record).flatMap(([name, value]) => (names.test(name) ? value : []))
  return [...new Set(found.map(plainText).filter((text) => text.trim() !== ''))]
}

function addAssociation(
  values: Map<string, string>,
  repairs: Repair[],
  column: string,
  item: unknown,
  known: ReadonlyMap<string, Members>,
): void {
  const association = isRecord(item) ? item : known.get(plainText(item))
  if (!association) {
    values.set(column, plainText(item))
    return void repairs.push(unmatched(column, plainText(item), 'association'))
  }
  const path = listOf(association, FILTER_PATHS).join(' > ')
  const title = path || plainText(association.title) || plainText(association.id)
  values.set(column, title)
  const mode = plainText(association.mode).toLowerCase()
  if (mode === 'category' || mode === 'narrative') addTo(values, mode, title)
}

/** Adds to a cell that may hold several values. */
function addTo(values: Map<string, string>, column: string, text: string): void {
  const before = values.get(column)
  if (before?.split('; ').includes(text)) return
  values.set(column, before ? `${before}; ${text}` : text)
}

const unmatched = (column: string, id: string, kind: string): Repair => ({
  code: 'unmatched-id',
  column,
  before: id,
  after: `${id} (no ${kind} of this id in the file)`,
})
