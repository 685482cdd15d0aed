/** Questions that ask a little less than one that nothing answers: the nearest first, none of them counted yet. */
import { isoDay } from '../domain/day-number.ts'
import { formatDay } from '../i18n/date.ts'
import { t } from '../i18n/message.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import type { HistogramBin, QueryResult } from '../query/core/result.ts'
import { searchTerms } from '../query/core/search-terms.ts'
import { hasPeriod } from './filter-change.ts'

/** One of them, ready to be counted, named and asked. */
export interface NearerQuestion {
  readonly key: string
  /** What changes, in words. */
  readonly text: string
  readonly filter: FilterSpec
}

/** Each word apart is asked only where there are few. */
const MOST_WORDS = 5

/** All that may bring something back; empty when only whole conditions can be dropped. */
export function nearerQuestions(filter: FilterSpec, result: QueryResult): readonly NearerQuestion[] {
  return [...datesOf(filter), ...widened(filter, result), ...wordsOf(filter), ...areaOf(filter)]
}

function datesOf(filter: FilterSpec): NearerQuestion[] {
  if (!hasPeriod(filter)) return []
  const undated = {
    key: 'undated',
    text: t('empty.undated'),
    filter: { ...filter, undated: 'include' } as const,
  }
  const possible = {
    key: 'possible',
    text: t('empty.possible'),
    filter: { ...filter, match: 'possible' } as const,
  }
  return [
    ...(filter.match === 'certain' ? [possible] : []),
    ...(filter.undated === 'exclude' ? [undated] : []),
  ]
}

/** The period, from the nearest claims before it or up to the nearest after it, in whole bars of the timeline. */
function widened(filter: FilterSpec, { histogram, period }: QueryResult): NearerQuestion[] {
  if (!hasPeriod(filter) || period.faults.length > 0) return []
  const filled = histogram.bins.filter(({ claims }) => claims > 0)
  const { startDay, endDay } = period
  const before = startDay === null ? undefined : filled.findLast((bin) => bin.startDay < startDay)
  const after = endDay === null ? undefined : filled.find((bin) => bin.endDay > endDay)
  return [...(before ? [fromDayOf(before, filter)] : []), ...(after ? [toDayOf(after, filter)] : [])]
}

const fromDayOf = ({ startDay }: HistogramBin, filter: FilterSpec): NearerQuestion => ({
  key: 'from',
  text: t('empty.from', { day: formatDay(startDay) }),
  filter: { ...filter, from: isoDay(startDay) },
})

const toDayOf = ({ endDay }: HistogramBin, filter: FilterSpec): NearerQuestion => ({
  key: 'to',
  text: t('empty.to', { day: formatDay(endDay) }),
  filter: { ...filter, to: isoDay(endDay) },
})

/** The text without one of its words or phrases. */
function wordsOf(filter: FilterSpec): NearerQuestion[] {
  const terms = searchTerms(filter.q)
  if (terms.length < 2 || terms.length > MOST_WORDS) return []
  const written = terms.map(({ typed, isExact }) => (isExact ? `"${typed}"` : typed))
  return terms.map(({ typed }, at) => ({
    key: `word ${typed}`,
    text: t('empty.withoutWord', { word: typed }),
    filter: { ...filter, q: written.filter((_, other) => other !== at).join(' ') },
  }))
}

function areaOf(filter: FilterSpec): NearerQuestion[] {
  if (filter.area === null || filter.areaMatch === 'touches') return []
  return [{ key: 'touches', text: t('empty.touches'), filter: { ...filter, areaMatch: 'touches' } }]
}
