/** The meanings that a column can have, as a person chooses among them. */
import type { ColumnRole, CountKind, Mapping, RoleName } from '../import/mapping.ts'

/** In the order in which they are offered; every role stands in one group. */
export const ROLE_GROUPS = {
  place: ['latitude', 'longitude', 'coordinate-pair', 'wkt', 'locality', 'precision', 'uncertainty-meters'],
  date: ['date'],
  who: ['claimant', 'party', 'claimant-role'],
  what: [
    'feature-label',
    'statement',
    'feature-type',
    'predicate',
    'modality',
    'polarity',
    'term',
    'feature-id',
    'feature-group',
    'claim-id',
  ],
  documents: [
    'source-title',
    'source-url',
    'source-publisher',
    'source-date',
    'source-language',
    'source-archive-url',
    'source-locator',
    'source-id',
    'quote',
  ],
  numbers: ['count'],
  other: ['keep', 'leave-out'],
} as const satisfies Readonly<Record<string, readonly RoleName[]>>

export type RoleGroup = keyof typeof ROLE_GROUPS
/** All of them; a test holds it equal to `RoleName`. */
export type OfferedRole = (typeof ROLE_GROUPS)[RoleGroup][number]

export const DATE_PARTS = ['whole', 'start', 'end', 'year', 'month', 'day'] as const
export const COUNT_KINDS: readonly CountKind[] = ['persons', 'remains', 'identified', 'missing', 'sites']
export const COUNT_BOUNDS = ['best', 'low', 'high'] as const

/** Separators of lists that are offered; the empty text is a cell with one value. */
export const SEPARATORS = ['', ';', ',', '|', '\n', '/'] as const

export type ListRole = Extract<ColumnRole, { readonly list?: string }>

const LISTED: ReadonlySet<RoleName> = new Set([...ROLE_GROUPS.who, ...ROLE_GROUPS.documents])

/** Whether columns of the role may be numbered and hold lists. */
export const isListRole = (role: ColumnRole): role is ListRole => LISTED.has(role.role)

/** A role newly chosen for a column; its number and separator stay when both roles have them. */
export function chosenRole(name: RoleName, before: ColumnRole, { defaults }: Mapping): ColumnRole {
  if (name === before.role) return before
  if (name === 'date')
    return {
      role: 'date',
      kind: defaults.predicate === 'discovery' ? 'discovery' : 'incident',
      part: 'whole',
    }
  if (name === 'count') return { role: 'count', kind: 'persons', bound: 'best' }
  const role = { role: name } as ColumnRole
  return isListRole(role) && isListRole(before) ? ({ ...before, role: name } as ColumnRole) : role
}

/** What a column means; a column that the mapping does not name is kept. */
export const roleOf = ({ columns }: Mapping, name: string): ColumnRole =>
  (Object.hasOwn(columns, name) ? columns[name] : undefined) ?? { role: 'keep' }

/** The mapping with another meaning of one column. */
export const withRole = (mapping: Mapping, name: string, role: ColumnRole): Mapping => ({
  ...mapping,
  columns: { ...mapping.columns, [name]: role },
})

/** Whether two roles say the same, whatever the order of their members; an absent member is an undefined one. */
export function isSameRole(one: ColumnRole, other: ColumnRole): boolean {
  const [a, b] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return [...new Set([...a.keys(), ...b.keys()])].every((key) => a.get(key) === b.get(key))
}

/** Sections of the list of columns: what is read, what is kept word for word, what stays out. */
export type ColumnSection = 'used' | 'kept' | 'out'

export const sectionOf = ({ role }: ColumnRole): ColumnSection =>
  role === 'keep' ? 'kept' : role === 'leave-out' ? 'out' : 'used'
