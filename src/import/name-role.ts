/** The role that a column's name alone speaks for; null when it speaks for none. */
import type { DateKind } from '../domain/generated/package-types.ts'
import { numberedName, plainName } from './column-name.ts'
import {
  BARE_NUMBERS,
  BOUND_WORDS,
  COUNT_FILLERS,
  COUNT_NOUNS,
  DATE_KINDS,
  DATE_WORDS,
  DAY_NAMES,
  MONTH_NAMES_OF_COLUMNS,
  PART_WORDS,
  PERSON_NAMES,
  PERSON_WORDS,
  ROLE_NAMES,
  SOURCE_MEMBERS,
  SOURCE_NAMES,
  SOURCE_WORDS,
  YEAR_NAMES,
} from './column-words.ts'
import type { ColumnRole, CountKind, RoleName } from './mapping.ts'

/** The role; `eventKind` is the kind of a date that does not say what it is of. */
export function roleOfName(name: string, eventKind: DateKind): ColumnRole | null {
  const plain = plainName(name)
  return (
    personRole(plain) ??
    documentRole(name, plain) ??
    numberedClaimant(name) ??
    countRole(plain) ??
    dateRole(plain, eventKind) ??
    namedRole(plain)
  )
}

const table = <Key extends string>(names: Readonly<Partial<Record<Key, string>>>): ReadonlyMap<string, Key> =>
  new Map(
    (Object.entries(names) as [Key, string][]).flatMap(([key, list]) =>
      list.split(' ').map((name) => [name, key] as const),
    ),
  )

const ROLES = table<RoleName>(ROLE_NAMES)
const MEMBERS = table<RoleName>(SOURCE_MEMBERS)
const DOCUMENTS = table<RoleName>(SOURCE_NAMES)
const NOUNS = table<CountKind>(COUNT_NOUNS)
const BOUNDS = table<'low' | 'high' | 'best'>(BOUND_WORDS)
const KINDS = table<DateKind>(DATE_KINDS)
const PARTS = table<'start' | 'end'>(PART_WORDS)
const SOURCES = new Set(SOURCE_WORDS.split(' '))
const PERSONS = new Set(PERSON_NAMES.split(' '))
const DATE_PARTS = table<'year' | 'month' | 'day'>({
  year: YEAR_NAMES,
  month: MONTH_NAMES_OF_COLUMNS,
  day: DAY_NAMES,
})

/** Names and ways to reach people: never in a package unless the reader says that they spoke in public office. */
function personRole(plain: string): ColumnRole | null {
  const words = plain.split('_')
  const isPerson =
    PERSONS.has(plain) ||
    PERSON_WORDS.has(plain) ||
    (words.length <= 3 &&
      words.some((word) => word !== 'victims' && PERSON_WORDS.has(word)) &&
      !BOUNDS.has(words.at(-1) ?? ''))
  return isPerson ? { role: 'leave-out' } : null
}

const asRole = (role: RoleName, slot: number | null): ColumnRole =>
  (slot === null ? { role } : { role, slot }) as ColumnRole

/** `source_1_title`, `source_title_1`, `source_title`, `url`, and `source_1`, whose values decide between title and address. */
function documentRole(name: string, plain: string): ColumnRole | null {
  const numbered = numberedName(name)
  const base = numbered?.base ?? plain
  const slot = numbered?.slot ?? null
  if (SOURCES.has(base) && slot !== null) return asRole('source-title', slot)
  const own = DOCUMENTS.get(base)
  if (own) return asRole(own, slot)
  const [head, ...rest] = base.split('_')
  const member = SOURCES.has(head ?? '') ? MEMBERS.get(rest.join('_')) : undefined
  return member && rest.length > 0 && !ROLES.has(base) ? asRole(member, slot) : null
}

function numberedClaimant(name: string): ColumnRole | null {
  const numbered = numberedName(name)
  const role = numbered ? ROLES.get(numbered.base) : undefined
  if (!numbered || (role !== 'claimant' && role !== 'party' && role !== 'claimant-role')) return null
  return { role, slot: numbered.slot }
}

/** `numero_de_cuerpos`, `cuerpos_altos`, `killed_low`, `best`. */
function countRole(plain: string): ColumnRole | null {
  if (BARE_NUMBERS.has(plain)) return { role: 'count', kind: 'persons', bound: 'best' }
  if (plain === 'low' || plain === 'high') return { role: 'count', kind: 'persons', bound: plain }
  const words = plain.split('_').filter((word) => !COUNT_FILLERS.has(word))
  const bound = words.map((word) => BOUNDS.get(word)).find((found) => found !== undefined)
  const noun = words.filter((word) => !BOUNDS.has(word)).join('_')
  const kind = NOUNS.get(noun === '' ? plain : noun) ?? NOUNS.get(plain)
  return kind ? { role: 'count', kind, bound: bound ?? 'best' } : null
}

function dateRole(plain: string, eventKind: DateKind): ColumnRole | null {
  const part = DATE_PARTS.get(plain)
  if (part) return { role: 'date', kind: eventKind, part }
  const words = plain.split('_')
  // `found`, `reported_on`: what happened is the name; whether days stand below it is seen in the values.
  const deed = KINDS.get(plain.replace(/_on$/, ''))
  if (deed) return { role: 'date', kind: deed, part: 'whole' }
  if (!words.some((word) => DATE_WORDS.has(word))) return null
  if (words.some((word) => UNDATED_WORDS.has(word))) return null
  const kind = words.map((word) => KINDS.get(word)).find((found) => found !== undefined) ?? eventKind
  const edge = words.map((word) => PARTS.get(word)).find((found) => found !== undefined)
  return { role: 'date', kind, part: edge && words.length <= 4 ? edge : 'whole' }
}

/** Dates of the record, not of what it tells. */
const UNDATED_WORDS = new Set(
  'created updated modified inserted submission entry prec precision known accessed retrieved'.split(' '),
)

function namedRole(plain: string): ColumnRole | null {
  const role = ROLES.get(plain) ?? ROLES.get(plain.replace(/^(?:attr|field|q|properties)_/, ''))
  return role ? asRole(role, null) : null
}
