/** Tells the counts in a live region once the answers rest: a slider that is dragged must not talk all the way. */
import { html, type TemplateResult } from 'lit'
import type { QueryResult } from '../query/core/result.ts'
import { tallyTold } from '../ui/tally.ts'
import type { PageState } from './page-state.ts'
import { patch, type Services } from './services.ts'

/** How long nothing may change before it is told, milliseconds. */
const REST_MILLISECONDS = 900

/** Follows the answers; the first of a package is told by the bar's own line. */
export function tellCounts({ store }: Services): void {
  let last: QueryResult | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  store.subscribe(({ result }) => {
    if (result === last) return
    const isFirst = last === null
    last = result
    clearTimeout(timer)
    if (result && !isFirst)
      timer = setTimeout(() => patch(store, { counted: tallyTold(result.tally) }), REST_MILLISECONDS)
  })
}

/** The region, out of sight. */
export const countView = ({ counted }: PageState): TemplateResult =>
  html`<p class="visually-hidden" role="status">${counted}</p>`
