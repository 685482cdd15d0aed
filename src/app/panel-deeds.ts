/** What panels ask for that are opened on use, and the buttons that lead to them. `LATE_EVENTS` names all of it. */
import '../i18n/rest.ts'
import type { ExportDetail } from '../ui/export-forms.ts'
import type { ViewDeed } from '../ui/saved-views-events.ts'
import type { TallyPart } from '../ui/tally.ts'
import { listenToAreas } from './areas-overlay.ts'
import { listenToBundles } from './bundle-overlay.ts'
import { openCounted } from './counted-lists.ts'
import { attach, detach } from './document-deeds.ts'
import { startExport, stopExport } from './export-overlay.ts'
import { listenToField } from './field-overlay.ts'
import { listenToImports } from './import-events.ts'
import { listenToReady } from './ready-overlay.ts'
import { viewDeed } from './saved-views.ts'
import type { Services } from './services.ts'
import { keepSingleKeys } from './single-keys.ts'
import { listenToVault } from './vault-overlay.ts'

/** Binds what is asked for to what does it, for as long as the page lives. */
export function listenToDeeds(page: HTMLElement, services: Services): void {
  const on = <Detail>(name: string, act: (detail: Detail) => void): void =>
    page.addEventListener(name, (event) => act((event as CustomEvent<Detail>).detail))
  on<{ sourceId: string; file: File }>(
    'attach',
    ({ sourceId, file }) => void attach(services, sourceId, file),
  )
  on<{ sourceId: string }>('detach', ({ sourceId }) => void detach(services, sourceId))
  on<ExportDetail>('export', (wish) => void startExport(services, wish))
  on<undefined>('export-cancel', () => void stopExport(services))
  on<ViewDeed>('view-deed', (deed) => void viewDeed(services, deed))
  on<{ on: boolean }>('single-keys', (choice) => void keepSingleKeys(services, choice.on))
  on<TallyPart>('open-counted', (part) => openCounted(services, part))
  listenToImports(page, services)
  listenToBundles(page, services)
  listenToAreas(page, services)
  listenToReady(page, services)
  listenToField(page, services)
  listenToVault(page, services)
}
