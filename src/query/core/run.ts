/** The query room's two questions: columns of a package, and what a filter finds in them. Pure; the same in page, worker, CLI and tests. */
import type { Status } from '../../domain/derived.ts'
import { matchingOf } from '../../domain/matching-claims.ts'
import { FACETS, type Facet, type FilterSpec } from './filter.ts'
import { finishHistogram } from './histogram-bins.ts'
import { readPeriod } from './period.ts'
import type { LoadedPackage, LoadRequest } from './protocol.ts'
import { indexOf, type QueryIndex } from './query-index.ts'
import { compileFilter } from './question.ts'
import type { FacetCounts, QueryResult, Tally } from './result.ts'
import { type Scan, scan } from './scan.ts'

/**
 * Columns and search text of a parsed package. Features that were imported and are no rows are counted as
 * rejected, so that the tally adds up whatever happened to them.
 */
export function buildIndex({ package: pkg, importedFeatures }: LoadRequest): QueryIndex {
  return indexOf(pkg, importedFeatures)
}

/** What an index knows of its package without being asked anything. */
export function loadedPackage({ rowCount, facets, facts }: QueryIndex): LoadedPackage {
  const column = facets.find(({ facet }) => facet === 'status')
  const codes = new Uint8Array(rowCount)
  for (let row = 0; column && row < rowCount; row++) {
    const at = column.starts[row] ?? 0
    if (at < (column.starts[row + 1] ?? 0)) codes[row] = (column.codes[at] ?? 0) + 1
  }
  return { rows: rowCount, statuses: { codes, values: (column?.values ?? []) as readonly Status[] }, facts }
}

/** What the filter finds. Never throws for what a reader typed: faults of the period are in `period.faults`. */
export function runQuery(index: QueryIndex, filter: FilterSpec): QueryResult {
  const period = readPeriod(filter)
  const question = compileFilter(index, filter, period)
  const found = scan(index, question)
  return {
    rows: Uint32Array.from(found.rows),
    matchingClaims: matchingOf(found.matchingClaims),
    facets: countsByValue(index, found),
    histogram: finishHistogram(found.histogram),
    period,
    nearSpellings: question.nearSpellings,
    tally: tallyOf(index, found),
  }
}

function countsByValue(index: QueryIndex, found: Scan): QueryResult['facets'] {
  const counted = index.facets.map(({ facet, values }, at): [Facet, FacetCounts] => {
    const counts = found.facetCounts[at] ?? new Uint32Array()
    return [facet, { values: values.filter((_, code) => counts[code]), counts: counts.filter(Boolean) }]
  })
  const nothing = FACETS.map((facet): [Facet, FacetCounts] => [
    facet,
    { values: [], counts: new Uint32Array() },
  ])
  return Object.fromEntries([...nothing, ...counted]) as Record<Facet, FacetCounts>
}

function tallyOf({ importedFeatures, rowCount }: QueryIndex, { rows, unlocated, undated }: Scan): Tally {
  return {
    imported: importedFeatures,
    shown: rows.length,
    filtered: rowCount - rows.length,
    rejected: importedFeatures - rowCount,
    unlocated,
    undated,
  }
}
