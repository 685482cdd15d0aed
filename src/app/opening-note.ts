/** When the opening note is shown: on a first visit by an address without a view, and whenever the reader asks for it. */
import { html, nothing, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import type { OpeningDetail } from '../ui/opening.ts'
import { act } from './navigate.ts'
import type { PageState } from './page-state.ts'
import { patch, type Services } from './services.ts'

const SETTING = 'opening-note'

/** What an address may say without asking for something in particular. */
const WITHOUT_VIEW: ReadonlySet<string> = new Set(['lang', 'data'])

/** Whether the address leads to something that somebody wanted to show. */
export const carriesView = ({ searchParams, hash }: URL): boolean =>
  hash.length > 1 || [...searchParams.keys()].some((name) => !WITHOUT_VIEW.has(name))

/** Shows the note unless it was put away on this device or the link carries a view; follows the reader's word from then on. */
export async function startOpening(services: Services): Promise<void> {
  addEventListener('opening-note', (event) =>
    follow(services, (event as CustomEvent<OpeningDetail>).detail.isShown),
  )
  if (carriesView(new URL(location.href))) return
  const kept = await services
    .shelf()
    .setting(SETTING)
    .catch(() => null)
  patch(services.store, { isOpeningShown: kept !== false })
}

/** The note stands above the list, so asking for it leads there. */
function follow(services: Services, isOpeningShown: boolean): void {
  patch(services.store, { isOpeningShown, overlay: 'none', picked: [] })
  if (isOpeningShown) {
    act(services, { type: 'view', view: 'map' })
    act(services, { type: 'select', selection: { site: null, claim: null, source: null } })
  }
  void services
    .shelf()
    .keepSetting({ name: SETTING, value: isOpeningShown })
    .catch(() => undefined)
}

/** The note; its code is loaded with its first showing. Of GeoJSON without claims it would not be true. */
export function openingNote(
  { isOpeningShown, session }: PageState,
  pkg: CairnPackage,
): TemplateResult | typeof nothing {
  if (!isOpeningShown || pkg.kind === 'plain') return nothing
  void import('../ui/opening.ts')
  return html`<cairn-opening .pkg=${pkg} .lang=${session.lang}></cairn-opening>`
}
