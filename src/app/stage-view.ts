/** The middle of the page: the map with its tray and legend, the table, the documents, or the timeline. */
import { html, nothing, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { areaTools } from './area-overlay.ts'
import { emptyView } from './empty-view.ts'
import { fieldPill } from './field-on-map.ts'
import type { HeaderActions } from './header-view.ts'
import { mapSizeWatch } from './map-box.ts'
import type { MapSync } from './map-sync.ts'
import type { PageState } from './page-state.ts'
import { patch, type Services } from './services.ts'
import { tableStage } from './table-view.ts'
import { timelineStage } from './timeline-view.ts'

/** Makes the map when its place in the page appears, and ends it when that goes. The map's code is loaded then, not before. */
export class StageLifetime {
  private readonly services: Services
  private container: HTMLElement | null = null
  private sync: MapSync | null = null
  private readonly watchSize: (container: HTMLElement | null) => void

  constructor(services: Services) {
    this.services = services
    this.watchSize = mapSizeWatch(services)
  }

  attach(container: HTMLElement | null): void {
    if (container === this.container) return
    this.sync?.remove()
    this.sync = null
    this.container = container
    this.watchSize(container)
    if (container) void this.start(container)
  }

  private async start(container: HTMLElement): Promise<void> {
    const { startMap } = await import('./map-sync.ts')
    if (container !== this.container) return
    const sync = await startMap(container, this.services)
    // While the outline was being loaded the map's place may have gone.
    if (container !== this.container) return sync.remove()
    this.sync = sync
    patch(this.services.store, { drawing: this.sync.isWebGl ? 'map' : 'outline' })
  }
}

function failed(state: PageState): TemplateResult {
  return html`<main tabindex="-1" class="stage fault">
    <h2>${t('page.faultTitle')}</h2>
    <p>${state.fault}</p>
    <p><a href="./">${t('page.showBundled')}</a></p>
  </main>`
}

function mapStage(state: PageState, pkg: CairnPackage, actions: HeaderActions): TemplateResult {
  const { result, session } = state
  const unlocated = result?.tally.unlocated ?? 0
  return html`<main tabindex="-1" class="stage">
    <div class="map" role="region" aria-label=${t('page.mapLabel')}></div>
    ${state.drawing === 'map' ? nothing : html`<p class="no-map">${t('page.noMap')}</p>`}
    <div class="over-left">
      <cairn-tray .pkg=${pkg} .result=${result} .selection=${session.selection} .hasArea=${session.filter.area !== null} .lang=${session.lang}></cairn-tray>
    </div>
    <div class="narrow-buttons">
      <button class="button" @click=${() => actions.overlay('tray')}>${t('page.withoutPlace', { n: unlocated })}</button>
      <button class="button" @click=${() => actions.overlay('legend')}>${t('legend.title')}</button>
    </div>
    ${areaTools(state)} ${fieldPill(state)}
    <div class="over-right"><cairn-legend .pkg=${pkg} .open=${false}></cairn-legend></div>
    ${emptyView(state, pkg, 'nothing-shown')}
  </main>`
}

function documentStage({ attached, session }: PageState, pkg: CairnPackage): TemplateResult {
  void import('../ui/sources.ts')
  return html`<main tabindex="-1" class="stage paper">
    <cairn-sources .pkg=${pkg} .attached=${attached} .lang=${session.lang}></cairn-sources>
  </main>`
}

/** What the middle shows, with the sign that files can be dropped. */
export function stageView(state: PageState, actions: HeaderActions): TemplateResult {
  if (state.phase === 'failed') return failed(state)
  const { arriving, parsed } = state
  const pkg = parsed?.package ?? null
  if (arriving && !pkg && state.session.view === 'map') return mapStage(state, arriving.package, actions)
  if (!pkg) return html`<main tabindex="-1" class="stage"><p class="loading">${t('page.loading')}</p></main>`
  const shown = {
    map: () => mapStage(state, pkg, actions),
    timeline: () => timelineStage(state, pkg),
    table: () => tableStage(state, pkg),
    sources: () => documentStage(state, pkg),
  }[state.session.view]()
  return state.dragging ? html`${shown}<p class="drop-here">${t('page.dropHere')}</p>` : shown
}
