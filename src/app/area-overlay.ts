/** Choosing an area and measuring as the page shows it: tools and bar on the map, the panel over it. */
import { html, nothing, type TemplateResult } from 'lit'
import type { LngLat } from '../query/core/filter.ts'
import type { AreaToolDetail } from '../ui/area-tools.ts'
import { NO_AREA_TOOL } from './area-state.ts'
import { act } from './navigate.ts'
import type { PageState } from './page-state.ts'
import { patch, type Services } from './services.ts'

/** Whether the reader is drawing, or looks at what was measured. */
export const isOnMap = ({ area }: PageState): boolean => area.tool !== null || area.line.length > 0

/** The tools beside the map's own buttons, and the bar while one of them is at work. */
export function areaTools(state: PageState): TemplateResult {
  const { area, drawing, session } = state
  if (isOnMap(state)) void import('./area-bar-room.ts')
  return html`<cairn-area-tools class="area-tools" .active=${area.tool} .canDraw=${drawing === 'map'}></cairn-area-tools>
    ${
      isOnMap(state)
        ? html`<cairn-area-bar
            class="area-bar" .tool=${area.tool} .area=${area.tool === 'edit' ? (area.draft ?? session.filter.area) : area.draft} .line=${area.line} .fault=${area.fault}
            lang=${session.lang}
          ></cairn-area-bar>`
        : nothing
    }`
}

/** Takes what the tools and the panel ask for; drawing itself is the map's. */
export function listenToArea(page: EventTarget, services: Services): void {
  const on = <Detail>(name: string, take: (detail: Detail) => void): void =>
    page.addEventListener(name, (event) => take((event as CustomEvent<Detail>).detail))
  on<AreaToolDetail>('area-tool', ({ tool }) => onMap(services, { ...NO_AREA_TOOL, tool }))
  on<readonly LngLat[]>('area-measure', (line) =>
    patch(services.store, { area: { ...services.store.get().area, tool: null, line } }),
  )
}

/** A tool is taken on the map: what lies over it is put away. */
function onMap(services: Services, area: PageState['area']): void {
  if (services.store.get().session.view !== 'map') act(services, { type: 'view', view: 'map' })
  const { counts } = services.store.get().area
  patch(services.store, { overlay: 'none', area: { ...area, counts } })
}
