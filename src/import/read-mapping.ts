/** A saved mapping, checked: it may come from another version or another hand. */

import { plainMessage } from '../domain/plain-message.ts'
import type { ColumnRole, Mapping, RoleName } from './mapping.ts'
import { MAPPING_DATE_KINDS } from './mapping-faults.ts'

/** The mapping in a parsed JSON value, or what is wrong with it in words. Members that version 1 does not know are left. */
export function readMapping(json: unknown): Mapping | { readonly fault: string } {
  if (!isRecord(json)) return { fault: 'Expected a mapping (an object), found something else.' }
  if (json.version !== 1) return { fault: `Expected a mapping of version 1, found ${shown(json.version)}.` }
  const fault =
    columnsFault(json.columns) ??
    membersFault(json) ??
    defaultsFault(json.defaults) ??
    decisionFault(json.publication)
  if (fault !== null) return { fault: plainMessage(fault) }
  const {
    name,
    title,
    columns,
    dateStyle,
    emptyWords,
    defaults,
    sharedPointRows,
    sharedPointMeters,
    ownPointMeters,
    publication,
  } = json
  return {
    version: 1,
    name,
    title,
    columns,
    dateStyle,
    emptyWords,
    defaults,
    sharedPointRows,
    sharedPointMeters,
    ownPointMeters,
    ...(publication ? { publication } : {}),
  } as Mapping
}

type Json = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const shown = (value: unknown): string =>
  value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60)

const expected = (what: string, where: string, found: unknown): string =>
  `Expected ${what} in ${where}, found ${shown(found)}.`

const DATE_STYLES: readonly unknown[] = ['auto', 'dmy', 'mdy', 'ymd']

function membersFault(json: Json): string | null {
  for (const member of ['name', 'title'])
    if (typeof json[member] !== 'string') return expected('a text', member, json[member])
  if (!DATE_STYLES.includes(json.dateStyle))
    return expected('auto, dmy, mdy or ymd', 'dateStyle', json.dateStyle)
  if (!Array.isArray(json.emptyWords) || !json.emptyWords.every((word) => typeof word === 'string'))
    return expected('a list of texts', 'emptyWords', json.emptyWords)
  if (json.sharedPointRows !== null && !isNumber(json.sharedPointRows))
    return expected('a number or null', 'sharedPointRows', json.sharedPointRows)
  for (const member of ['sharedPointMeters', 'ownPointMeters'])
    if (!isNumber(json[member])) return expected('a number', member, json[member])
  return null
}

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)

function defaultsFault(defaults: unknown): string | null {
  if (!isRecord(defaults)) return expected('an object', 'defaults', defaults)
  for (const member of ['claimant', 'party'])
    if (defaults[member] !== null && typeof defaults[member] !== 'string')
      return expected('a text or null', `defaults.${member}`, defaults[member])
  for (const member of ['claimantRole', 'featureType', 'predicate', 'modality', 'lang'])
    if (typeof defaults[member] !== 'string')
      return expected('a text', `defaults.${member}`, defaults[member])
  return null
}

/** By the format's own class of decisions; absent and null decide nothing. */
function decisionFault(publication: unknown): string | null {
  if (publication === undefined || publication === null) return null
  if (!isRecord(publication)) return expected('an object or null', 'publication', publication)
  for (const member of ['precisionCode', 'method', 'decidedBy', 'decidedAt', 'reviewBy'])
    if (typeof publication[member] !== 'string')
      return expected('a text', `publication.${member}`, publication[member])
  const { reasons } = publication
  return Array.isArray(reasons) && reasons.every((reason) => typeof reason === 'string')
    ? null
    : expected('a list of texts', 'publication.reasons', reasons)
}

function columnsFault(columns: unknown): string | null {
  if (!isRecord(columns)) return expected('an object from column name to role', 'columns', columns)
  for (const [name, role] of Object.entries(columns)) {
    const fault = roleFault(role)
    if (fault !== null) return `Column “${name}”: ${fault}`
  }
  return null
}

/** Members that a role may have beside its name. */
type Members = 'none' | 'slot' | 'date' | 'count'

const ROLES: Readonly<Record<RoleName, Members>> = {
  keep: 'none',
  'leave-out': 'none',
  'feature-id': 'none',
  'feature-label': 'none',
  'feature-type': 'none',
  'feature-group': 'none',
  latitude: 'none',
  longitude: 'none',
  'coordinate-pair': 'none',
  wkt: 'none',
  locality: 'none',
  precision: 'none',
  'uncertainty-meters': 'none',
  date: 'date',
  'claim-id': 'none',
  statement: 'none',
  predicate: 'none',
  modality: 'none',
  polarity: 'none',
  term: 'none',
  count: 'count',
  claimant: 'slot',
  party: 'slot',
  'claimant-role': 'slot',
  'source-id': 'slot',
  'source-title': 'slot',
  'source-publisher': 'slot',
  'source-url': 'slot',
  'source-archive-url': 'slot',
  'source-date': 'slot',
  'source-language': 'slot',
  'source-locator': 'slot',
  quote: 'slot',
}

const PARTS: readonly unknown[] = ['whole', 'start', 'end', 'year', 'month', 'day'] satisfies Extract<
  ColumnRole,
  { role: 'date' }
>['part'][]
const COUNT_KINDS: readonly unknown[] = ['remains', 'persons', 'identified', 'missing', 'sites']
const BOUNDS: readonly unknown[] = ['low', 'best', 'high']

function roleFault(role: unknown): string | null {
  if (!isRecord(role) || typeof role.role !== 'string' || !Object.hasOwn(ROLES, role.role))
    return expected('a role that we know', 'role', isRecord(role) ? role.role : role)
  const members = ROLES[role.role as RoleName]
  if (members === 'date')
    return MAPPING_DATE_KINDS.includes(String(role.kind)) && PARTS.includes(role.part)
      ? null
      : expected('a kind of date and a part of it', role.role, role)
  if (members === 'count')
    return COUNT_KINDS.includes(role.kind) && BOUNDS.includes(role.bound)
      ? null
      : expected('what is counted, and low, best or high', role.role, role)
  if (members === 'none') return null
  const isSlot = role.slot === undefined || (Number.isInteger(role.slot) && Number(role.slot) >= 0)
  return isSlot && (role.list === undefined || (typeof role.list === 'string' && role.list !== ''))
    ? null
    : expected('a whole number as slot and a separator as list', role.role, role)
}
