/** The shown features as lists need them: with their matching claims, never with anyone else's. */
import type { CairnFeature, Claim } from '../domain/generated/package-types.ts'
import { claimsAt } from '../domain/matching-claims.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { statementDay } from '../domain/statement-order.ts'
import type { QueryResult } from '../query/core/result.ts'
import { firstSorted } from './first-sorted.ts'
import { featurePlaceName } from './place-label.ts'

/** A feature of a list with the claims that brought it there. */
export interface ResultEntry {
  readonly feature: CairnFeature
  /** Claims that match the whole query; empty for plain GeoJSON. */
  readonly matching: readonly Claim[]
}

/** The shown features in row order, one after the other: most lists keep a few of them. Throws when the result belongs to another package. */
export function* eachEntry(pkg: CairnPackage, result: QueryResult): Generator<ResultEntry> {
  for (const [at, row] of result.rows.entries()) {
    const feature = pkg.features[row]
    if (!feature) throw new Error(`result: row ${row} in a package of ${pkg.features.length} features`)
    yield { feature, matching: claimsAt(result.matchingClaims, at, feature) }
  }
}

const dayOf = new WeakMap<Claim, number>()

/** Undated claims sort as older than any day; a finite number, since differences of infinities are no numbers. */
const BEFORE_ALL_DAYS = Number.MIN_SAFE_INTEGER

/** Day of the statement for sorting, kept per claim: reading EDTF is slow and lists ask often. */
function saidDay(claim: Claim): number {
  const known = dayOf.get(claim)
  if (known !== undefined) return known
  const day = statementDay(claim) ?? BEFORE_ALL_DAYS
  dayOf.set(claim, day)
  return day
}

const later = (a: Claim, b: Claim): number => saidDay(b) - saidDay(a)

/** The claim last stated; null without claims. */
export const latestClaim = (claims: readonly Claim[]): Claim | null => [...claims].sort(later)[0] ?? null

/** Orders that the list offers; the first is the default. */
export const RESULT_ORDERS = ['place', 'latest', 'claims'] as const
/** One of the orders. */
export type ResultOrder = (typeof RESULT_ORDERS)[number]

/** Heading under which a feature stands when sorted by place; null when it has no place. */
export function placeHeading({ feature }: ResultEntry, pkg: CairnPackage): string | null {
  return feature.geometry === null ? null : (featurePlaceName(feature, pkg) ?? '')
}

/** Entries already sorted by place, under their headings. */
export function groupedByPlace(entries: readonly ResultEntry[], pkg: CairnPackage) {
  const groups = new Map<string | null, ResultEntry[]>()
  for (const entry of entries) {
    const heading = placeHeading(entry, pkg)
    const group = groups.get(heading)
    if (group) group.push(entry)
    else groups.set(heading, [entry])
  }
  return [...groups]
}

/** In which order, and how much of it. */
export interface SortedPart {
  readonly order: ResultOrder
  readonly lang: string
  /** How many entries from the head of the order are wanted. */
  readonly count: number
}

/** The first entries by place (those without place last), by latest statement, or by number of matching claims. */
export function firstEntries(
  entries: Iterable<ResultEntry>,
  pkg: CairnPackage,
  { order, lang, count }: SortedPart,
): readonly ResultEntry[] {
  const { compare } = new Intl.Collator(lang, { numeric: true })
  function* keyed() {
    for (const entry of entries) yield { entry, ...sortKeys(entry, order, pkg, lang) }
  }
  const first = firstSorted(
    keyed(),
    (a, b) =>
      b.number - a.number || (a.text === b.text ? 0 : compare(a.text, b.text)) || compare(a.label, b.label),
    count,
  )
  return first.map(({ entry }) => entry)
}

/** Numbers fall, texts rise. */
function sortKeys(entry: ResultEntry, order: ResultOrder, pkg: CairnPackage, lang: string) {
  const label = localText(entry.feature.properties.label, lang)
  if (order === 'claims') return { number: entry.matching.length, text: '', label }
  if (order === 'latest') {
    const latest = latestClaim(entry.matching)
    return { number: latest ? saidDay(latest) : BEFORE_ALL_DAYS, text: '', label }
  }
  const place = placeHeading(entry, pkg)
  return { number: place === null ? 0 : 1, text: place ?? '', label }
}
