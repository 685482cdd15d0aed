/**
 * The query as one plain sentence: "Features with a claim by any of 2 claimants, discovery possibly between 2021
 * and 2024, undated left out, containing “well”." It says what is applied, not what was typed: a side of the
 * period that was not understood is named as not applied.
 */
import type { CairnPackage } from '../domain/package.ts'
import type { Facet, FilterSpec } from '../query/core/filter.ts'
import { isLimiting, periodDays } from '../query/core/period-days.ts'
import { isTolerant, searchTerms } from '../query/core/search-terms.ts'
import { formatEdtf } from './date.ts'
import { facetValueText } from './facet-value-text.ts'
import { label } from './labels.ts'
import { t } from './message.ts'

/** A stretch of the sentence; emphasis marks the words that echo a control. */
export interface SentencePart {
  readonly text: string
  readonly emphasis: boolean
}

/** What the sentence is about. */
interface Telling {
  readonly filter: FilterSpec
  readonly pkg: CairnPackage
  readonly lang: string
}

const FEATURE_FACETS: readonly Facet[] = ['type', 'status', 'precision']
const CLAIM_FACETS: readonly Facet[] = [
  'party',
  'claimant',
  'role',
  'predicate',
  'modality',
  'doclang',
  'document',
  'place',
]

/** More than two names make the sentence unreadable; names of claimants and documents are long, so one is enough. */
const mostNames = (facet: Facet): number => (facet === 'claimant' || facet === 'document' ? 1 : 2)

/** The sentence in order of reading; joined, the texts are the sentence. */
export function querySentence(filter: FilterSpec, pkg: CairnPackage, lang: string): readonly SentencePart[] {
  const telling = { filter, pkg, lang }
  const clauses = [
    ...featureClauses(telling),
    ...claimClause(telling),
    ...periodClauses(telling),
    ...text(filter),
  ]
  const head = clauses.length === 0 ? t('query.everything') : `${t('query.features')} ${clauses.join(', ')}`
  return parts(t('query.sentence', { clauses: [head, ...notApplied(filter)].join(', ') }))
}

function featureClauses(telling: Telling): readonly string[] {
  return [...facetClauses(FEATURE_FACETS, telling), ...areaClause(telling.filter)]
}

/** A circle says where it is and how wide: it can be drawn again from the sentence alone. */
function areaClause({ area, areaMatch: match }: FilterSpec): readonly string[] {
  if (!area) return []
  if (area.kind !== 'circle') return [stressed(t(`query.${area.kind}`, { match }))]
  const [lng, lat] = area.center
  const center = `${lat.toFixed(4)}, ${lng.toFixed(4)}`
  return [stressed(t('query.circle', { match, kilometers: area.radiusMeters / 1000, center }))]
}

/** All that must hold within one claim hangs on the same "with a claim". */
function claimClause(telling: Telling): readonly string[] {
  const clauses = facetClauses(CLAIM_FACETS, telling)
  if (clauses.length === 0 && !isLimiting(periodDays(telling.filter))) return []
  return [[t('query.claim'), clauses.join(', ')].join(' ').trim()]
}

function facetClauses(facets: readonly Facet[], { filter, pkg, lang }: Telling): readonly string[] {
  return facets.flatMap((facet) => {
    const chosen = filter.facets[facet]
    if (chosen.length === 0) return []
    const names = chosen.map((value) => facetValueText(facet, value, pkg, lang))
    return [t(`query.${facet}`, { values: alternatives(facet, names) })]
  })
}

function alternatives(facet: Facet, names: readonly string[]): string {
  const [one = '', other] = names
  if (names.length > mostNames(facet)) return stressed(t(`query.anyOf.${facet}`, { n: names.length }))
  return other === undefined ? stressed(one) : t('query.or', { one: stressed(one), other: stressed(other) })
}

function periodClauses({ filter, lang }: Telling): readonly string[] {
  const reading = periodDays(filter)
  if (!isLimiting(reading)) return []
  const kind = stressed(label('dateKind', filter.date))
  const from = stressed(formatEdtf(filter.from, lang))
  const to = stressed(formatEdtf(filter.to, lang))
  const period = t(periodMessage(filter, reading), { kind, match: filter.match, from, to })
  return [period, t('query.undated', { undated: filter.undated })]
}

function notApplied(filter: FilterSpec): readonly string[] {
  return periodDays(filter).faulty.map((field) => t('query.notApplied', { field }))
}

function periodMessage(
  { from, to }: FilterSpec,
  { startDay, endDay }: ReturnType<typeof periodDays>,
): string {
  if (startDay === null) return 'query.upTo'
  if (endDay === null) return 'query.from'
  return from === to ? 'query.within' : 'query.between'
}

/** The words as typed: how letters are folded is the search's own matter. That near spellings count is said. */
function text({ q }: FilterSpec): readonly string[] {
  const typed = q.trim().replace(/\s+/g, ' ')
  if (typed === '') return []
  const tolerant = searchTerms(q).some(isTolerant) ? 'yes' : 'no'
  return [t('query.containing', { text: stressed(typed), tolerant })]
}

/** Private-use characters carry the emphasis through the messages, which know only text. */
const OPEN = '\uE000'
const CLOSE = '\uE001'

const stressed = (words: string): string =>
  `${OPEN}${words.replaceAll(OPEN, '').replaceAll(CLOSE, '')}${CLOSE}`

function parts(marked: string): readonly SentencePart[] {
  const stretches = marked.split(/(\uE000[^\uE001]*\uE001)/)
  const read = stretches.map((stretch) => {
    const emphasis = stretch.startsWith(OPEN)
    return { text: emphasis ? stretch.slice(1, -1) : stretch, emphasis }
  })
  return read.filter((part) => part.text !== '')
}
