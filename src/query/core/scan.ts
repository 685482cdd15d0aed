/**
 * One linear pass over features and their claims. For each claim the pass finds whether everything holds, or
 * exactly one condition fails: a claim that fails only one facet still counts for that facet, whose own choice
 * is lifted; one that fails only the period still counts in the histogram.
 */
import { hasDate } from './date-columns.ts'
import { hasChosen } from './facet-column.ts'
import { countClaim, emptyHistogram, type HistogramCount } from './histogram-bins.ts'
import { passesPeriod } from './period.ts'
import type { QueryIndex } from './query-index.ts'
import type { Question } from './question.ts'

/** Nothing fails. */
const NONE = -1
/** Two conditions fail, or one that is never lifted (text, area). */
const SEVERAL = -2
/** The period fails; facets that fail are named by their place in the index. */
const PERIOD = -3

/** What the pass found, and what it needs to remember on the way. */
export interface Scan {
  readonly rows: number[]
  /** Of each shown row: which of its claims match, by their place among them. */
  readonly matchingClaims: number[][]
  /** Features per code of each facet column. */
  readonly facetCounts: readonly Uint32Array[]
  readonly histogram: HistogramCount
  unlocated: number
  undated: number
  /** Row after the last one counted per code, so that a feature counts once. */
  readonly countedRow: readonly Uint32Array[]
}

/** Asks every feature, in row order. */
export function scan(index: QueryIndex, question: Question): Scan {
  const found: Scan = {
    rows: [],
    matchingClaims: [],
    facetCounts: index.facets.map(({ values }) => new Uint32Array(values.length)),
    histogram: emptyHistogram(index.dates, question.kind, index.facets),
    unlocated: 0,
    undated: 0,
    countedRow: index.facets.map(({ values }) => new Uint32Array(values.length)),
  }
  for (let row = 0; row < index.rowCount; row++) {
    if (question.rowsInArea && question.rowsInArea[row] === 0) continue
    const failing = withFacets(index, question, 'feature', row, NONE)
    if (failing === SEVERAL) continue
    if (index.claimStarts[row] === index.claimStarts[row + 1]) scanPlain(index, question, found, row, failing)
    else scanClaims(index, question, found, row, failing)
  }
  return found
}

/** Two failures are several; one stays the one that it is. */
const both = (one: number, other: number): number => {
  if (one === NONE) return other
  return other === NONE ? one : SEVERAL
}

/** What fails when the facets of one level are asked too; stops at the second failure. */
function withFacets(
  index: QueryIndex,
  question: Question,
  level: 'feature' | 'claim',
  at: number,
  failingBefore: number,
): number {
  let failing = failingBefore
  for (let facet = 0; facet < index.facets.length; facet++) {
    const chosen = question.chosen[facet]
    const column = index.facets[facet]
    if (!chosen || !column || column.level !== level || hasChosen(column, chosen, at)) continue
    failing = both(failing, facet)
    if (failing === SEVERAL) return SEVERAL
  }
  return failing
}

function scanClaims(
  index: QueryIndex,
  question: Question,
  found: Scan,
  row: number,
  featureFailing: number,
): void {
  const [first = 0, end = 0] = [index.claimStarts[row], index.claimStarts[row + 1]]
  let matching: number[] | null = null
  let isUndated = true
  for (let claim = first; claim < end; claim++) {
    const failing = claimFailing(index, question, row, claim, featureFailing)
    if (failing === SEVERAL) continue
    if (failing === NONE || failing === PERIOD)
      countClaim(found.histogram, index.dates, question.kind, claim, failing === NONE)
    countFacets(index, found, row, claim, failing)
    if (failing !== NONE) continue
    matching ??= []
    matching.push(claim - first)
    isUndated &&= !hasDate(index.dates, claim, question.kind)
  }
  if (matching) show(index, found, row, matching, isUndated)
}

/** What fails within this one claim and its feature. Text is asked last: it costs most. */
function claimFailing(
  index: QueryIndex,
  question: Question,
  row: number,
  claim: number,
  featureFailing: number,
): number {
  let failing = withFacets(index, question, 'claim', claim, featureFailing)
  if (failing === SEVERAL) return SEVERAL
  if (question.period && !passesPeriod(index.dates, claim, question.period)) failing = both(failing, PERIOD)
  if (failing === SEVERAL) return SEVERAL
  return hasTerms(question.terms, index.featureTexts[row], index.claimTexts[claim]) ? failing : SEVERAL
}

/** Every term must occur in one of its spellings, each in the feature's text or in that of this claim. */
function hasTerms(terms: Question['terms'], featureText = '', claimText = ''): boolean {
  for (const spellings of terms) if (!hasOne(spellings, featureText, claimText)) return false
  return true
}

function hasOne(spellings: readonly string[], featureText: string, claimText: string): boolean {
  for (const spelling of spellings)
    if (claimText.includes(spelling) || featureText.includes(spelling)) return true
  return false
}

/**
 * A feature without claims (somebody's own GeoJSON): nothing that is asked of a claim holds for it. It has no
 * date either, so it passes a period exactly when the undated are asked for.
 */
function scanPlain(index: QueryIndex, question: Question, found: Scan, row: number, failing: number): void {
  const asksClaims = index.facets.some(({ level }, facet) => level === 'claim' && question.chosen[facet])
  const passesDates = !question.period || question.period.passesUndated
  if (asksClaims || !passesDates || !hasTerms(question.terms, index.featureTexts[row])) return
  countFacets(index, found, row, null, failing)
  if (failing === NONE) show(index, found, row, [], true)
}

/** Counts the feature for every facet when nothing fails, and for the one that fails otherwise. */
function countFacets(
  index: QueryIndex,
  found: Scan,
  row: number,
  claim: number | null,
  failing: number,
): void {
  if (failing >= 0) countFacet(index, found, failing, row, claim)
  if (failing !== NONE) return
  for (let facet = 0; facet < index.facets.length; facet++) countFacet(index, found, facet, row, claim)
}

function countFacet(index: QueryIndex, found: Scan, facet: number, row: number, claim: number | null): void {
  const column = index.facets[facet]
  const counts = found.facetCounts[facet]
  const countedRow = found.countedRow[facet]
  const at = column?.level === 'feature' ? row : claim
  if (!column || !counts || !countedRow || at === null) return
  const end = column.starts[at + 1] ?? 0
  for (let entry = column.starts[at] ?? 0; entry < end; entry++) {
    const code = column.codes[entry] ?? 0
    if (countedRow[code] === row + 1) continue
    countedRow[code] = row + 1
    counts[code] = (counts[code] ?? 0) + 1
  }
}

function show(index: QueryIndex, found: Scan, row: number, matching: number[], isUndated: boolean): void {
  found.rows.push(row)
  found.matchingClaims.push(matching)
  if (!index.places.shapes[row]) found.unlocated++
  if (isUndated) found.undated++
}
