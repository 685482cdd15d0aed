/** One way to write each filter, so that equal questions are equal data. */
import { type Area, FACETS, type Facet, type FilterSpec } from './filter.ts'

/**
 * The same question in its one form: facet values sorted by code unit and without repeats, the period
 * without white space around it and null where empty, an area's ring without the closing repeat of its first position,
 * and no way of matching an area where none is asked for.
 */
export function normalFilter(filter: FilterSpec): FilterSpec {
  const facets = FACETS.map((facet): [Facet, readonly string[]] => [
    facet,
    normalValues(filter.facets[facet]),
  ])
  return {
    facets: Object.fromEntries(facets) as Record<Facet, readonly string[]>,
    date: filter.date,
    from: filter.from?.trim() || null,
    to: filter.to?.trim() || null,
    match: filter.match,
    undated: filter.undated,
    q: filter.q,
    area: filter.area && normalArea(filter.area),
    areaMatch: filter.area ? filter.areaMatch : 'touches',
  }
}

/** Sorted by code unit, the same in every language; without repeats and empty values. */
export function normalValues(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== '').sort()
}

function normalArea(area: Area): Area {
  if (area.kind !== 'polygon') return area
  const [first] = area.ring
  const last = area.ring.at(-1)
  const isClosed = area.ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]
  return isClosed ? { kind: 'polygon', ring: area.ring.slice(0, -1) } : area
}
