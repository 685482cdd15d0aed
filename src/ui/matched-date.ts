/** Which date let a feature pass the period: loaded when a period is asked for. */
import '../i18n/rest.ts'
import { certainlyIn, possiblyIn, readEdtf } from '../domain/day-interval.ts'
import type { Claim } from '../domain/generated/package-types.ts'
import { formatEdtf } from '../i18n/date.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import { isLimiting, periodDays } from '../query/core/period-days.ts'
import { datesOfKind, type OrderedDate } from './table-dates.ts'

/** The period, and of which kind of date it is. */
export type AskedPeriod = Pick<FilterSpec, 'date' | 'from' | 'to' | 'match' | 'undated'>

/** The stated dates of these claims that lie in the period as it asks, earliest first; all of the kind where nothing is limited. */
function datesInPeriod(claims: readonly Claim[], asked: AskedPeriod): readonly OrderedDate[] {
  const { startDay, endDay } = periodDays(asked)
  const isIn = asked.match === 'certain' ? certainlyIn : possiblyIn
  return datesOfKind(claims, asked.date).filter(({ edtf }) => {
    const reading = readEdtf(edtf)
    return 'interval' in reading && isIn(reading.interval, startDay, endDay)
  })
}

/**
 * "discovery: 12 Mar 2022 and 3 more claims": the earliest date of the matching claims that lies in the period, with
 * its kind. Where none is dated so, that is what let them pass. null without a period, without claims, or while
 * the answer still belongs to another period.
 */
export function matchedDate(claims: readonly Claim[], asked: AskedPeriod, lang: string): string | null {
  if (claims.length === 0 || !isLimiting(periodDays(asked))) return null
  const [first] = datesInPeriod(claims, asked)
  if (first === undefined) return asked.undated === 'include' ? undated(asked.date) : null
  const date = formatEdtf(first.edtf, lang)
  return t('matched.date', {
    kind: label('dateKind', first.statement.kind),
    date,
    n: claims.length - 1,
  })
}

const undated = (kind: FilterSpec['date']): string =>
  t('matched.undated', { kind, name: label('dateKind', kind) })
