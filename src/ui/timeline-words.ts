/** What the timeline says in words: the period, a bin, the sums, the value of a handle. */
import { matchingCount } from '../domain/matching-claims.ts'
import type { CairnPackage } from '../domain/package.ts'
import { formatEdtf } from '../i18n/date.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import { isLimiting, periodDays } from '../query/core/period-days.ts'
import type { HistogramBin, QueryResult } from '../query/core/result.ts'
import { incidentsOf } from './incidents.ts'
import { binUnit, edtfFrom, edtfTo, type Period } from './timeline-window.ts'

/** "any of their dates", "date of discovery". */
export const kindWords = (kind: FilterSpec['date']): string =>
  t('timeline.kind', { kind, word: label('dateKind', kind) })

/** The period as it is applied: "Mar 2022 to Feb 2023", "from 2021 on", "up to 2024", "2021"; null when nothing is limited. */
export function periodWords(period: Period, lang: string): string | null {
  const reading = periodDays(period)
  if (!isLimiting(reading)) return null
  const from = formatEdtf(period.from, lang)
  const to = formatEdtf(period.to, lang)
  if (reading.startDay === null) return t('timeline.upTo', { to })
  if (reading.endDay === null) return t('timeline.fromOn', { from })
  return period.from === period.to ? from : t('timeline.fromTo', { from, to })
}

/** The days of a bin: "Mar 2022", "1990 to 1999". */
export function binWords(bin: HistogramBin, lang: string): string {
  return periodWords({ from: edtfFrom([bin], 0), to: edtfTo([bin], 0) }, lang) ?? ''
}

/** A bin with its numbers. */
export const binReadout = (bin: HistogramBin, lang: string): string =>
  t('timeline.bin', { when: binWords(bin, lang), claims: bin.claims, matching: bin.matching })

/** What a screen reader says of a handle. */
export function handleWords(side: 'from' | 'to', period: Period, lang: string): string {
  const day = side === 'from' ? periodDays(period).startDay : periodDays(period).endDay
  return day === null ? t('timeline.noLimit', { side }) : formatEdtf(period[side], lang)
}

/** Numbers of claims under all filters but the period; `chosen` are the dated ones that match the whole query. */
export interface ClaimSums {
  readonly all: number
  readonly dated: number
  readonly undated: number
  readonly chosen: number
}

/** dated + undated = all. */
export function claimSums({ histogram, matchingClaims }: QueryResult, filter: FilterSpec): ClaimSums {
  const { allClaims, undatedClaims } = histogram
  const passing = filter.undated === 'include' || !isLimiting(periodDays(filter)) ? undatedClaims : 0
  return {
    all: allClaims,
    dated: allClaims - undatedClaims,
    undated: undatedClaims,
    chosen: matchingCount(matchingClaims) - passing,
  }
}

/** Why bars may add up to more than the claims, in the words of the bins, with the number at the highest bar. */
export function spreadNote(bins: readonly HistogramBin[]): string {
  const [first] = bins
  const highest = Math.max(0, ...bins.map(({ claims }) => claims))
  return t('timeline.note', { unit: first ? binUnit(first) : 'year', highest })
}

/** What the marks above the bars are, or that there are too many for marks; empty where there is nothing to mark. A large lane speaks for itself. */
export function incidentsNote(pkg: CairnPackage, isLarge: boolean): string {
  const { marks, undated, all } = incidentsOf(pkg)
  if (marks.length > 0) return isLarge ? '' : t('timeline.incidentsNote')
  return all > undated ? t('timeline.incidentsMany', { n: all }) : ''
}

/** What the picture of the bars shows, for whoever does not see it. */
export function barsWords(
  bins: readonly HistogramBin[],
  { filter, sums, lang }: { readonly filter: FilterSpec; readonly sums: ClaimSums; readonly lang: string },
): string {
  const from = formatEdtf(edtfFrom(bins, 0), lang)
  const to = formatEdtf(edtfTo(bins, bins.length - 1), lang)
  const sumWords = t('timeline.datedSum', { ...sums })
  return t('timeline.barsLabel', { kind: kindWords(filter.date), from, to, sums: sumWords })
}
