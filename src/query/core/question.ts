/** A filter compiled against an index: codes instead of ids, days instead of EDTF, folded words. */
import { rowsInArea } from './area-match.ts'
import { kindCode } from './date-columns.ts'
import { chosenCodes } from './facet-column.ts'
import type { FilterSpec } from './filter.ts'
import type { PeriodQuestion } from './period.ts'
import { isLimiting } from './period-days.ts'
import type { QueryIndex } from './query-index.ts'
import type { NearSpelling, PeriodReading } from './result.ts'
import { searchQuestion } from './search-question.ts'

export interface Question {
  /** Chosen codes per facet column; null where the facet asks nothing. */
  readonly chosen: readonly (Uint8Array | null)[]
  /** Folded words and phrases: of each list one must occur. */
  readonly terms: readonly (readonly string[])[]
  readonly nearSpellings: readonly NearSpelling[]
  /** Kind of date, -1 for any: also what "undated" and the histogram are about. */
  readonly kind: number
  /** null when there is no period, or none that could be understood. */
  readonly period: PeriodQuestion | null
  /** One byte per row; null when no area is asked for. */
  readonly rowsInArea: Uint8Array | null
}

export function compileFilter(index: QueryIndex, filter: FilterSpec, period: PeriodReading): Question {
  return {
    chosen: index.facets.map((column) => chosenCodes(column, filter.facets[column.facet])),
    ...searchQuestion(index.texts, filter.q),
    kind: kindCode(filter.date),
    period: isLimiting(period) ? periodQuestion(filter, period) : null,
    rowsInArea: filter.area ? rowsInArea(index.places(), filter.area, filter.areaMatch) : null,
  }
}

function periodQuestion(filter: FilterSpec, { startDay, endDay }: PeriodReading): PeriodQuestion {
  return {
    kind: kindCode(filter.date),
    startDay,
    endDay,
    isCertain: filter.match === 'certain',
    passesUndated: filter.undated === 'include',
  }
}
