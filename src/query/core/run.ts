/** The query room's questions: columns of a package, and what a filter finds in them. Pure; the same in page, worker, CLI and tests. */
import type { Status } from '../../domain/derived.ts'
import type { MatchingClaims } from '../../domain/matching-claims.ts'
import { datedClaims } from './date-columns.ts'
import { firstCode } from './facet-column.ts'
import { facetCounts } from './facet-counts.ts'
import { FACETS, type Facet, type FilterSpec } from './filter.ts'
import { type Found, findRows, IS_NOTHING } from './found-rows.ts'
import { countHistogram } from './histogram-bins.ts'
import type { LoadedPackage, LoadRequest } from './protocol.ts'
import { indexOf, type QueryIndex } from './query-index.ts'
import { compileFilter } from './question.ts'
import { readPeriod } from './read-period.ts'
import type { FacetCounts, PeriodReading, QueryResult, Tally } from './result.ts'
import { countMasks } from './value-masks.ts'

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
  for (let row = 0; column && row < rowCount; row++) codes[row] = (firstCode(column, row) ?? -1) + 1
  return { rows: rowCount, statuses: { codes, values: (column?.values ?? []) as readonly Status[] }, facts }
}

/** What a filter finds, and how its period was understood: all that a map needs, and where the rest of the answer begins. */
export interface FoundByFilter extends Found {
  readonly period: PeriodReading
  /** Everything that was asked but the period: the same while a hand is on the timeline. */
  readonly key: string
}

/** Finds the rows of a filter. Never throws for what a reader typed: faults of the period are in `period.faults`. */
export function findByFilter(index: QueryIndex, filter: FilterSpec): FoundByFilter {
  const period = readPeriod(filter)
  const key = JSON.stringify({ ...filter, from: null, to: null, match: null, undated: null })
  return { ...findRows(index, compileFilter(index, filter, period), key), period, key }
}

/** The whole answer. */
export const runQuery = (index: QueryIndex, filter: FilterSpec): QueryResult =>
  answerOf(index, findByFilter(index, filter))

/** The whole answer of what was found: rows, facets, histogram and tally. */
export function answerOf(index: QueryIndex, found: FoundByFilter): QueryResult {
  const parts = answerInParts(index, found)
  for (;;) {
    const part = parts.next()
    if (part.done) return part.value
  }
}

/** The same in parts of some milliseconds for a hundred thousand features. */
export function* answerInParts(index: QueryIndex, found: FoundByFilter): Generator<void, QueryResult> {
  const rows = shownRows(found)
  found.failing()
  yield
  const tally = tallyOf(index, found, rows)
  yield
  const matchingClaims = matchingOf(index, found, rows)
  yield
  const facets = yield* countsByValue(index, found)
  const histogram = countHistogram(index, found)
  const { period, question } = found
  const { nearSpellings } = question
  return { rows, matchingClaims, facets, histogram, period, nearSpellings, tally }
}

/** How many a filter would show. */
export function tallyByFilter(index: QueryIndex, filter: FilterSpec): Tally {
  const found = findByFilter(index, filter)
  return tallyOf(index, found, shownRows(found))
}

function shownRows({ rows, shown }: Found): Uint32Array {
  const numbers = new Uint32Array(shown)
  let at = 0
  for (let row = 0; row < rows.length; row++) if (rows[row] === 1) numbers[at++] = row
  return numbers
}

function matchingOf(
  { claimStarts, claimCount }: QueryIndex,
  { failing }: Found,
  rows: Uint32Array,
): MatchingClaims {
  const { claims } = failing()
  const starts = new Uint32Array(rows.length + 1)
  const positions = new Uint32Array(claimCount)
  let length = 0
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    const [first = 0, end = 0] = [claimStarts[row], claimStarts[row + 1]]
    // Written in any case, and overwritten by the next one where it does not stand: no branch to be guessed wrong.
    for (let claim = first; claim < end; claim++) {
      positions[length] = claim - first
      length += IS_NOTHING[claims[claim] ?? 0] ?? 0
    }
    starts[at + 1] = length
  }
  return { starts, positions: positions.slice(0, length) }
}

function* countsByValue(index: QueryIndex, found: Found): Generator<void, QueryResult['facets']> {
  const all = yield* facetCounts(index, found)
  const counted = index.facets.map(({ facet, values }, at): [Facet, FacetCounts] => {
    const counts = all[at] ?? new Uint32Array()
    return [facet, { values: values.filter((_, code) => counts[code]), counts: counts.filter(Boolean) }]
  })
  const nothing = FACETS.map((facet): [Facet, FacetCounts] => [
    facet,
    { values: [], counts: new Uint32Array() },
  ])
  return Object.fromEntries([...nothing, ...counted]) as Record<Facet, FacetCounts>
}

function tallyOf(index: QueryIndex, found: Found, rows: Uint32Array): Tally {
  const { importedFeatures, rowCount } = index
  const shown = rows.length
  return {
    imported: importedFeatures,
    shown,
    filtered: rowCount - shown,
    rejected: importedFeatures - rowCount,
    unlocated: shown - countWhere(rows, index.located),
    undated: shown - countDated(index, found),
  }
}

function countWhere(rows: Uint32Array, flags: Uint8Array): number {
  let ones = 0
  for (let at = 0; at < rows.length; at++) ones += flags[rows[at] ?? 0] ?? 0
  return ones
}

/** Features of which a matching claim has a date of the kind. */
function countDated(index: QueryIndex, found: Found): number {
  const [features = 0] = countMasks(index, datedClaims(index.dates, found.question.kind), {
    bytes: found.failing().claims,
    passes: IS_NOTHING,
    side: found.matching(),
  })
  return features
}
