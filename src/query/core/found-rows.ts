/** Which rows a question finds: one byte per row, the first thing that a map needs to know. */
import { type Failing, failingBut, hasTerms, NOTHING, withPeriod } from './failing.ts'
import type { QueryIndex } from './query-index.ts'
import type { Question } from './question.ts'

export interface Found {
  readonly question: Question
  readonly failing: Failing
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
  const failing = withPeriod(index, question, unlimited(index, question, key))
  const rows = new Uint8Array(index.rowCount)
  const { rowOfClaim } = index
  const { claims } = failing
  for (let claim = 0; claim < claims.length; claim++) {
    const row = rowOfClaim[claim] ?? 0
    rows[row] = (rows[row] ?? 0) | (IS_NOTHING[claims[claim] ?? 0] ?? 0)
  }
  const plain = plainRows(index, question, failing.rows)
  for (const [row, failed] of plain) if (failed === NOTHING) rows[row] = 1
  return { question, failing, rows, plain, shown: countOnes(rows) }
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
