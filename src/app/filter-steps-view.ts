/** The buttons for undo and redo of the query; their code comes with their first showing. */
import { html, nothing, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import type { PageState } from './page-state.ts'

/** Nothing until the query was changed. */
export function filterSteps(
  { steps, session }: PageState,
  pkg: CairnPackage,
): TemplateResult | typeof nothing {
  const [before, after] = [steps.past.at(-1), steps.future.at(-1)]
  if (!before && !after) return nothing
  void import('../ui/filter-steps.ts')
  const { filter, lang } = session
  return html`<cairn-filter-steps .pkg=${pkg} .past=${before ?? null} .now=${filter} .next=${after ?? null} .lang=${lang}></cairn-filter-steps>`
}
