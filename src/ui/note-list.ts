/** The private notes, newest first; one of them whole with its photos. */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { t } from '../i18n/message.ts'
import { emit, type SelectDetail } from './events.ts'
import { momentText, photoFigure, positionText } from './note-words.ts'
import type { VaultDeed, VaultNote } from './vault-events.ts'
import { vaultStyles } from './vault-styles.ts'
import './note-photo.ts'

/** `<cairn-note-list>`: `notes`, `shown`, `photos`, `canEdit`, `lang` in; `vault-deed` and `select` out. */
export class CairnNoteList extends LitElement {
  static override properties = {
    notes: { attribute: false },
    shown: { type: String },
    photos: { attribute: false },
    canEdit: { type: Boolean },
    lang: { type: String },
    deleting: { state: true },
  }
  static override styles = vaultStyles
  declare notes: readonly VaultNote[]
  /** Id of the note that is shown whole. */
  declare shown: string | null
  declare photos: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  /** Not while another one is being written. */
  declare canEdit: boolean
  declare lang: string
  /** Id of the note whose deletion waits for a second word. */
  declare deleting: string | null

  constructor() {
    super()
    this.notes = []
    this.shown = null
    this.photos = new Map()
    this.canEdit = true
    this.lang = 'en'
    this.deleting = null
  }

  override render(): TemplateResult {
    return html`<h3 class="eyebrow">${t('vault.count', { n: this.notes.length })}</h3>
      <ul class="rows notes">${repeat(
        this.notes,
        ({ id }) => id,
        (note) => this.row(note),
      )}</ul>`
  }

  private tell(deed: VaultDeed): void {
    emit<VaultDeed>(this, 'vault-deed', deed)
  }

  private row(note: VaultNote): TemplateResult {
    const { id, text } = note
    const isShown = id === this.shown
    return html`<li>
      <p class="small soft" id="note-${id}">${this.timeLine(note)}</p>
      <p class="text ${isShown ? '' : 'cut'}" dir="auto">${text}</p>
      ${this.subject(note)}
      ${note.position ? html`<p class="small soft">${positionText(note.position, this.lang)}</p>` : nothing}
      ${isShown ? this.pictures(note) : this.pictureCount(note)}
      ${this.deeds(note, isShown)}
    </li>`
  }

  private timeLine({ writtenAt, changedAt, version }: VaultNote): string {
    const written = t('vault.noteOf', { time: momentText(writtenAt, this.lang) })
    if (version === 1) return written
    return `${written}, ${t('vault.changed', { time: momentText(changedAt, this.lang), version })}`
  }

  private subject({ about }: VaultNote): TemplateResult | typeof nothing {
    if (!about) return nothing
    const { featureId: site, claimId: claim } = about
    const go = (): void => emit<SelectDetail>(this, 'select', { site, claim, source: null })
    return html`<p class="small">
      <span dir="auto">${t('vault.about', { label: about.label })}</span>
      <button type="button" class="text" @click=${go}>${t('vault.goThere')}</button>
    </p>`
  }

  private pictureCount({ photos }: VaultNote): TemplateResult | typeof nothing {
    return photos.length === 0
      ? nothing
      : html`<p class="small soft">${t('vault.photoCount', { n: photos.length })}</p>`
  }

  private pictures({ photos }: VaultNote): TemplateResult | typeof nothing {
    if (photos.length === 0) return nothing
    const figure = (photo: VaultNote['photos'][number], at: number): TemplateResult =>
      html`<li>${photoFigure(photo, at, this.photos.get(photo.id))}</li>`
    return html`<ul class="photos">${photos.map(figure)}</ul>`
  }

  private deeds({ id }: VaultNote, isShown: boolean): TemplateResult {
    const button = (text: string, act: () => void): TemplateResult =>
      html`<button type="button" aria-describedby="note-${id}" @click=${act}>${t(text)}</button>`
    const ask = (deleting: string | null) => (): void => {
      this.deleting = deleting
    }
    if (this.deleting === id)
      return html`<div class="deeds">
        ${button('vault.deleteSure', () => this.tell({ kind: 'delete', id }))} ${button('vault.keep', ask(null))}
      </div>`
    return html`<div class="deeds">
      ${button(isShown ? 'vault.fold' : 'vault.read', () => this.tell({ kind: 'show', id: isShown ? null : id }))}
      ${this.canEdit ? button('vault.edit', () => this.tell({ kind: 'edit', id })) : nothing}
      ${button('vault.delete', ask(id))}
    </div>`
  }
}

customElements.define('cairn-note-list', CairnNoteList)
