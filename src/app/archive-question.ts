/** The page's filter as an archive of claims can answer it, and what of it no tile can. */
import type { FilterSpec } from '../query/core/filter.ts'
import { isLimiting, periodDays } from '../query/core/period-days.ts'
import type { ArchiveClaimant, ArchiveFacts } from '../tiles/archive-facts.ts'
import type { TiledMark } from '../tiles/claim-tile.ts'

/** Conditions by the names of their words; `certain` and `date` are about the period. */
export type Unanswered =
  | 'role'
  | 'status'
  | 'doclang'
  | 'document'
  | 'place'
  | 'q'
  | 'area'
  | 'certain'
  | 'date'

export interface ArchiveQuestion {
  matches(mark: TiledMark): boolean
  /** What is asked and not applied. */
  readonly unanswered: readonly Unanswered[]
  /** Whether the period begins or ends inside a year, which counts cannot tell. */
  readonly isWithinYear: boolean
}

/** What a mark says by itself. */
const FROM_TILES = {
  modality: 'modality',
  predicate: 'predicate',
  precision: 'precision',
  type: 'type',
} as const

/** Reads the filter for one archive. */
export function archiveQuestion(filter: FilterSpec, facts: ArchiveFacts): ArchiveQuestion {
  const claimants = claimantsAsked(filter, facts)
  const chosen = Object.entries(FROM_TILES).map(
    ([facet, name]) => [name, new Set(filter.facets[facet as keyof typeof FROM_TILES])] as const,
  )
  const asked = chosen.filter(([, values]) => values.size > 0)
  const passes = periodOf(filter)
  return {
    unanswered: unansweredIn(filter, facts),
    isWithinYear: isWithinYear(filter),
    matches: (mark) =>
      (claimants === null || claimants.has(mark.claimant)) &&
      asked.every(([name, values]) => values.has(mark[name] ?? '')) &&
      passes(mark),
  }
}

/** Numbers of the claimants that are asked for; null for all. */
function claimantsAsked({ facets }: FilterSpec, { claimants }: ArchiveFacts): ReadonlySet<number> | null {
  if (facets.claimant.length === 0 && facets.party.length === 0) return null
  const isAsked = ({ id, party }: ArchiveClaimant): boolean =>
    (facets.claimant.length === 0 || facets.claimant.includes(id)) &&
    (facets.party.length === 0 || facets.party.includes(party ?? ''))
  return new Set(claimants.flatMap((claimant, number) => (isAsked(claimant) ? [number] : [])))
}

/** An open or unknown end may lie anywhere; an undated claim passes only when that is asked. */
function periodOf(filter: FilterSpec): (mark: TiledMark) => boolean {
  const period = periodDays(filter)
  if (!isLimiting(period)) return () => true
  const first = period.startDay ?? Number.NEGATIVE_INFINITY
  const last = period.endDay ?? Number.POSITIVE_INFINITY
  return ({ isDated, from, to }) =>
    isDated
      ? (from ?? Number.NEGATIVE_INFINITY) <= last && (to ?? Number.POSITIVE_INFINITY) >= first
      : filter.undated === 'include'
}

const UNKNOWN_FACETS = ['role', 'status', 'doclang', 'document', 'place'] as const

function unansweredIn(filter: FilterSpec, { date }: ArchiveFacts): readonly Unanswered[] {
  const hasPeriod = isLimiting(periodDays(filter))
  return [
    ...UNKNOWN_FACETS.filter((facet) => filter.facets[facet].length > 0),
    ...(filter.q.trim() === '' ? [] : (['q'] as const)),
    ...(filter.area === null ? [] : (['area'] as const)),
    ...(hasPeriod && filter.match === 'certain' ? (['certain'] as const) : []),
    ...(hasPeriod && filter.date !== 'any' && filter.date !== date ? (['date'] as const) : []),
  ]
}

function isWithinYear(filter: FilterSpec): boolean {
  const { startDay, endDay } = periodDays(filter)
  const isFirst = startDay === null || dayText(startDay).endsWith('-01-01')
  const isLast = endDay === null || dayText(endDay + 1).endsWith('-01-01')
  return !(isFirst && isLast)
}

const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** The filter without what is not applied, for the sentence. The period is about the archive's kind of date. */
export function appliedPart(filter: FilterSpec, facts: ArchiveFacts): FilterSpec {
  const none = Object.fromEntries(UNKNOWN_FACETS.map((facet) => [facet, []]))
  return {
    ...filter,
    facets: { ...filter.facets, ...none },
    date: facts.date as FilterSpec['date'],
    ...{ match: 'possible', q: '', area: null, areaMatch: 'touches' },
  }
}
