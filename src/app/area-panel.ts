/** The panel in which an area is chosen, over the page. */
import { html, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { mapBox } from './map-box.ts'
import type { PageState } from './page-state.ts'

/** The panel; its code is loaded with its first opening. */
export function areaPanel(state: PageState, pkg: CairnPackage): TemplateResult {
  void import('../ui/area.ts')
  const { area, drawing, mapSize, result, session } = state
  const view = session.camera && mapSize ? mapBox(session.camera, mapSize) : null
  return html`<cairn-area
    .pkg=${pkg} .filter=${session.filter} .result=${result} .siteId=${session.selection.site}
    .view=${view} .counts=${area.counts?.of === result ? area.counts : null} .canDraw=${drawing === 'map'} lang=${session.lang}
  ></cairn-area>`
}
