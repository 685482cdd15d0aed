/** The claims of a row: one for every claimant and every number that the row states, or one for every claimant without numbers. */
import type {
  CairnFeature,
  Claim,
  Count,
  LangText,
  OriginalColumn,
  Passage,
} from '../domain/generated/package-types.ts'
import { assignedSources } from './assigned-sources.ts'
import { cutText, foldText } from './fold-text.ts'
import {
  agentIdOf,
  type PackageRecords,
  predicateIdOf,
  sourceIdOf,
  tableSourceId,
} from './package-records.ts'
import { plainText } from './plain-text.ts'
import { predicateOf } from './predicate-words.ts'
import type { RowDraft } from './read-row.ts'
import type { RowClaimant } from './row-claimants.ts'
import { idOf } from './row-keys.ts'
import { type KeptCell, keepWords, noticed, rowNotes } from './row-notes.ts'
import type { RowSource } from './row-sources.ts'
import { notePublication } from './source-dates.ts'
import { textHash } from './text-hash.ts'

const MAX_QUOTE = 600

/** The claims. No relation is made up between them: who repeats whom is not in the table. */
export function rowClaims(
  draft: RowDraft,
  listsArePaired: boolean,
  records: PackageRecords,
): readonly Claim[] {
  const { claimants, sources } = draft
  const assigned = assignedSources(claimants, sources, listsArePaired)
  tellUnassigned(draft, new Set(assigned.flat()))
  const counts: readonly (Count | null)[] = draft.counts.length === 0 ? [null] : draft.counts
  const isOnly = claimants.length * counts.length === 1
  return claimants.flatMap((claimant, at) => {
    const passages = passagesOf(draft, assigned[at] ?? [], records)
    return counts.map((count) => claimOf(draft, claimant, count, passages, isOnly, records))
  })
}

/** Documents that may be any claimant's stay words of the row, so that nothing is lost. */
function tellUnassigned({ sources, claimants, notes }: RowDraft, assigned: ReadonlySet<RowSource>): void {
  const left = sources.filter((source) => !assigned.has(source))
  if (left.length === 0) return
  for (const { url, title, archiveUrl } of left)
    keepWords(notes, 'documents named in the row', url ?? archiveUrl ?? title)
  noticed(
    notes,
    'document-of-nobody',
    null,
    `Expected to know which of ${claimants.length} claimants speaks in each document, found ${left.length} of ${sources.length} that may be anybody's. They are kept in words; the passages are those of the table.`,
  )
}

function claimOf(
  draft: RowDraft,
  claimant: RowClaimant,
  count: Count | null,
  passages: readonly Passage[],
  isOnly: boolean,
  records: PackageRecords,
): Claim {
  const { place, term, modality, polarity } = draft
  return {
    id: claimIdOf(draft, claimant, count, isOnly),
    claimant: agentIdOf(claimant, records),
    claimantRole: claimant.role,
    capacity: null,
    predicate: predicateIdOf(predicateFor(draft, count), records),
    polarity,
    modality,
    verbatimModal: null,
    statement: statementOf(draft, count, records.lang),
    ...(term === '' ? {} : { termInSource: term }),
    dates: [...draft.dates],
    place: {
      verbatim: place.words === '' ? null : place.words,
      placeId: null,
      precisionCode: place.precisionCode,
    },
    count,
    passages: [...passages],
    relations: [],
  }
}

/** The table's own id where the row is one claim; else a name from the row, who speaks and what is counted. */
function claimIdOf(
  { key, claimId }: RowDraft,
  claimant: RowClaimant,
  count: Count | null,
  isOnly: boolean,
): string {
  if (claimId !== '' && isOnly) return idOf(claimId)
  const from = claimId === '' ? key.claimKey : claimId
  return `clm-${textHash([from, foldText(claimant.name), foldText(claimant.party ?? ''), count?.kind ?? ''].join('\u0001'))}`
}

/** A number of identified or missing persons is a claim of another kind than the row's default. */
function predicateFor(
  { predicate, isPredicateStated }: RowDraft,
  count: Count | null,
): RowDraft['predicate'] {
  if (isPredicateStated || !count) return predicate
  if (count.kind === 'identified') return predicateOf('identification')
  return count.kind === 'missing' ? predicateOf('missing_persons') : predicate
}

function statementOf(draft: RowDraft, count: Count | null, lang: string): LangText {
  if (draft.statement !== '') return inLanguage(draft.statement, lang)
  const words = [predicateFor(draft, count).label.en, draft.place.words, count ? countWords(count) : '']
  return { en: cutText(`Reported: ${words.filter((text) => text !== '').join('; ')}.`, 2000) }
}

/** English is always there in the format; a text in another language stands under both tags, never translated. */
export function inLanguage(text: string, lang: string): LangText {
  return lang === 'en' ? { en: text } : { en: text, [lang]: text }
}

/** A number in plain words, such as `persons 14 to 20`. */
export function countWords({ kind, low, best, high, qualifier, verbatim }: Count): string {
  if (best !== null && (low === null || low === high)) return `${kind} ${best}`
  if (low !== null && high !== null) return `${kind} ${low} to ${high}`
  if (low !== null) return `${kind} at least ${low}`
  if (high !== null) return `${kind} ${qualifier === 'nearly' ? 'nearly' : 'up to'} ${high}`
  return `${kind} “${verbatim ?? ''}”`
}

/** One passage per document; in the table itself where the row names none. Quotes never have more than the document's or the table's own words. */
function passagesOf(
  draft: RowDraft,
  sources: readonly RowSource[],
  records: PackageRecords,
): readonly Passage[] {
  const words = draft.words === '' ? draft.key.featureId : draft.words
  if (sources.length === 0) return [passage(tableSourceId(records), words, records.lang)]
  const passages = sources.map((source) => {
    const hasQuote = source.quote !== ''
    const id = sourceIdOf(source, records)
    notePublication(id, draft.sources.length, draft.dates, records)
    return passage(id, hasQuote ? source.quote : words, hasQuote ? source.lang : records.lang)
  })
  return passages.filter((one, at) => passages.findIndex(({ source }) => source === one.source) === at)
}

function passage(source: string, words: string, lang: string): Passage {
  return { source, selector: [{ type: 'TextQuoteSelector', exact: cutText(words, MAX_QUOTE) }], lang }
}

/** The feature that the row makes. */
export function featureOf(draft: RowDraft, claims: readonly Claim[], lang: string): CairnFeature {
  const { place, label, statement, predicate, notes } = draft
  const named = label !== '' ? label : place.words !== '' ? place.words : shortened(statement)
  return {
    type: 'Feature',
    id: draft.key.featureId,
    geometry: place.geometry,
    properties: {
      featureType: draft.featureType,
      label: named === '' ? predicate.label : inLanguage(named, lang),
      precisionCode: place.precisionCode,
      coordinateUncertaintyInMeters: place.radiusMeters,
      ...(place.words === '' ? {} : { verbatimLocality: place.words }),
      ...(notes.kept.length === 0 ? {} : { originalColumns: notes.kept.map(originalColumn) }),
      claims: [...claims] as CairnFeature['properties']['claims'],
    },
  }
}

function originalColumn({ column, text }: KeptCell): OriginalColumn {
  return { column: cutText(plainText(column, '', rowNotes('', 0)), 300), text }
}

const MAX_LABEL = 140

const shortened = (text: string): string =>
  text.length <= MAX_LABEL ? text : `${cutText(text, MAX_LABEL - 1)}…`
