/** One area in the panel: what it is, how far it is, what can be done with it. */
import { html, nothing, type TemplateResult } from 'lit'
import { formatEdtf } from '../i18n/date.ts'
import { t } from '../i18n/message.ts'
import type { AreaDeed, AreaLine, AreaRun } from './areas-events.ts'
import { sizeWords } from './size-words.ts'

export interface AreaRowState {
  readonly run: AreaRun | null
  /** Whether its name is being changed. */
  readonly isRenaming: boolean
  /** Whether its deletion is being asked about. */
  readonly isDeleting: boolean
}

export interface AreaRowActions {
  tell(deed: AreaDeed): void
  rename(id: string | null): void
  askDelete(id: string | null): void
}

export function areaRow(area: AreaLine, state: AreaRowState, actions: AreaRowActions): TemplateResult {
  return html`<li>
    <div>
      <h4 id="area-${area.id}" dir="auto">${area.name}</h4>
      <p class="small">${stateLine(area, state.run)}</p>
      <p class="small soft" dir="auto">${t('areas.from', { origin: area.origin, zoom: area.maxZoom })}</p>
      ${area.credit === '' ? nothing : html`<p class="small soft" dir="auto">${area.credit}</p>`}
      ${area.isStale && !state.run ? html`<p class="notice small">${t('areas.stale')}</p>` : nothing}
      ${state.run ? progress(area, state.run) : nothing}
    </div>
    ${state.isRenaming ? renameForm(area, actions) : state.isDeleting ? deleteQuestion(area, actions) : deeds(area, state, actions)}
  </li>`
}

function stateLine({ state, bytes, held, day }: AreaLine, run: AreaRun | null): string {
  const [size, there] = [sizeWords(bytes), sizeWords(held)]
  if (state === 'ready') return t('areas.ready', { size, date: formatEdtf(day) })
  if (run) return t(run.stage === 'verifying' ? 'areas.verifying' : 'areas.running', { size, held: there })
  if (state === 'planning') return t('areas.replaced')
  return t('areas.paused', { size, held: there })
}

/** A device that sleeps fetches nothing, so what keeps it awake is said. */
const progress = ({ id }: AreaLine, { share, screen }: AreaRun): TemplateResult =>
  html`<progress max="1" .value=${share} aria-labelledby="area-${id}"></progress>
    ${screen === null ? nothing : html`<p class="small soft">${t(screen === 'on' ? 'areas.screenOn' : 'areas.screenOff')}</p>`}`

function deeds(area: AreaLine, { run }: AreaRowState, actions: AreaRowActions): TemplateResult {
  const button = (text: string, act: () => void): TemplateResult =>
    html`<button type="button" aria-describedby="area-${area.id}" @click=${act}>${text}</button>`
  if (run)
    return html`<div class="deeds">${button(t('areas.pause'), () => actions.tell({ kind: 'pause' }))}</div>`
  return html`<div class="deeds">
    ${area.state === 'ready' ? nothing : resume(area, actions)}
    ${button(t('areas.rename'), () => actions.rename(area.id))}
    ${button(t('areas.delete'), () => actions.askDelete(area.id))}
  </div>`
}

/** A file has to be shown again: pages may not keep the way to it. */
function resume({ id, isFromFile }: AreaLine, { tell }: AreaRowActions): TemplateResult {
  const choose = (event: Event): void => {
    const file = (event.target as HTMLInputElement).files?.[0]
    if (file) tell({ kind: 'resume', id, file })
  }
  if (isFromFile)
    return html`<label class="file"><input type="file" accept=".pmtiles" @change=${choose} />${t('areas.resumeFile')}</label>`
  return html`<button type="button" aria-describedby="area-${id}" @click=${() => tell({ kind: 'resume', id, file: null })}>${t('areas.resume')}</button>`
}

function renameForm({ id, name }: AreaLine, { tell, rename }: AreaRowActions): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault()
    const typed = String(new FormData(event.target as HTMLFormElement).get('name')).trim()
    if (typed === '') return
    rename(null)
    tell({ kind: 'rename', id, name: typed })
  }
  return html`<form @submit=${submit}>
    <label>${t('areas.name')}<input type="text" name="name" required maxlength="120" .defaultValue=${name} autocomplete="off" /></label>
    <div class="deeds">
      <button class="primary">${t('areas.apply')}</button>
      <button type="button" @click=${() => rename(null)}>${t('areas.cancel')}</button>
    </div>
  </form>`
}

/** Many megabytes over a bad line are not thrown away by one slip. */
const deleteQuestion = (
  { id, name, held }: AreaLine,
  { tell, askDelete }: AreaRowActions,
): TemplateResult => {
  const remove = (): void => {
    askDelete(null)
    tell({ kind: 'delete', id })
  }
  return html`<div role="group">
    <p class="small">${t('areas.deleteQuestion', { name, size: sizeWords(held) })}</p>
    <div class="deeds">
      <button class="primary" @click=${remove}>${t('areas.deleteNow')}</button>
      <button type="button" @click=${() => askDelete(null)}>${t('areas.keep')}</button>
    </div>
  </div>`
}
