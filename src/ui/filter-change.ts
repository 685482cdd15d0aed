/** Pure steps from one filter to the next, and the event that carries the new one. */
import { EMPTY_FILTER, FACETS, type Facet, type FilterSpec } from '../query/core/filter.ts'
import { emit } from './events.ts'

/** Tells the page which filter is wanted now. */
export const emitFilter = (from: EventTarget, filter: FilterSpec): void => emit(from, 'filter-change', filter)

/** The filter with other values for one facet, sorted and without duplicates as the contract asks. */
export function withFacet(filter: FilterSpec, facet: Facet, values: readonly string[]): FilterSpec {
  return { ...filter, facets: { ...filter.facets, [facet]: [...new Set(values)].sort() } }
}

/** The filter with one value of a facet switched over. */
export function toggled(filter: FilterSpec, facet: Facet, value: string): FilterSpec {
  const chosen = filter.facets[facet]
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
  return withFacet(filter, facet, next)
}

/** Whether a period limits the claims at all. */
export const hasPeriod = (filter: FilterSpec): boolean => filter.from !== null || filter.to !== null

/** Whether anything differs from the filter that asks nothing. */
export function isUntouched(filter: FilterSpec): boolean {
  const { date, match, undated, q, area } = EMPTY_FILTER
  return (
    FACETS.every((facet) => filter.facets[facet].length === 0) &&
    !hasPeriod(filter) &&
    filter.date === date &&
    filter.match === match &&
    filter.undated === undated &&
    filter.q === q &&
    filter.area === area
  )
}
