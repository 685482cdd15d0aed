/** What stands where nothing is shown: which condition keeps the features away. */
import { html, nothing, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import type { PageState } from './page-state.ts'

/** The panel in a box of the given class, its code loaded with its first showing; nothing while there is something to show. */
export function emptyView(
  { result, relaxations, session }: PageState,
  pkg: CairnPackage,
  className: string,
): TemplateResult | typeof nothing {
  if (result?.tally.shown !== 0) return nothing
  void import('../ui/empty-result.ts')
  return html`<div class=${className}>
    <cairn-empty class="card" .pkg=${pkg}  .filter=${session.filter} .result=${result} .relaxations=${relaxations} .lang=${session.lang}></cairn-empty>
  </div>`
}
