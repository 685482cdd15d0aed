/** Proposals for single columns, settled among each other: what stands once, what is numbered, what is low and high. */
import { plainName } from './column-name.ts'
import type { ColumnValues } from './column-values.ts'
import { BARE_NUMBERS } from './column-words.ts'
import type { ColumnRole } from './mapping.ts'
import { isSharedIdName, isSiteId } from './names-by-values.ts'

export interface ProposedColumn {
  readonly name: string
  readonly values: ColumnValues
  readonly role: ColumnRole
}

/** Name and role of every column, in their order. */
export function settledRoles(columns: readonly ProposedColumn[]): readonly (readonly [string, ColumnRole])[] {
  const steps = [
    bareNumbers,
    numberedAddresses,
    withSourceColumn,
    oneSharedId,
    eventOrRow,
    onlyOnce,
    partsWithYear,
    lowAndHigh,
    bothCoordinates,
    withLists,
  ]
  return steps
    .reduce((current, step) => step(current), columns)
    .map(({ name, role }) => [name, role] as const)
}

const KEEP: ColumnRole = { role: 'keep' }

/** `Number` alone counts nothing where it numbers the rows, or where another column says what it counts. */
function bareNumbers(columns: readonly ProposedColumn[]): readonly ProposedColumn[] {
  const isBare = ({ name, role }: ProposedColumn) =>
    role.role === 'count' && BARE_NUMBERS.has(plainName(name))
  const hasOther = columns.some((column) => column.role.role === 'count' && !isBare(column))
  return columns.map((column) =>
    isBare(column) && (hasOther || column.values.isDistinct) ? { ...column, role: KEEP } : column,
  )
}

/** Several columns of addresses are several documents. */
function numberedAddresses(columns: readonly ProposedColumn[]): readonly ProposedColumn[] {
  const isFree = ({ role }: ProposedColumn) => role.role === 'source-url' && role.slot === undefined
  if (columns.filter(isFree).length < 2) return columns
  let slot = Math.max(0, ...columns.map(({ role }) => ('slot' in role ? (role.slot ?? 0) : 0)))
  return columns.map((column) =>
    isFree(column) ? { ...column, role: { role: 'source-url', slot: ++slot } } : column,
  )
}

/** A column `source` with names that come again is who speaks; with addresses it is a document. */
function withSourceColumn(columns: readonly ProposedColumn[]): readonly ProposedColumn[] {
  const hasClaimant = columns.some(({ role }) => role.role === 'claimant')
  const at = columns.findIndex(
    ({ name, role, values }) =>
      /^(?:source|fuente|fonte|источник|masdar)$/i.test(name.trim()) &&
      role.role !== 'source-url' &&
      values.stated > 0,
  )
  if (at === -1) return columns
  const isRepeating = (columns[at]?.values.distinct ?? 0) * 2 <= (columns[at]?.values.stated ?? 0)
  const role: ColumnRole = !hasClaimant && isRepeating ? { role: 'claimant' } : { role: 'source-title' }
  return columns.map((column, index) => (index === at ? { ...column, role } : column))
}

/**
 * A feature has one id. What the table itself calls an event or a case comes first, then the id of a site, then one of the
 * row; an id of a place is one only where there is no other.
 */
function oneSharedId(columns: readonly ProposedColumn[]): readonly ProposedColumn[] {
  const groups = columns.filter(({ role }) => role.role === 'feature-group')
  const shared = groups.filter(({ name }) => isSharedIdName(plainName(name)))
  if (shared.length === 0) return columns
  const hasOwnId = columns.some(({ role }) => role.role === 'feature-id')
  const site = shared.find(({ name }) => isSiteId(plainName(name)))
  const chosen = groups.length > shared.length ? null : (site ?? (hasOwnId ? null : shared[0]))
  return columns.map((column) => {
    const isSecond = shared.includes(column) ? column !== chosen : column.role.role === 'feature-id' && chosen
    return isSecond ? { ...column, role: KEEP } : column
  })
}

/** Beside the id of an event the one of a row only numbers rows; where no event has two rows, the row's is the plainer one. */
function eventOrRow(columns: readonly ProposedColumn[]): readonly ProposedColumn[] {
  const event = columns.find(({ role }) => role.role === 'feature-group')
  if (event === undefined || !columns.some(({ role }) => role.role === 'feature-id')) return columns
  const surplus = event.values.distinct < event.values.stated ? 'feature-id' : 'feature-group'
  return columns.map((column) => (column.role.role === surplus ? { ...column, role: KEEP } : column))
}

/** The second column of a role that stands once is kept; words for the place may be many. */
function onlyOnce(columns: readonly ProposedColumn[]): readonly ProposedColumn[] {
  const seen = new Set<string>()
  return columns.map((column) => {
    const { role } = column
    if (role.role === 'keep' || role.role === 'leave-out' || role.role === 'locality') return column
    const { list: _, ...key } = { list: undefined, ...role }
    const text = JSON.stringify(key)
    if (seen.has(text)) return { ...column, role: KEEP }
    seen.add(text)
    return column
  })
}

/** A month or a day means nothing without its year. */
function partsWithYear(columns: readonly ProposedColumn[]): readonly ProposedColumn[] {
  const hasYear = columns.some(({ role }) => role.role === 'date' && role.part === 'year')
  if (hasYear) return columns
  return columns.map((column) =>
    column.role.role === 'date' && (column.role.part === 'month' || column.role.part === 'day')
      ? { ...column, role: KEEP }
      : column,
  )
}

/** Beside a column for the highest number, the plain one is the lowest. */
function lowAndHigh(columns: readonly ProposedColumn[]): readonly ProposedColumn[] {
  const has = (kind: string, bound: string) =>
    columns.some(({ role }) => role.role === 'count' && role.kind === kind && role.bound === bound)
  return columns.map((column) => {
    const { role } = column
    if (role.role !== 'count' || role.bound !== 'best' || !has(role.kind, 'high') || has(role.kind, 'low'))
      return column
    return { ...column, role: { ...role, bound: 'low' } }
  })
}

/** A latitude without longitude is no place. */
function bothCoordinates(columns: readonly ProposedColumn[]): readonly ProposedColumn[] {
  const has = (name: string) => columns.some(({ role }) => role.role === name)
  if (has('latitude') === has('longitude')) return columns
  return columns.map((column) =>
    column.role.role === 'latitude' || column.role.role === 'longitude' ? { ...column, role: KEEP } : column,
  )
}

const LISTED = new Set([
  'claimant',
  'party',
  'source-title',
  'source-url',
  'source-publisher',
  'source-archive-url',
])

function withLists(columns: readonly ProposedColumn[]): readonly ProposedColumn[] {
  return columns.map((column) => {
    const { role, values } = column
    if (!LISTED.has(role.role) || values.list === null || (values.list === ',' && role.role !== 'source-url'))
      return column
    return { ...column, role: { ...role, list: values.list } as ColumnRole }
  })
}
