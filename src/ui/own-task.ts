/** Panels of a large answer, each drawn in a task of its own: all in one would stop the page. */
import type { QueryResult } from '../query/core/result.ts'

/** Shown features from which on drawing a panel takes a while. */
const LARGE = 5000

/** Resolved when the panel before has been drawn. */
let before: Promise<unknown> = Promise.resolve()

/** Lit's `scheduleUpdate`: at once, as a rule; for a large answer after the panel before, when everything else had its turn. */
export async function drawnInTurn(result: QueryResult | null, draw: () => unknown): Promise<void> {
  if (result === null || result.rows.length <= LARGE) return void draw()
  const turn = before.then(() => new Promise((resolve) => setTimeout(resolve)))
  before = turn.then(draw, draw)
  await before
}
