/** The query room's two questions: columns of a package, and what a filter finds in them. Pure; the same in page, worker, CLI and tests. */
import { FACETS, type Facet, type FilterSpec } from './filter.ts'
import { finishHistogram } from './histogram-bins.ts'
import { readPeriod } from './period.ts'
import type { QueryMessages } from './protocol.ts'
import { indexOf, type QueryIndex } from './query-index.ts'
import { compileFilter } from './question.ts'
import type { QueryResult, Tally } from './result.ts'
import { type Scan, scan } from './scan.ts'

/**
 * Columns and search text of a parsed package. Features that were imported and are no rows are counted as
 * rejected, so that the tally adds up whatever happened to them.
 */
export function buildIndex({ package: pkg, importedFeatures }: QueryMessages['load']['request']): QueryIndex {
  return indexOf(pkg, importedFeatures)
}

/** What the filter finds. Never throws for what a reader typed: faults of the period are in `period.faults`. */
export function runQuery(index: QueryIndex, filter: FilterSpec): QueryResult {
  const period = readPeriod(filter)
  const found = scan(index, compileFilter(index, filter, period))
  return {
    rows: Uint32Array.from(found.rows),
    matchingClaims: found.matchingClaims,
    facets: countsByValue(index, found),
    histogram: finishHistogram(found.histogram),
    period,
    tally: tallyOf(index, found),
  }
}

function countsByValue(index: QueryIndex, found: Scan): QueryResult['facets'] {
  const counted = index.facets.map(({ facet, values }, at): [Facet, Record<string, number>] => {
    const counts = values.map((value, code): [string, number] => [value, found.facetCounts[at]?.[code] ?? 0])
    return [facet, Object.fromEntries(counts.filter(([, count]) => count > 0))]
  })
  const nothing = FACETS.map((facet): [Facet, Record<string, number>] => [facet, {}])
  return Object.fromEntries([...nothing, ...counted]) as Record<Facet, Record<string, number>>
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
