/** When nothing matches: how many features each condition alone keeps away, and what asking a little less would show. */
import '../i18n/rest.ts'
import { activeParts } from '../ui/active-filters.ts'
import { nearerQuestions } from '../ui/nearer-questions.ts'
import { patch, type Services } from './services.ts'

/**
 * Counts what each nearer question would show, and what would be shown without each condition, and puts the numbers
 * into the state. Stops as soon as the reader asks something else.
 */
export async function countRelaxations(services: Services): Promise<void> {
  const { parsed, result, session } = services.store.get()
  if (!parsed?.package || result?.tally.shown !== 0) return
  const counts: Record<string, number> = {}
  const parts = activeParts(session.filter, parsed.package, session.lang)
  const nearer = nearerQuestions(session.filter, result)
  const questions = [...parts.map(({ key, without }) => ({ key, filter: without })), ...nearer]
  for (const { key, filter } of questions) {
    const relaxed = await services.query.tally(filter).catch(() => null)
    if (services.store.get().result !== result || !relaxed) return
    counts[key] = relaxed.shown
  }
  patch(services.store, { relaxations: counts })
}
