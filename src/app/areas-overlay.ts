/** The panel of maps on this device over the page, and the little that the first script knows of areas. */
import { html, type TemplateResult } from 'lit'
import type { AreaDeed, PlannedArea } from '../ui/areas-events.ts'
import type { PlannedRow } from './areas-state.ts'
import type { PageState } from './page-state.ts'
import { patch, type Services } from './services.ts'

/** The panel; its code is loaded with its first opening. */
export function areasOverlay({ areas, mapSize, session, vault }: PageState): TemplateResult {
  void import('../ui/areas.ts')
  return html`<cairn-areas
    .areas=${areas.list} .run=${areas.run} .planned=${areas.planned && plannedLine(areas.planned)} .said=${areas.said}
    .isPlanning=${areas.isPlanning} .lasting=${areas.lasting} .sealed=${areas.sealed} .lock=${vault} .file=${areas.file}
    .hasView=${session.camera !== null && mapSize !== null} .hasFilterArea=${session.filter.area !== null}
  ></cairn-areas>`
}

/** A planned area as panels show it. */
export const plannedLine = ({ row, tiles }: PlannedRow): PlannedArea => ({
  name: row.name,
  bytes: row.totalBytes,
  tiles,
  maxZoom: row.maxZoom,
})

/** Takes what the panel asks for. */
export function listenToAreas(page: EventTarget, services: Services): void {
  page.addEventListener('area-deed', (event) => {
    const { detail } = event as CustomEvent<AreaDeed>
    void import('./areas-deeds.ts').then(({ areaDeed }) => areaDeed(services, detail))
  })
  let overlay: PageState['overlay'] = 'none'
  const follow = (state: PageState): void => {
    const isOpened = state.overlay === 'areas' && overlay !== 'areas'
    overlay = state.overlay
    if (isOpened) void import('./areas-list.ts').then(({ refreshAreas }) => refreshAreas(services))
  }
  services.store.subscribe(follow)
  // It may have been opened before this code was there.
  follow(services.store.get())
}

/** An archive among files that were opened or dropped; null when there is none. */
export const archiveAmong = (files: readonly File[]): File | null =>
  files.find(({ name }) => /\.pmtiles$/i.test(name)) ?? null

/** Offers an archive of the reader's own in the panel. */
export function openArchiveFile({ store }: Services, file: File): void {
  const { areas } = store.get()
  patch(store, { overlay: 'areas', areas: { ...areas, file, planned: null, said: null } })
}
