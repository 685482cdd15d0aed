/** Keeps the answer in step with the question: the newest wins, and while a hand drags, numbers follow it as they come. */
import type { FilterSpec } from '../query/core/filter.ts'
import { countAreaRules } from './area-counts.ts'
import { countBeyondArea } from './beyond-area.ts'
import { patch, type Services, say } from './services.ts'

/** Turn of the question asked last, and of the last that was answered. */
let asked = 0
let answered = 0

/** Asks the filter of the session and puts the answer into the state, unless that of a newer question is there already. */
export async function runQuery(services: Services, filter: FilterSpec): Promise<void> {
  const { parsed } = services.store.get()
  const turn = ++asked
  if (!parsed) return askEarly(services, filter)
  try {
    const result = await services.query.run(filter)
    // An answer about another package would name the wrong rows.
    if (turn < answered || services.store.get().parsed !== parsed) return
    answered = turn
    patch(services.store, { result, relaxations: null, beyondArea: null })
    if (turn === asked) await countBeside(services, result.tally.shown === 0)
  } catch (fault) {
    if (isOvertaken(fault)) return
    if (turn === asked) say(services.store, fault instanceof Error ? fault.message : String(fault))
  }
}

/** What is still arriving was shown by the code that asks it. */
async function askEarly(services: Services, filter: FilterSpec): Promise<void> {
  if (services.store.get().arriving) await (await import('./show-arriving.ts')).askArriving(services, filter)
}

const isOvertaken = (fault: unknown): boolean => fault instanceof DOMException && fault.name === 'AbortError'

/** What other questions would show. */
async function countBeside(services: Services, isNothingShown: boolean): Promise<void> {
  if (isNothingShown) await (await import('./relax.ts')).countRelaxations(services)
  await countBeyondArea(services)
  await countAreaRules(services)
}
