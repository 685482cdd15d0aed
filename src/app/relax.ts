/** When nothing matches: how many features each condition alone keeps away. */
import { activeParts } from '../ui/active-filters.ts'
import { patch, type Services } from './services.ts'

/**
 * Counts, condition by condition, what would be shown without it, and puts the numbers into
 * the state. Stops as soon as the reader asks something else.
 */
export async function countRelaxations(services: Services): Promise<void> {
  const { parsed, result, session } = services.store.get()
  if (!parsed?.package || result?.tally.shown !== 0) return
  const counts: Record<string, number> = {}
  for (const part of activeParts(session.filter, parsed.package, session.lang)) {
    const relaxed = await services.query.run(part.without).catch(() => null)
    if (services.store.get().result !== result || !relaxed) return
    counts[part.key] = relaxed.tally.shown
  }
  patch(services.store, { relaxations: counts })
}
