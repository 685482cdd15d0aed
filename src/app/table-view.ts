/** The table as the middle of the page: the same answer as the map's, row by row. */
import { html, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { emptyView } from './empty-view.ts'
import { mapBox } from './map-box.ts'
import type { PageState } from './page-state.ts'

/** The stage with the table (its code comes with its first showing), and what keeps everything away where nothing is shown. */
export function tableStage(state: PageState, pkg: CairnPackage): TemplateResult {
  void import('../ui/table.ts')
  const { session, mapSize } = state
  const view = session.camera && mapSize ? mapBox(session.camera, mapSize) : null
  return html`<main tabindex="-1" class="stage paper wide table-stage">
    ${emptyView(state, pkg, 'nothing-listed')}
    <cairn-table
      .pkg=${pkg} .filter=${session.filter} .result=${state.result} .selection=${session.selection} .lang=${session.lang}
      .settings=${state.table} .view=${view} .beyond=${state.beyondArea}
    ></cairn-table>
  </main>`
}
