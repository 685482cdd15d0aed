/** Writing a private note: text, what it is about, where one is, photos. */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { emit } from './events.ts'
import { photoFigure, positionText } from './note-words.ts'
import type { NoteDraft, NotePhoto, VaultDeed } from './vault-events.ts'
import { vaultStyles } from './vault-styles.ts'
import './note-photo.ts'

/** `<cairn-note-editor>`: `draft`, `photos`, `busy`, `full`, `lang` in; `vault-deed` out. */
export class CairnNoteEditor extends LitElement {
  static override properties = {
    draft: { attribute: false },
    photos: { attribute: false },
    busy: { type: Boolean },
    full: { type: String },
    lang: { type: String },
    keepsOriginal: { state: true },
    discarding: { state: true },
  }
  static override styles = vaultStyles
  declare draft: NoteDraft
  declare photos: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  declare busy: boolean
  /** What the device had no room for. */
  declare full: 'photos' | 'note' | null
  declare lang: string
  declare keepsOriginal: boolean
  /** Whether throwing away waits for a second word. */
  declare discarding: boolean
  /** What stands in the field: the page's own state is a few keys behind, and must not overwrite it. */
  private typed: string | null = null

  constructor() {
    super()
    this.photos = new Map()
    this.busy = false
    this.full = null
    this.lang = 'en'
    this.keepsOriginal = false
    this.discarding = false
  }

  override render(): TemplateResult {
    const { of, text } = this.draft
    const take = (event: Event): void => {
      this.typed = (event.target as HTMLTextAreaElement).value
      this.tell({ kind: 'type', text: this.typed })
    }
    return html`<div class="stack">
      <h3 class="eyebrow">${t(of === null ? 'vault.newNote' : 'vault.changedNote')}</h3>
      ${this.subject()}
      <textarea
        aria-label=${t('vault.text')} aria-describedby="hint" autocomplete="off" spellcheck="false" dir="auto" rows="6"
        .value=${this.typed ?? text} @input=${take}
      ></textarea>
      <p class="small soft" id="hint">${t('vault.textNote')}</p>
      ${this.place()} ${this.pictures()} ${this.noRoom()} ${this.deeds()}
    </div>`
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('textarea')?.focus()
  }

  private tell(deed: VaultDeed): void {
    emit<VaultDeed>(this, 'vault-deed', deed)
  }

  private subject(): TemplateResult | typeof nothing {
    const { about } = this.draft
    if (!about) return nothing
    return html`<p class="deeds">
      <span dir="auto">${t('vault.about', { label: about.label })}</span>
      <button type="button" @click=${() => this.tell({ kind: 'unlink' })}>${t('vault.unlink')}</button>
    </p>`
  }

  private place(): TemplateResult {
    const { position } = this.draft
    const tick = (event: Event): void => {
      const { checked: wanted } = event.target as HTMLInputElement
      this.tell({ kind: 'position', wanted })
    }
    return html`<div>
      <label class="check"><input type="checkbox" .checked=${position !== null} ?disabled=${this.busy} @change=${tick} />${t('vault.addPosition')}</label>
      <p class="small soft">${position ? positionText(position, this.lang) : t('vault.positionNote')}</p>
    </div>`
  }

  private pictures(): TemplateResult {
    const keep = (event: Event): void => {
      this.keepsOriginal = (event.target as HTMLInputElement).checked
    }
    const note = this.keepsOriginal ? 'vault.keepOriginalNote' : 'vault.photosNote'
    return html`<section class="stack" aria-label=${t('vault.photos')}>
      ${this.draft.photos.length === 0 ? nothing : html`<ul class="photos">${this.draft.photos.map((photo, at) => this.picture(photo, at))}</ul>`}
      <label class="file"><input type="file" accept="image/*" multiple ?disabled=${this.busy} @change=${this.choose} />${t('vault.addPhotos')}</label>
      <p class="small ${this.keepsOriginal ? 'notice' : 'soft'}">${t(note)}</p>
      <label class="check"><input type="checkbox" .checked=${this.keepsOriginal} @change=${keep} />${t('vault.keepOriginal')}</label>
    </section>`
  }

  private picture(photo: NotePhoto, at: number): TemplateResult {
    const { id } = photo
    const name = t('vault.dropPhoto', { n: at + 1 })
    return html`<li>
      ${photoFigure(photo, at, this.photos.get(id))}
      <button type="button" @click=${() => this.tell({ kind: 'drop-photo', id })}>${name}</button>
    </li>`
  }

  private readonly choose = (event: Event): void => {
    const input = event.target as HTMLInputElement
    const files = Array.from(input.files ?? [])
    input.value = ''
    if (files.length > 0) this.tell({ kind: 'photos', files, keepsOriginal: this.keepsOriginal })
  }

  private noRoom(): TemplateResult | typeof nothing {
    const { full, draft, busy } = this
    if (full === null) return nothing
    const leave = full === 'photos' ? 'vault.leavePhotos' : 'vault.leaveNewPhotos'
    return html`<div class="notice stack" role="alert">
      <p>${full === 'photos' ? t('vault.fullPhotos') : t('vault.fullNote')}</p>
      <p class="small">${t('vault.fullHint')}</p>
      <div class="deeds">
        <button type="button" ?disabled=${busy} @click=${() => this.tell({ kind: 'try-again' })}>${t('vault.tryAgain')}</button>
        ${
          full === 'photos' || draft.photos.length > 0
            ? html`<button type="button" ?disabled=${busy} @click=${() => this.tell({ kind: 'leave-out' })}>${t(leave)}</button>`
            : nothing
        }
      </div>
    </div>`
  }

  private deeds(): TemplateResult {
    const { text, photos } = this.draft
    const isEmpty = text.trim() === '' && photos.length === 0
    const ask = (discarding: boolean) => (): void => {
      this.discarding = discarding
    }
    const discard = (): void => this.tell({ kind: 'discard' })
    if (this.discarding)
      return html`<div class="deeds">
        <button type="button" @click=${discard}>${t('vault.discardSure')}</button>
        <button type="button" @click=${ask(false)}>${t('vault.keep')}</button>
      </div>`
    return html`<div class="deeds">
      <button type="button" class="primary" ?disabled=${this.busy || isEmpty} @click=${() => this.tell({ kind: 'save' })}>${t('vault.save')}</button>
      <button type="button" @click=${isEmpty ? discard : ask(true)}>${t('vault.discard')}</button>
    </div>`
  }
}

customElements.define('cairn-note-editor', CairnNoteEditor)
