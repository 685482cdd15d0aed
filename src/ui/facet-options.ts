/** Which values a facet offers, in which order, with how many features under the current query. */
import { type CairnPackage, localText } from '../domain/package.ts'
import { facetValueText } from '../i18n/facet-value-text.ts'
import { label } from '../i18n/labels.ts'
import { FIXED_FACET_VALUES } from '../query/core/facet-values.ts'
import type { Facet, FilterSpec } from '../query/core/filter.ts'
import { factsOf } from '../query/core/package-facts.ts'
import type { QueryResult } from '../query/core/result.ts'

/** One value to tick. */
export interface FacetOption {
  readonly value: string
  readonly text: string
  /** Features with this value under the current query, this facet's own choice lifted; null while counting. */
  readonly count: number | null
  readonly chosen: boolean
}

/** What the options depend on. */
export interface FacetContext {
  readonly pkg: CairnPackage
  readonly filter: FilterSpec
  readonly result: QueryResult | null
  readonly lang: string
}

/** Values that occur in the package at all, whatever the query; statuses are derived by the query room, places are found by their names. */
function occurring(facet: Facet, pkg: CairnPackage): Iterable<string> {
  if (facet === 'status' || facet === 'place') return []
  return facet === 'document' ? citedDocuments(pkg) : factsOf(pkg).values[facet]
}

const citedIn = new WeakMap<CairnPackage, ReadonlySet<string>>()

/** Asked for only when the list is opened: there may be as many as features. */
function citedDocuments(pkg: CairnPackage): ReadonlySet<string> {
  const passages = () =>
    pkg.features.flatMap(({ properties }) => properties.claims.flatMap((claim) => claim.passages))
  const cited = citedIn.get(pkg) ?? new Set(passages().map(({ source }) => source))
  citedIn.set(pkg, cited)
  return cited
}

/** Features per value under the query; a value that occurs nowhere is absent. */
export const countsOf = ({ facets }: QueryResult, facet: Facet): ReadonlyMap<string, number> =>
  new Map(facets[facet].values.map((value, at) => [value, facets[facet].counts[at] ?? 0]))

/** Every value that occurs, is counted or is chosen: a chosen value never vanishes for want of matches. */
export function facetOptions(facet: Facet, context: FacetContext): readonly FacetOption[] {
  const { pkg, filter, result, lang } = context
  const counts = result && countsOf(result, facet)
  const chosen = new Set(filter.facets[facet])
  const values = new Set([...occurring(facet, pkg), ...(counts?.keys() ?? []), ...chosen])
  const options = [...values].map((value) => ({
    value,
    text: facetValueText(facet, value, pkg, lang),
    count: counts && (counts.get(value) ?? 0),
    chosen: chosen.has(value),
  }))
  return options.sort(byOrder(FIXED_FACET_VALUES[facet] ?? null, lang))
}

/** Codes in the format's order, never ranked by count; ids by count and then by name. */
function byOrder(order: readonly string[] | null, lang: string) {
  const rank = (value: string): number => order?.indexOf(value) ?? 0
  const collator = new Intl.Collator(lang)
  return (a: FacetOption, b: FacetOption): number =>
    rank(a.value) - rank(b.value) ||
    (order ? 0 : (b.count ?? 0) - (a.count ?? 0)) ||
    collator.compare(a.text, b.text)
}

/** How a long list is cut. */
export interface Cut {
  /** Longest list that is shown whole. */
  readonly whole: number
  /** What is left of a longer one. */
  readonly short: number
  /** Whether values without a match wait behind "show all". */
  readonly hidesZero: boolean
}
/** "Show all" for one or two more lines would be a nuisance. */
export const FACET_CUT: Cut = { whole: 7, short: 5, hidesZero: false }
/** A dozen parties with their claimants stand below each other: their lists are kept shorter. */
export const NESTED_CUT: Cut = { whole: 4, short: 3, hidesZero: true }

/** Whoever chooses hundreds of values reads them behind "show all". */
const MOST_CHOSEN = 40

/** What a collapsed list shows: its first few, and of the chosen values the first forty. */
export function shortened<Option extends FacetOption>(
  options: readonly Option[],
  { whole, short, hidesZero }: Cut,
): readonly Option[] {
  const telling = options.filter(({ count, chosen }) => chosen || count !== 0 || !hidesZero)
  if (telling.length <= whole) return telling
  const chosen = new Set(telling.filter(({ chosen }) => chosen).slice(0, MOST_CHOSEN))
  return telling.filter((option, at) => at < short || chosen.has(option))
}

/** Values under a heading of their own. */
export interface OptionGroup {
  /** Party id or predicate group. */
  readonly id: string
  readonly text: string
  readonly options: readonly FacetOption[]
}

/** Claimants under their parties, in the package's order of parties. */
export function claimantsByParty(context: FacetContext): readonly OptionGroup[] {
  const claimants = facetOptions('claimant', context)
  const partyOf = (id: string): string | undefined => context.pkg.agents.get(id)?.party
  const groups = context.pkg.parties.map((party) => ({
    id: party.id,
    text: localText(party.label, context.lang),
    options: claimants.filter(({ value }) => partyOf(value) === party.id),
  }))
  const chosen = context.filter.facets.party
  return groups.filter(({ id, options }) => options.length > 0 || chosen.includes(id))
}

/** Predicates under their fixed groups, in the order in which the package first uses the groups. */
export function predicatesByGroup(context: FacetContext): readonly OptionGroup[] {
  const options = facetOptions('predicate', context)
  const groupOf = new Map(context.pkg.predicates.map(({ id, group }) => [id, group as string]))
  const groups = [...new Set(options.map(({ value }) => groupOf.get(value) ?? ''))]
  const order = [...new Set(groupOf.values())]
  return groups
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((group) => ({
      id: group,
      text: label('predicateGroup', group),
      options: options.filter(({ value }) => (groupOf.get(value) ?? '') === group),
    }))
}
