/** The page "Ready for offline" over the page, and the little that the first script knows of it. */
import { html, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { ReadyDeed, ReadyLine } from '../ui/ready-events.ts'
import { plannedLine } from './areas-overlay.ts'
import { offlineLine } from './header-view.ts'
import type { PageState } from './page-state.ts'
import type { Services } from './services.ts'

/** The panel; its code is loaded with its first opening. */
export function readyOverlay(state: PageState): TemplateResult {
  void import('../ui/ready.ts')
  const { holdings, proposal, offers, busy, report } = state.ready
  const { areas, vault } = state
  const isLocked = vault === 'locked'
  return html`<p class="offline-line">${offlineLine(state)}</p>
    <cairn-ready
      .steps=${readySteps(state)} .holdings=${holdings} .busy=${busy} .report=${report} .notes=${notesLine(state)}
      .proposal=${isLocked || areas.run ? null : proposal} .planned=${areas.planned && plannedLine(areas.planned)}
      .areaSaid=${areas.said} .isPlanning=${areas.isPlanning} .lockedAreas=${isLocked ? areas.sealed : 0}
      .offers=${offers}
      .app=${t('ready.appLine', { version: __CAIRN_VERSION__, build: __CAIRN_BUILD__ })}
    ></cairn-ready>`
}

/** What it takes to work without network, each with whether it is there. */
export function readySteps({
  offline,
  parsed,
  attached,
  areas,
  ready,
  vault,
}: PageState): readonly ReadyLine[] {
  const pkg = parsed?.package
  // Only of these can a copy be attached: without a hash none could be proved.
  const hashes = [...(pkg?.sources.values() ?? [])]
    .map(({ captures }) => captures.map(({ sha256 }) => sha256))
    .filter((captures) => captures.length > 0)
  const kept = hashes.filter((captures) => captures.some((sha256) => attached.has(sha256))).length
  const unfinished = areas.list.filter(({ state }) => state !== 'ready').length
  const count = areas.list.length - unfinished
  return [
    { isDone: offline.shell === 'ready', text: t('ready.stepApp') },
    { isDone: offline.packageKept, text: t('ready.stepPackage', { title: pkg?.title ?? '' }) },
    {
      isDone: kept === hashes.length || null,
      text: t('ready.stepDocuments', { kept, total: hashes.length }),
    },
    vault === 'locked' && areas.sealed > 0
      ? { isDone: null, text: t('ready.stepAreasLocked', { n: areas.sealed }) }
      : { isDone: unfinished === 0, text: t('ready.stepAreas', { count, unfinished }) },
    { isDone: ready.holdings?.persisted === true, text: t('ready.stepPersist') },
  ]
}

/** Locked notes are not even counted. */
function notesLine({ vault, vaultPanel }: PageState): string {
  if (vault === 'absent') return t('ready.notesNone')
  if (vault === 'locked') return t('ready.notesLocked')
  return t('ready.notesCount', { n: vaultPanel.notes.length })
}

/** Takes what the panel asks for, and asks the device when it is opened. */
export function listenToReady(page: EventTarget, services: Services): void {
  page.addEventListener('ready-deed', (event) => {
    const { detail } = event as CustomEvent<ReadyDeed>
    void import('./ready-deeds.ts').then(({ readyDeed }) => readyDeed(services, detail))
  })
  let overlay: PageState['overlay'] = 'none'
  const follow = (state: PageState): void => {
    const isOpened = state.overlay === 'ready' && overlay !== 'ready'
    overlay = state.overlay
    if (!isOpened) return
    void import('./ready-holdings.ts').then(({ refreshHoldings }) => refreshHoldings(services))
    void import('./ready-offers.ts').then(({ lookForOffers }) => lookForOffers(services))
  }
  services.store.subscribe(follow)
  // It may have been opened before this code was there.
  follow(services.store.get())
}
