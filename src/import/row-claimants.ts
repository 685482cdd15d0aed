/** Who speaks in a row: every name of its own, else the publishers of its documents, else the reader's default, else the table. */
import type { ClaimantRole } from '../domain/generated/package-types.ts'
import { claimantRoleOf } from './code-words.ts'
import { cutText, foldText } from './fold-text.ts'
import { plainText } from './plain-text.ts'
import { keepWords, noticed, type RowNotes } from './row-notes.ts'
import type { RowSource } from './row-sources.ts'
import { splitList } from './split-list.ts'
import type { TableRow } from './table.ts'
import { type Column, withRole } from './table-columns.ts'
import type { TableFacts } from './table-facts.ts'

export interface RowClaimant {
  readonly slot: number | null
  readonly item: number
  readonly name: string
  /** Name of the party; null when nobody says one. */
  readonly party: string | null
  readonly role: ClaimantRole
  /** Whether the table itself is the claimant, since nobody else is named. */
  readonly isTable: boolean
}

const MAX_NAME = 300

/** At least one; the same name twice in a row is one claimant. */
export function rowClaimants(
  row: TableRow,
  sources: readonly RowSource[],
  facts: TableFacts,
  notes: RowNotes,
): readonly RowClaimant[] {
  const named = withRole(facts.columns, 'claimant').flatMap((column) => namesIn(row, column, facts, notes))
  const distinct = named.filter(
    (one, at) => named.findIndex((other) => foldText(other.name) === foldText(one.name)) === at,
  )
  return distinct.length > 0 ? distinct : fallback(row, sources, facts, notes)
}

function namesIn(
  row: TableRow,
  column: Column<'claimant'>,
  facts: TableFacts,
  notes: RowNotes,
): readonly RowClaimant[] {
  const words = facts.cell(row, column)
  if (words === '') return []
  const slot = column.role.slot ?? null
  const names = splitList(words, column.role.list).map((name) =>
    cutText(plainText(name, column.name, notes), MAX_NAME),
  )
  return names.flatMap((name, item) =>
    name === ''
      ? []
      : [{ slot, item, name, isTable: false, ...standing(row, slot, item, names.length, facts, notes) }],
  )
}

function fallback(
  row: TableRow,
  sources: readonly RowSource[],
  facts: TableFacts,
  notes: RowNotes,
): readonly RowClaimant[] {
  const common = { isTable: false, ...standing(row, null, 0, 1, facts, notes) }
  const claimant = plainText(facts.mapping.defaults.claimant ?? '', '', notes)
  if (claimant !== '') return [{ slot: null, item: 0, name: cutText(claimant, MAX_NAME), ...common }]
  const publishers = sources.filter(
    ({ publisher }, at) =>
      publisher !== '' &&
      sources.findIndex((other) => foldText(other.publisher) === foldText(publisher)) === at,
  )
  if (publishers.length > 0)
    return publishers.map(({ slot, item, publisher }) => ({
      slot,
      item,
      name: publisher,
      ...common,
      role: 'publisher',
    }))
  noticed(
    notes,
    'claimant-is-table',
    null,
    'Expected a claimant, found none in the row. The claim is that of the table itself, as its publisher.',
  )
  return [
    {
      slot: null,
      item: 0,
      name: cutText(`the dataset ${plainText(facts.table.name, '', notes)}`, MAX_NAME),
      ...common,
      role: 'publisher',
      isTable: true,
    },
  ]
}

/** Party and role from the columns of the same group; a list of parties goes with a list of names of the same length. */
function standing(
  row: TableRow,
  slot: number | null,
  item: number,
  length: number,
  facts: TableFacts,
  notes: RowNotes,
): Pick<RowClaimant, 'party' | 'role'> {
  const { defaults } = facts.mapping
  const of = (name: 'party' | 'claimant-role') => {
    const columns = withRole(facts.columns, name)
    const column =
      columns.find(({ role }) => (role.slot ?? null) === slot) ??
      columns.find(({ role }) => role.slot === undefined)
    if (!column) return { column: '', words: '' }
    const items = splitList(facts.cell(row, column), column.role.list).map((text) =>
      plainText(text, column.name, notes),
    )
    return { column: column.name, words: (items.length === length ? items[item] : items[0]) ?? '' }
  }
  const party = of('party').words
  const role = of('claimant-role')
  const known = role.words === '' ? null : claimantRoleOf(role.words)
  if (role.words !== '' && known === null) {
    noticed(
      notes,
      'role-unknown',
      role.column,
      `Expected a role such as publisher or speaker, found “${cutText(role.words, 60)}”. The words are kept.`,
    )
    keepWords(notes, role.column, role.words)
  }
  return {
    party:
      party === ''
        ? defaults.party === null
          ? null
          : plainText(defaults.party, '', notes)
        : cutText(party, 200),
    role: known ?? claimantRoleOf(defaults.claimantRole) ?? 'publisher',
  }
}
