/** Which rows a question finds: one byte per row, the first thing that a map needs to know. */

import { EARLIEST, LATEST } from './date-columns.ts'
import { type Failing, failingBut, hasTerms, NOTHING, withPeriod } from './failing.ts'
import { once } from './once.ts'
import { isPossible, type PeriodQuestion } from './period.ts'
import type { QueryIndex } from './query-index.ts'
import type { Question } from './question.ts'

export interface Found {
  readonly question: Question
  /** What fails of each claim: counted when it is first asked for, since a map that follows a hand does not. */
  readonly failing: () => Failing
  /** 1 where the row is shown. */
  readonly rows: Uint8Array
  /** Of features without claims (somebody's own GeoJSON): what fails, SEVERAL where they cannot be found. */
  readonly plain: ReadonlyMap<number, number>
  /** Number of shown rows. */
  readonly shown: number
}

/** 1 for the claim of which nothing fails; a table instead of a branch, which would be guessed wrong. */
const IS_NOTHING = Uint8Array.from({ length: 256 }, (_, failed) => (failed === NOTHING ? 1 : 0))

interface Earlier {
  readonly key: string
  readonly failing: Failing
}

const earlier = new WeakMap<QueryIndex, Earlier>()

/** `key` names everything of the question but its period: what was found of it is kept for the next period. */
export function findRows(index: QueryIndex, question: Question, key: string): Found {
  const base = unlimited(index, question, key)
  const failing = once(() => withPeriod(index, question, base))
  const { period } = question
  const isQuick = period !== null && !period.isCertain && !period.passesUndated
  const rows = isQuick ? rowsInPeriod(index, period, base.claims) : rowsOfClaims(index, failing().claims)
  const plain = plainRows(index, question, base.rows)
  for (const [row, failed] of plain) if (failed === NOTHING) rows[row] = 1
  return { question, failing, rows, plain, shown: countOnes(rows) }
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

function unlimited(index: QueryIndex, question: Question, key: string): Failing {
  const before = earlier.get(index)
  if (before?.key === key) return before.failing
  const failing = failingBut(index, question)
  earlier.set(index, { key, failing })
  return failing
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
