/** Asking for a new area: from which archive, which part of the world, how fine. */
import { html, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { AreaDeed, AreaExtent, PlannedArea } from './areas-events.ts'
import { sizeWords } from './size-words.ts'

/** Streets and villages; each further zoom about doubles the size. */
const USUAL_ZOOM = 13
const FINEST_ZOOM = 15

export interface AreaFormState {
  readonly file: File | null
  /** Host that has to be agreed to first; null while nothing is asked. */
  readonly asked: { readonly host: string; readonly deed: AreaDeed } | null
  readonly isPlanning: boolean
  readonly hasView: boolean
  readonly hasFilterArea: boolean
}

export interface AreaFormActions {
  choose(file: File | null): void
  submit(deed: AreaDeed & { readonly kind: 'plan' }): void
  agree(isAgreed: boolean): void
}

/** The form; with a question about the host in its place while one is asked. */
export function areaForm(state: AreaFormState, actions: AreaFormActions): TemplateResult {
  if (state.asked) return hostQuestion(state.asked.host, actions.agree)
  const submit = (event: Event): void => {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const from = state.file ?? String(data.get('address') ?? '').trim()
    if (from === '') return
    actions.submit({
      kind: 'plan',
      from,
      extent: String(data.get('extent') ?? 'all') as AreaExtent,
      maxZoom: Number(data.get('zoom')),
      name: String(data.get('name') ?? '').trim() || t('areas.unnamed'),
    })
  }
  return html`<form class="new" @submit=${submit}>
    <h3 class="eyebrow">${t('areas.newTitle')}</h3>
    ${archiveFields(state, actions)}
    <fieldset class="extent">
      <legend>${t('areas.extent')}</legend>
      ${extentChoice('view', state.hasView, state.hasView && !state.hasFilterArea)}
      ${extentChoice('filter', state.hasFilterArea, state.hasFilterArea)}
      ${extentChoice('all', true, !state.hasView && !state.hasFilterArea)}
    </fieldset>
    <label>${t('areas.zoom')}<select name="zoom">${zooms()}</select></label>
    <label>${t('areas.name')}<input type="text" name="name" maxlength="120" autocomplete="off" /></label>
    <div class="deeds">
      <button class="primary" ?disabled=${state.isPlanning}>${t(state.isPlanning ? 'areas.planning' : 'areas.plan')}</button>
    </div>
  </form>`
}

/** From which archive; `address` stands in the field at first. */
export function archiveFields(
  { file, address: first = '' }: { readonly file: File | null; readonly address?: string },
  { choose }: Pick<AreaFormActions, 'choose'>,
): TemplateResult {
  const chosen = (event: Event): void => choose((event.target as HTMLInputElement).files?.[0] ?? null)
  const address = html`<label>
      ${t('areas.address')}<input type="text" inputmode="url" name="address" autocomplete="off" spellcheck="false" placeholder="https://…/area.pmtiles" .defaultValue=${first} />
    </label>
    <p class="small soft">${t('areas.addressHint')}</p>`
  return html`<div class="deeds">
      <label class="file"><input type="file" accept=".pmtiles" @change=${chosen} />${t('areas.file')}</label>
      ${file ? html`<span dir="auto">${file.name}, ${sizeWords(file.size)}</span>` : nothing}
      ${file ? html`<button type="button" @click=${() => choose(null)}>${t('areas.noFile')}</button>` : nothing}
    </div>
    ${file ? nothing : address}`
}

const extentChoice = (extent: AreaExtent, isPossible: boolean, isChosen: boolean): TemplateResult =>
  html`<label class="choice">
    <input type="radio" name="extent" value=${extent} ?disabled=${!isPossible} ?checked=${isChosen} />${t(`areas.extent.${extent}`)}
  </label>`

const zooms = (): readonly TemplateResult[] =>
  Array.from({ length: FINEST_ZOOM - 5 }, (_, at) => at + 6).map(
    (zoom) =>
      html`<option value=${zoom} ?selected=${zoom === USUAL_ZOOM}>${t('areas.zoomOption', { zoom, detail: t(detailKey(zoom)) })}</option>`,
  )

const detailKey = (zoom: number): string =>
  zoom <= 8
    ? 'areas.detail.towns'
    : zoom <= 11
      ? 'areas.detail.roads'
      : zoom <= 13
        ? 'areas.detail.villages'
        : 'areas.detail.all'

/** Which host learns what, before anything is asked of it. */
export const hostQuestion = (
  host: string,
  agree: (isAgreed: boolean) => void,
): TemplateResult => html`<div class="new notice" role="group">
    <p>${t('areas.hostQuestion', { host })}</p>
    <div class="deeds">
      <button class="primary" @click=${() => agree(true)}>${t('areas.hostAgree', { host })}</button>
      <button @click=${() => agree(false)}>${t('areas.hostRefuse')}</button>
    </div>
  </div>`

/** The exact size, and the last word before anything is fetched. */
export const plannedView = (planned: PlannedArea, tell: (deed: AreaDeed) => void): TemplateResult =>
  html`<div class="new planned" role="group">
    <h3 class="eyebrow">${t('areas.plannedTitle')}</h3>
    <p>${t('areas.plannedSize', {
      name: planned.name,
      size: sizeWords(planned.bytes),
      bytes: planned.bytes,
      tiles: planned.tiles,
      zoom: planned.maxZoom,
    })}</p>
    <p class="small soft">${t('areas.plannedRoom')}</p>
    <div class="deeds">
      <button class="primary" @click=${() => tell({ kind: 'download' })}>${t('areas.download', { size: sizeWords(planned.bytes) })}</button>
      <button @click=${() => tell({ kind: 'discard' })}>${t('areas.discard')}</button>
    </div>
  </div>`
