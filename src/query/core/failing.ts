/**
 * What fails for each claim under a question, as one byte: nothing, exactly one condition, or several. A claim that
 * fails only one facet still counts for that facet, whose own choice is lifted; one that fails only the period still
 * counts in the histogram. Columns are passed through one condition after the other.
 */
import type { FacetColumn } from './facet-column.ts'
import { claimsInPeriod } from './period.ts'
import type { QueryIndex } from './query-index.ts'
import type { Question } from './question.ts'

/** Nothing fails. The facet at place i of the index alone is i + 1. */
export const NOTHING = 0
/** The period alone fails. */
export const PERIOD = 254
/** Two conditions fail, or one that is never lifted (text, area). */
export const SEVERAL = 255

/** What fails for a claim when only the facet at this place does. */
export const onlyFacet = (facet: number): number => facet + 1

export interface Failing {
  /** By row: what fails of the conditions that are asked of features. */
  readonly rows: Uint8Array
  /** By claim: of all conditions, its feature's too. */
  readonly claims: Uint8Array
}

/** Everything but the period, which is what changes while somebody drags. */
export function failingBut(index: QueryIndex, question: Question): Failing {
  const rows = new Uint8Array(index.rowCount)
  if (question.rowsInArea) failAll(rows, question.rowsInArea, SEVERAL)
  failFacets(index, question, 'feature', rows)
  const isAskedOfRows =
    question.rowsInArea !== null ||
    index.facets.some(({ level }, at) => level === 'feature' && question.chosen[at])
  const claims = isAskedOfRows ? fromRows(index, rows) : new Uint8Array(index.claimCount)
  failFacets(index, question, 'claim', claims)
  if (question.terms.length > 0) failTexts(index, question.terms, claims)
  return { rows, claims }
}

/** With the period; the argument stays as it is. */
export function withPeriod(index: QueryIndex, question: Question, failing: Failing): Failing {
  if (!question.period) return failing
  const claims = failing.claims.slice()
  failAll(claims, claimsInPeriod(index.dates, question.period), PERIOD)
  return { rows: failing.rows, claims }
}

/** Where nothing passes, one more condition fails. */
function failAll(failing: Uint8Array, passing: Uint8Array, condition: number): void {
  const next = nextFailing(condition)
  for (let at = 0; at < failing.length; at++)
    failing[at] = next[((passing[at] ?? 0) << 8) | (failing[at] ?? 0)] ?? 0
}

/**
 * What fails after one more condition: for what failed before, 256 entries where the condition fails, then 256 where it
 * passes. A table instead of a branch, which the processor would guess wrong for every other claim.
 */
function nextFailing(condition: number): Uint8Array {
  const next = new Uint8Array(512).fill(SEVERAL, 1, 256)
  next[NOTHING] = condition
  for (let failed = 0; failed < 256; failed++) next[256 + failed] = failed
  return next
}

function failFacets(
  index: QueryIndex,
  question: Question,
  level: FacetColumn['level'],
  failing: Uint8Array,
): void {
  for (const [facet, column] of index.facets.entries()) {
    const chosen = question.chosen[facet]
    if (!chosen || column.level !== level) continue
    if (column.starts) failMany(column, column.starts, chosen, failing, onlyFacet(facet))
    else failSingle(column, chosen, failing, onlyFacet(facet))
  }
}

/** Every row has one value. */
function failSingle(
  { codes }: FacetColumn,
  chosen: Uint8Array,
  failing: Uint8Array,
  condition: number,
): void {
  const next = nextFailing(condition)
  for (let at = 0; at < failing.length; at++)
    failing[at] = next[((chosen[codes[at] ?? 0] ?? 0) << 8) | (failing[at] ?? 0)] ?? 0
}

/** Rows may have several values, one of which must be chosen, or none. */
function failMany(
  { codes }: FacetColumn,
  starts: Uint32Array,
  chosen: Uint8Array,
  failing: Uint8Array,
  condition: number,
): void {
  let entry = 0
  for (let at = 0; at < failing.length; at++) {
    const end = starts[at + 1] ?? 0
    let isChosen = false
    for (; entry < end; entry++) if (chosen[codes[entry] ?? 0] === 1) isChosen = true
    if (!isChosen) failing[at] = failing[at] === NOTHING ? condition : SEVERAL
  }
}

function fromRows({ claimCount, rowOfClaim }: QueryIndex, rows: Uint8Array): Uint8Array {
  const claims = new Uint8Array(claimCount)
  for (let claim = 0; claim < claimCount; claim++) claims[claim] = rows[rowOfClaim[claim] ?? 0] ?? 0
  return claims
}

/** Text is asked last: it costs most. A failed text is never lifted. */
function failTexts(index: QueryIndex, terms: Question['terms'], failing: Uint8Array): void {
  const { claims, features } = index.texts()
  for (let claim = 0; claim < failing.length; claim++) {
    if (failing[claim] === SEVERAL) continue
    if (!hasTerms(terms, features[index.rowOfClaim[claim] ?? 0], claims[claim])) failing[claim] = SEVERAL
  }
}

/** Every term must occur in one of its spellings, each in the feature's text or in that of this claim. */
export function hasTerms(terms: Question['terms'], featureText = '', claimText = ''): boolean {
  for (const spellings of terms) if (!hasOne(spellings, featureText, claimText)) return false
  return true
}

function hasOne(spellings: readonly string[], featureText: string, claimText: string): boolean {
  for (const spelling of spellings)
    if (claimText.includes(spelling) || featureText.includes(spelling)) return true
  return false
}
