/** One row as a draft: everything that it says, before records are made of it. Preview and import read by this alone. */
import type {
  Count,
  DateStatement,
  FeatureType,
  Modality,
  Polarity,
  Predicate,
} from '../domain/generated/package-types.ts'
import { featureTypeOf, modalityOf, polarityOf } from './code-words.ts'
import { cutText } from './fold-text.ts'
import type { RoleName } from './mapping.ts'
import { plainText } from './plain-text.ts'
import { predicateOf } from './predicate-words.ts'
import { type RowClaimant, rowClaimants } from './row-claimants.ts'
import { rowCounts } from './row-counts.ts'
import { rowDates } from './row-dates.ts'
import type { RowKey } from './row-keys.ts'
import { keepWords, noticed, type RowNotes, refused, rowNotes } from './row-notes.ts'
import { type RowPlace, rowPlace } from './row-place.ts'
import { type RowSource, rowSources } from './row-sources.ts'
import type { TableRow } from './table.ts'
import { withRole } from './table-columns.ts'
import type { TableFacts } from './table-facts.ts'
import { askOfCertainty, askOfZero } from './unsaid-certainty.ts'

export interface RowDraft {
  readonly line: number
  readonly key: RowKey
  readonly notes: RowNotes
  /** Empty when no column says one. */
  readonly label: string
  readonly featureType: FeatureType
  readonly place: RowPlace
  readonly dates: readonly DateStatement[]
  readonly counts: readonly Count[]
  readonly predicate: Predicate
  /** Whether the table itself says what is claimed; else the mapping's default does. */
  readonly isPredicateStated: boolean
  readonly modality: Modality
  readonly polarity: Polarity
  /** Empty when no column says one. */
  readonly statement: string
  readonly term: string
  readonly claimId: string
  readonly claimants: readonly RowClaimant[]
  readonly sources: readonly RowSource[]
  /** The row's own words, for a passage in the table. */
  readonly words: string
}

/** Reads the row that stands at the index; what cannot become a record is refused in the notes. */
export function readRow(row: TableRow, at: number, facts: TableFacts): RowDraft {
  const notes = rowNotes(facts.table.name, row.line, row.repairs)
  const key = facts.keys[at]
  if (!key) throw new Error(`row ${at}: one key per row expected, none found`)
  if (isEmpty(row))
    refused(notes, 'row-empty', null, 'Expected something in the row, found nothing. Delete it or fill it.')
  if (key.isRepeated)
    noticed(
      notes,
      'row-repeated',
      null,
      'The same row stands in the table before; it is imported once more, under an id of its own.',
    )
  keepColumns(row, facts, notes)
  const text = (name: RoleName, length = 2000) => firstText(row, name, length, facts, notes)
  const [sources, place] = [rowSources(row, facts, notes), rowPlace(row, facts, notes)]
  const statement = text('statement')
  const predicate = text('predicate', 200)
  const { defaults } = facts.mapping
  const { modality, polarity, isSaid } = certaintyOf(row, text, facts, notes)
  const counts = rowCounts(row, facts, notes)
  if (!isSaid) askOfZero(counts, facts.columns, notes)
  const featureType =
    code('feature-type', featureTypeOf, text, facts, notes) ??
    featureTypeOf(defaults.featureType) ??
    'incident_location'
  return {
    line: row.line,
    key,
    notes,
    label: text('feature-label', 300),
    featureType,
    place: featureType === 'conflict_wide' ? withoutPoint(place, notes) : place,
    dates: rowDates(row, facts, notes),
    counts,
    predicate: predicateOf(predicate === '' ? defaults.predicate : predicate),
    isPredicateStated: predicate !== '',
    modality,
    polarity,
    statement,
    term: text('term', 200),
    claimId: text('claim-id', 100),
    claimants: rowClaimants(row, sources, facts, notes),
    sources,
    words: (sources.length === 0 ? text('quote') : '') || statement || rowWords(row, facts, place),
  }
}

/** As what the row says it; `isSaid` is whether the row itself, or a mapping that denies everything, tells affirmed from denied. */
function certaintyOf(
  row: TableRow,
  text: (name: RoleName, length?: number) => string,
  facts: TableFacts,
  notes: RowNotes,
): Pick<RowDraft, 'modality' | 'polarity'> & { readonly isSaid: boolean } {
  const standing = modalityOf(facts.mapping.defaults.modality) ?? 'asserted'
  const [own, denial] = [
    code('modality', modalityOf, text, facts, notes),
    code('polarity', polarityOf, text, facts, notes),
  ]
  const modality = own ?? standing
  askOfCertainty(row, facts, standing, notes)
  return {
    modality,
    polarity: denial ?? (modality === 'denied' ? 'denies' : 'affirms'),
    isSaid: own !== null || denial !== null || modality === 'denied',
  }
}

const isEmpty = ({ cells, geometry }: TableRow): boolean =>
  geometry === null && cells.every((cell) => cell.trim() === '')

const MAX_PART = 9_000

/** Word for word, words for nothing too: `na` and `NA` may mean two things. A text beyond the format's limit goes in parts. */
function keepColumns(row: TableRow, { columns }: TableFacts, notes: RowNotes): void {
  for (const column of withRole(columns, 'keep')) {
    let text = plainText(row.cells[column.index] ?? '', column.name, notes)
    while (text !== '') {
      const part = cutText(text, MAX_PART)
      keepWords(notes, column.name, part)
      text = text.slice(part.length)
    }
  }
}

/** The first column of the role that says anything; what does not fit is kept beside it. */
function firstText(
  row: TableRow,
  name: RoleName,
  length: number,
  { columns, cell }: TableFacts,
  notes: RowNotes,
): string {
  for (const column of withRole(columns, name)) {
    const text = plainText(cell(row, column), column.name, notes)
    if (text === '') continue
    if (text.length <= length) return text
    keepWords(notes, column.name, cutText(text, MAX_PART))
    noticed(
      notes,
      'text-cut',
      column.name,
      `Expected at most ${length} characters, found ${text.length}. The beginning stands in the record, the whole among the original columns.`,
    )
    return `${cutText(text, length - 1)}…`
  }
  return ''
}

/** A code from a cell; words that are none are kept and said. */
function code<Code extends string>(
  name: RoleName,
  codeOf: (text: string) => Code | null,
  text: (name: RoleName, length?: number) => string,
  { columns }: TableFacts,
  notes: RowNotes,
): Code | null {
  const words = text(name, 200)
  const found = words === '' ? null : codeOf(words)
  const column = withRole(columns, name)[0]?.name
  if (words === '' || found !== null || column === undefined) return found
  keepWords(notes, column, words)
  noticed(
    notes,
    `${name}-unknown`,
    column,
    `Expected a ${name.replace('-', ' ')} of the format, found “${cutText(words, 60)}”. The default of the mapping stands instead; the words are kept.`,
  )
  return null
}

function withoutPoint(place: RowPlace, notes: RowNotes): RowPlace {
  if (place.geometry !== null)
    noticed(
      notes,
      'conflict-wide',
      null,
      'Expected no place for a statement about the conflict as a whole, found one. It is left out.',
    )
  return { ...place, geometry: null, precisionCode: 'unlocated', radiusMeters: null }
}

/** Roles whose cells describe the row without naming a person. */
const TELLING = ['feature-label', 'feature-type', 'predicate', 'term', 'date'] as const

/** What the cells of a row without statement say, word for word. */
function rowWords(row: TableRow, { columns, cell }: TableFacts, place: RowPlace): string {
  const scratch = rowNotes('', row.line)
  const told = withRole(columns, ...TELLING).map((column) =>
    plainText(cell(row, column), column.name, scratch),
  )
  return [...told, place.words].filter((text) => text !== '').join('; ')
}
