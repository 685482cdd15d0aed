/** The field view over the page, and what its panel and its pill ask for. */
import { html, type TemplateResult } from 'lit'
import { type FieldTarget, type KeptTarget, NO_FIELD } from '../ui/field-state.ts'
import type { FieldSession } from './field-session.ts'
import { act } from './navigate.ts'
import type { PageState } from './page-state.ts'
import { patch, type Services } from './services.ts'

/** Whether position and compass are needed: the panel is open, or the map shows them. */
export const isFieldWatched = ({ overlay, field, session }: PageState): boolean =>
  overlay === 'field' || (field.isOnMap && session.view === 'map')

/** The panel; its code is loaded with its first opening. */
export function fieldPanel({ field, parsed, result, session, vault }: PageState): TemplateResult {
  void import('../ui/field.ts')
  return html`<cairn-field
    .pkg=${parsed?.package ?? null} .result=${result} .field=${field} .lock=${vault} lang=${session.lang}
  ></cairn-field>`
}

/** Takes what the panels ask for. Nothing of the receiver is touched before the view is opened. */
export function listenToField(page: EventTarget, services: Services): void {
  const { store } = services
  let session: Promise<FieldSession> | null = null
  const follow = ({ overlay }: PageState): void => {
    if (overlay === 'field')
      session ??= import('./field-session.ts').then((room) => new room.FieldSession(services))
  }
  store.subscribe(follow)
  // It may have been opened before this code was there.
  follow(store.get())
  const on = <Detail>(name: string, take: (detail: Detail) => void): void =>
    page.addEventListener(name, (event) => take((event as CustomEvent<Detail>).detail))
  const ask = (deed: (session: FieldSession) => unknown): void => void session?.then(deed)
  on<FieldTarget | null>('field-target', (target) =>
    patch(store, { overlay: 'field', field: { ...store.get().field, target } }),
  )
  on<{ on: boolean }>('field-awake', (choice) => ask((opened) => opened.keepAwake(choice.on)))
  on<undefined>('field-compass', () => ask((opened) => opened.askCompass()))
  on<undefined>('field-retry', () => ask((opened) => opened.retry()))
  on<undefined>('field-map', () => showOnMap(services))
  on<undefined>('field-stop', () => patch(store, { field: { ...store.get().field, isOnMap: false } }))
  on<KeptTarget>('field-forget', (forgotten) => {
    const { field } = store.get()
    patch(store, { field: { ...field, kept: field.kept.filter((one) => one !== forgotten) } })
  })
  on<undefined>('field-end', () => {
    const field = { ...NO_FIELD, kept: store.get().field.kept }
    patch(store, { overlay: 'none', field, fieldShapes: null })
  })
}

/**
 * The map goes to the target, never to the reader: its camera stands in the address, and the reader's position must not.
 */
function showOnMap(services: Services): void {
  const { field, session } = services.store.get()
  if (session.view !== 'map') act(services, { type: 'view', view: 'map' })
  const site = field.target?.kind === 'feature' ? field.target.featureId : null
  if (site !== null && site !== session.selection.site)
    act(services, { type: 'select', selection: { site, claim: null, source: null } })
  // Last: on a phone the sheet makes room for the map.
  patch(services.store, { overlay: 'none', field: { ...field, isOnMap: true } })
}
