/** Saved views: name the present one, open, rename, delete, carry as a file. */
import '../i18n/rest.ts'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { formatEdtf } from '../i18n/date.ts'
import { t } from '../i18n/message.ts'
import { emit } from './events.ts'
import type { ViewDeed, ViewLine } from './saved-views-events.ts'
import { savedViewsStyles } from './saved-views-styles.ts'
import { base, controls, type } from './shared-styles.ts'

/** `<cairn-saved-views>`: `views`, `proposal`, `lasting`, `canRestore`, `said`, `lang` in; `view-deed` out. */
export class CairnSavedViews extends LitElement {
  static override properties = {
    views: { attribute: false },
    proposal: { type: String },
    lasting: { type: Boolean },
    canRestore: { type: Boolean },
    said: { attribute: false },
    lang: { type: String },
    renaming: { state: true },
  }
  static override styles = [base, type, controls, savedViewsStyles]
  declare views: readonly ViewLine[]
  /** Name for the present view. */
  declare proposal: string
  /** Whether views outlive the page. */
  declare lasting: boolean
  /** Whether a deleted view can be brought back. */
  declare canRestore: boolean
  declare said: { readonly kind: 'done' | 'failed'; readonly text: string } | null
  /** Id of the view whose name is being changed. */
  declare renaming: string | null

  constructor() {
    super()
    this.views = []
    this.proposal = ''
    this.lasting = true
    this.canRestore = false
    this.said = null
    this.lang = 'en'
    this.renaming = null
  }

  override render(): TemplateResult {
    return html`<p class="lead">${t('views.lead')}</p>
      ${this.lasting ? nothing : html`<p class="notice small">${t('views.notLasting')}</p>`}
      ${this.saveForm()}
      <section>
        <h3 class="eyebrow">${t('views.listTitle', { n: this.views.length })}</h3>
        <ul class="rows">${repeat(
          this.views,
          ({ id }) => id,
          (view) => this.row(view),
        )}</ul>
      </section>
      ${this.files()} ${this.status()}`
  }

  private tell(deed: ViewDeed): void {
    emit<ViewDeed>(this, 'view-deed', deed)
  }

  private saveForm(): TemplateResult {
    const save = (name: string, note: string): void => this.tell({ kind: 'save', name, note })
    return html`<form class="new" @submit=${submitted(save)}>
      <h3 class="eyebrow">${t('views.saveTitle')}</h3>
      ${fields(this.proposal, '')}
      <div class="deeds"><button class="primary">${t('views.save')}</button></div>
    </form>`
  }

  private row(view: ViewLine): TemplateResult {
    if (view.id === this.renaming) return html`<li>${this.renameForm(view)}</li>`
    const { name, note, packageTitle, packageVersion, savedDay, since } = view
    const line = { package: packageTitle, version: packageVersion, date: formatEdtf(savedDay, this.lang) }
    return html`<li>
      <div>
        <h4 id="name-${view.id}" dir="auto">${name}</h4>
        ${note === '' ? nothing : html`<p class="note" dir="auto">${note}</p>`}
        <p class="small soft">${t('views.savedWith', line)}</p>
        ${since === null ? nothing : html`<p class="small soft">${since}</p>`}
      </div>
      ${this.deeds(view)}
    </li>`
  }

  private deeds({ id, isOlder, packageVersion }: ViewLine): TemplateResult {
    const button = (deed: ViewDeed, text: string): TemplateResult =>
      html`<button type="button" aria-describedby="name-${id}" @click=${() => this.tell(deed)}>${text}</button>`
    const pinned = t('views.openPinned', { version: packageVersion })
    return html`<div class="deeds">
      ${button({ kind: 'open', id, isPinned: false }, t('views.open'))}
      ${isOlder ? button({ kind: 'open', id, isPinned: true }, pinned) : nothing}
      <button type="button" aria-describedby="name-${id}" @click=${() => (this.renaming = id)}>${t('views.rename')}</button>
      ${button({ kind: 'delete', id }, t('views.delete'))}
    </div>`
  }

  private renameForm({ id, name, note }: ViewLine): TemplateResult {
    const rename = (newName: string, newNote: string): void => {
      this.renaming = null
      this.tell({ kind: 'rename', id, name: newName, note: newNote })
    }
    return html`<form @submit=${submitted(rename)}>
      ${fields(name, note)}
      <div class="deeds">
        <button class="primary">${t('views.apply')}</button>
        <button type="button" @click=${() => (this.renaming = null)}>${t('views.cancel')}</button>
      </div>
    </form>`
  }

  private files(): TemplateResult {
    const choose = (event: Event): void => {
      const input = event.target as HTMLInputElement
      const [file] = input.files ?? []
      if (file) this.tell({ kind: 'add', file })
      input.value = ''
    }
    return html`<div class="deeds">
      <button type="button" ?disabled=${this.views.length === 0} @click=${() => this.tell({ kind: 'hand-out' })}>${t('views.export')}</button>
      <label class="file"><input type="file" accept=".json,application/json" @change=${choose} />${t('views.import')}</label>
    </div>`
  }

  private status(): TemplateResult {
    const { said } = this
    const restore = html`<button type="button" @click=${() => this.tell({ kind: 'restore' })}>${t('views.restore')}</button>`
    return html`<div class="status" role="status">
      ${said === null ? nothing : html`<p class=${said.kind === 'failed' ? 'notice' : ''} dir="auto">${said.text}</p>`}
      ${this.canRestore ? restore : nothing}
    </div>`
  }
}

/** Name and note; the fields keep what is typed until another view stands there. */
const fields = (name: string, note: string): TemplateResult => html`<label>
    ${t('views.name')}<input type="text" name="name" required maxlength="200" .defaultValue=${name} autocomplete="off" />
  </label>
  <label>${t('views.note')}<textarea name="note" rows="2" maxlength="4000" .defaultValue=${note}></textarea></label>`

/** Hands the two fields of a form on, trimmed; a name of blanks alone is none. */
function submitted(use: (name: string, note: string) => void): (event: Event) => void {
  return (event) => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const data = new FormData(form)
    const [name, note] = [String(data.get('name')).trim(), String(data.get('note')).trim()]
    if (name === '') return
    use(name, note)
    form.reset()
  }
}

customElements.define('cairn-saved-views', CairnSavedViews)
