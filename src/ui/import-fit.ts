/** How far a saved mapping fits a table with other columns. */
import type { ColumnRole, Mapping } from '../import/mapping.ts'
import { roleOf } from './import-roles.ts'
import type { WaitingTable } from './import-table.ts'

export interface MappingFit {
  /** Columns of the table that the mapping names. */
  readonly known: number
  /** Columns that the mapping reads or leaves out, and that the table has not. */
  readonly missing: readonly string[]
  /** Columns of the table that the mapping does not name. */
  readonly added: readonly string[]
}

export function fitOf(mapping: Mapping, columns: readonly string[]): MappingFit {
  const named = Object.keys(mapping.columns)
  const there = new Set(columns)
  const added = columns.filter((name) => !Object.hasOwn(mapping.columns, name))
  return {
    known: columns.length - added.length,
    missing: named.filter((name) => !there.has(name) && roleOf(mapping, name).role !== 'keep'),
    added,
  }
}

/** Below this share of the columns a mapping is of another kind of table. */
const LEAST_SHARE = 0.8

const shareOf = (mapping: Mapping, columns: readonly string[]): number => {
  const { known, added } = fitOf(mapping, columns)
  const foreign = Object.keys(mapping.columns).length - known
  return known / Math.max(1, known + added.length + foreign)
}

/** The mapping whose columns are most like the table's, the newest of equals last in the list; null when none is like them. */
export function bestFit(mappings: readonly Mapping[], columns: readonly string[]): Mapping | null {
  const shares = mappings.map((mapping) => ({ mapping, share: shareOf(mapping, columns) }))
  const best = shares.reduce<(typeof shares)[number] | null>(
    (most, one) => (one.share >= (most?.share ?? LEAST_SHARE) ? one : most),
    null,
  )
  return best?.mapping ?? null
}

/**
 * The saved mapping for this table. What it does not know is kept, except that columns which look like names of
 * persons stay left out as proposed; the title stays the table's own.
 */
export function applied(saved: Mapping, columns: readonly string[], present: Mapping): Mapping {
  const roles = columns.map((name): [string, ColumnRole] => {
    const proposed = roleOf(present, name)
    const unknown: ColumnRole = proposed.role === 'leave-out' ? proposed : { role: 'keep' }
    return [name, Object.hasOwn(saved.columns, name) ? roleOf(saved, name) : unknown]
  })
  return { ...saved, title: present.title, columns: Object.fromEntries(roles) }
}

/** Whether two mappings make the same of a table, whatever they are called. */
export const isSameChoices = (one: Mapping, other: Mapping | null): boolean =>
  JSON.stringify({ ...one, name: '', title: '' }) === JSON.stringify({ ...other, name: '', title: '' })

/** Whether a mapping names the columns of a table and no others. */
export const isSameColumns = (mapping: Mapping, columns: readonly string[]): boolean =>
  Object.keys(mapping.columns).length === columns.length &&
  columns.every((name) => Object.hasOwn(mapping.columns, name))

/** Index of the table with most rows: it is the one that is meant most often. */
export const largest = (tables: readonly WaitingTable[]): number =>
  tables.reduce((best, { rowCount }, at) => (rowCount > (tables[best]?.rowCount ?? 0) ? at : best), 0)
