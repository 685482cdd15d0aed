/** Keeps the answer in step with the question: one run in flight, the newest wins. */
import type { FilterSpec } from '../query/core/filter.ts'
import { countAreaRules } from './area-counts.ts'
import { countBeyondArea } from './beyond-area.ts'
import { patch, type Services, say } from './services.ts'

let running: AbortController | null = null

/** Asks the filter of the session and puts the answer into the state. An older question is given up. */
export async function runQuery(services: Services, filter: FilterSpec): Promise<void> {
  running?.abort()
  const { parsed } = services.store.get()
  if (!parsed) return
  const controller = new AbortController()
  running = controller
  try {
    const result = await services.query.run(filter, controller.signal)
    // An answer about another package would name the wrong rows.
    if (running !== controller || services.store.get().parsed !== parsed) return
    patch(services.store, { result, relaxations: null, beyondArea: null })
    if (result.tally.shown === 0) await (await import('./relax.ts')).countRelaxations(services)
    await countBeyondArea(services)
    await countAreaRules(services)
  } catch (fault) {
    if (!controller.signal.aborted)
      say(services.store, fault instanceof Error ? fault.message : String(fault))
  }
}
