/** Which rows a question finds: one byte per row, the first thing that a map needs to know. */

import { EARLIEST, LATEST } from './date-columns.ts'
import { type Failing, failingBut, hasTerms, NOTHING, withPeriod } from './failing.ts'
import { once } from './once.ts'
import { isInPeriod, isPossible, type PeriodQuestion } from './period.ts'
import { type Sweep, sweepFrom, sweepTo } from './period-sweep.ts'
import type { QueryIndex } from './query-index.ts'
import type { Question } from './question.ts'
import { passingBytes, type SmallerSide, smallerSide } from './smaller-side.ts'

export interface Found {
  readonly question: Question
  /** What fails of each claim: counted when it is first asked for, since a map that follows a hand does not. */
  readonly failing: () => Failing
  /** The claims of which nothing fails, or the others. */
  readonly matching: () => SmallerSide
  /** Whether a claim is among those that match, without counting what fails of all others. */
  readonly matches: (claim: number) => boolean
  /** 1 where the row is shown. */
  readonly rows: Uint8Array
  /** What a small step of a drag changed; null when anything may be otherwise than before. */
  readonly change: RowChange | null
  /** Of features without claims (somebody's own GeoJSON): what fails, SEVERAL where they cannot be found. */
  readonly plain: ReadonlyMap<number, number>
  /** Number of shown rows. */
  readonly shown: number
}

export interface RowChange {
  /** The rows found before. */
  readonly since: Uint8Array
  /** Rows that may be shown now and were not, or the other way round; in no order, perhaps twice. */
  readonly rows: Uint32Array
}

/** 1 for the claim of which nothing fails; a table instead of a branch, which would be guessed wrong. */
export const IS_NOTHING = passingBytes(NOTHING)

interface Earlier {
  readonly key: string
  readonly failing: Failing
  sweep: Sweep | null
}

const earlier = new WeakMap<QueryIndex, Earlier>()

/** `key` names everything of the question but its period: what was found of it is kept for the next period. */
export function findRows(index: QueryIndex, question: Question, key: string): Found {
  const before = unlimited(index, question, key)
  const base = before.failing
  const failing = once(() => withPeriod(index, question, base))
  const swept = question.period && sweptRows(before, question.period)
  const rows = swept?.rows ?? askedRows(index, question, base, failing)
  const plain = plainRows(index, question, base.rows)
  for (const [row, failed] of plain) if (failed === NOTHING) rows[row] = 1
  const matches = (claim: number): boolean =>
    base.claims[claim] === NOTHING && (!question.period || isInPeriod(index.dates, question.period, claim))
  const matching = once(() => smallerSide(failing().claims, IS_NOTHING))
  return {
    question,
    failing,
    matching,
    matches,
    rows,
    change: swept?.change ?? null,
    plain,
    shown: countOnes(rows),
  }
}

/**
 * To be called when there is time: from now on another period of the same question costs what it passes over. `found` is
 * the present answer. Nothing where features without claims would have to be asked too.
 */
export function prepareSweep(index: QueryIndex, { question: { period }, rows }: Found): void {
  const before = earlier.get(index)
  if (!before || !period || index.hasPlain || isSameSweep(before.sweep, period)) return
  before.sweep = sweepFrom(index, period, before.failing.claims)
  // The same rows: so the next step is told as a step from this answer.
  if (before.sweep) before.sweep.rows = rows
}

const isSameSweep = (sweep: Sweep | null, { kind, isCertain, passesUndated }: PeriodQuestion): boolean =>
  sweep !== null &&
  sweep.asked.kind === kind &&
  sweep.asked.isCertain === isCertain &&
  sweep.asked.passesUndated === passesUndated

/** null where no sweep is prepared for the question. */
function sweptRows({ sweep }: Earlier, period: PeriodQuestion): Pick<Found, 'rows' | 'change'> | null {
  if (!sweep || !isSameSweep(sweep, period)) return null
  const since = sweep.rows
  const rows = sweepTo(sweep, period)
  return { rows: sweep.rows, change: rows && { since, rows } }
}

function askedRows(
  index: QueryIndex,
  { period }: Question,
  base: Failing,
  failing: () => Failing,
): Uint8Array {
  const isQuick = period !== null && !period.isCertain && !period.passesUndated
  return isQuick ? rowsInPeriod(index, period, base.claims) : rowsOfClaims(index, failing().claims)
}

function rowsOfClaims({ rowCount, rowOfClaim }: QueryIndex, failing: Uint8Array): Uint8Array {
  const rows = new Uint8Array(rowCount)
  for (let claim = 0; claim < failing.length; claim++) {
    const row = rowOfClaim[claim] ?? 0
    rows[row] = (rows[row] ?? 0) | (IS_NOTHING[failing[claim] ?? 0] ?? 0)
  }
  return rows
}

/** While somebody drags, in one pass over the dates: rows with a claim of which nothing else fails and that may lie in the period. */
function rowsInPeriod(
  { rowCount, rowOfClaim, dates }: QueryIndex,
  period: PeriodQuestion,
  failing: Uint8Array,
) {
  const { claims, kinds, startDays, endDays } = dates
  const [first, last] = [period.startDay ?? EARLIEST, period.endDay ?? LATEST]
  const rows = new Uint8Array(rowCount)
  for (let at = 0; at < claims.length; at++) {
    if (period.kind >= 0 && kinds[at] !== period.kind) continue
    const claim = claims[at] ?? 0
    const row = rowOfClaim[claim] ?? 0
    const isIn = isPossible(startDays[at] ?? 0, endDays[at] ?? 0, first, last)
    rows[row] = (rows[row] ?? 0) | (isIn & (IS_NOTHING[failing[claim] ?? 0] ?? 0))
  }
  return rows
}

function unlimited(index: QueryIndex, question: Question, key: string): Earlier {
  const before = earlier.get(index)
  if (before?.key === key) return before
  const made = { key, failing: failingBut(index, question), sweep: null }
  earlier.set(index, made)
  return made
}

function countOnes(flags: Uint8Array): number {
  let ones = 0
  for (let at = 0; at < flags.length; at++) ones += flags[at] ?? 0
  return ones
}

/**
 * Features without claims: nothing that is asked of a claim holds for them. They have no date either, so they pass a
 * period exactly when the undated are asked for.
 */
function plainRows(index: QueryIndex, question: Question, failing: Uint8Array): Found['plain'] {
  const plain = new Map<number, number>()
  const asksClaims = index.facets.some(({ level }, facet) => level === 'claim' && question.chosen[facet])
  const passesDates = !question.period || question.period.passesUndated
  if (!index.hasPlain || asksClaims || !passesDates) return plain
  const texts = question.terms.length > 0 ? index.texts().features : null
  for (let row = 0; row < index.rowCount; row++) {
    if (index.claimStarts[row] !== index.claimStarts[row + 1]) continue
    if (!texts || hasTerms(question.terms, texts[row])) plain.set(row, failing[row] ?? 0)
  }
  return plain
}
