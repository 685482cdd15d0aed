/** Panels of a large answer, each drawn in a task of its own: all in one would stop the page. */
import type { QueryResult } from '../query/core/result.ts'

/** Shown features from which on drawing a panel takes a while. */
const LARGE = 5000

/** Lit's `scheduleUpdate`: at once, as a rule; for a large answer when everything else had its turn. */
export async function drawnInTurn(result: QueryResult | null, draw: () => unknown): Promise<void> {
  if (result !== null && result.rows.length > LARGE) await new Promise((resolve) => setTimeout(resolve))
  await draw()
}
