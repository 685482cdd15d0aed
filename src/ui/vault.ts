/** Private notes: making the vault, opening it, reading and writing, locking. */
import '../i18n/rest.ts'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { emit } from './events.ts'
import type {
  NoteDraft,
  NoteSubject,
  VaultDeed,
  VaultNote,
  VaultSaid,
  VaultSettings,
} from './vault-events.ts'
import { promises } from './vault-promise.ts'
import { vaultStyles } from './vault-styles.ts'
import './note-editor.ts'
import './note-list.ts'
import './vault-new-passphrase.ts'
import './vault-ways.ts'

const KILOBYTE = 1024

/** What the panel shows; the page's state of the vault has this shape. */
export interface VaultPanelInput {
  readonly isKnown: boolean
  readonly cannot: string | null
  readonly notes: readonly VaultNote[]
  readonly damaged: number
  readonly wanted: NoteSubject | null
  readonly shown: string | null
  readonly draft: NoteDraft | null
  readonly photos: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  readonly settings: VaultSettings
  readonly hasKey: boolean
  readonly canHaveKey: boolean
  readonly busy: boolean
  readonly said: VaultSaid | null
  readonly full: 'photos' | 'note' | null
  readonly lostBytes: number | null
}

/** `<cairn-vault>`: `lock`, `panel`, `lang` in; `vault-deed` out. */
export class CairnVault extends LitElement {
  static override properties = {
    lock: { type: String },
    panel: { attribute: false },
    lang: { type: String },
  }
  static override styles = vaultStyles
  declare lock: 'absent' | 'locked' | 'open' | 'unprotected'
  declare panel: VaultPanelInput
  declare lang: string

  override connectedCallback(): void {
    super.connectedCallback()
    this.tell({ kind: 'look' })
  }

  override render(): TemplateResult | typeof nothing {
    const { isKnown, cannot } = this.panel
    if (!isKnown) return nothing
    if (cannot !== null) return html`<p class="notice">${cannot}</p>`
    const isInUse = this.lock === 'open' || this.lock === 'unprotected'
    return html`${this.body()} ${this.status()} ${isInUse ? this.contents() : nothing} ${promises(this.lock === 'absent')} ${this.lock === 'open' ? this.foot() : nothing}`
  }

  private tell(deed: VaultDeed): void {
    emit<VaultDeed>(this, 'vault-deed', deed)
  }

  private body(): TemplateResult {
    if (this.lock === 'absent') return this.creation()
    if (this.lock === 'locked') return this.opening()
    return this.lock === 'open' ? html`` : html`<p class="notice">${t('vault.unprotected')}</p>`
  }

  private status(): TemplateResult {
    const { said } = this.panel
    return html`<div class="status" role="status">${
      said === null ? nothing : html`<p class=${said.kind === 'failed' ? 'notice' : 'done'}>${said.text}</p>`
    }</div>`
  }

  private creation(): TemplateResult {
    const { lostBytes, busy } = this.panel
    const create = (event: CustomEvent<{ next: string }>): void =>
      this.tell({ kind: 'create', passphrase: event.detail.next })
    return html`<p class="lead">${t('vault.lead')}</p>
      ${lostBytes === null ? nothing : html`<p class="notice small">${t('vault.lost', { kilobytes: Math.ceil(lostBytes / KILOBYTE) })}</p>`}
      <section>
        <h3 class="eyebrow">${t('vault.createTitle')}</h3>
        <cairn-new-passphrase .action=${t('vault.create')} .busy=${busy} @passphrase=${create}></cairn-new-passphrase>
      </section>
      <details>
        <summary>${t('vault.withoutTitle')}</summary>
        <div class="stack">
          <p class="notice small">${t('vault.without')}</p>
          <button type="button" ?disabled=${busy} @click=${() => this.tell({ kind: 'create', passphrase: null })}>${t('vault.createWithout')}</button>
        </div>
      </details>
      <details>
        <summary>${t('vault.eraseTitle')}</summary>
        <cairn-vault-erase .hasVault=${false}></cairn-vault-erase>
      </details>`
  }

  private opening(): TemplateResult {
    const { wanted, hasKey, busy } = this.panel
    const open = (event: Event): void => {
      event.preventDefault()
      const form = event.target as HTMLFormElement
      const passphrase = String(new FormData(form).get('passphrase'))
      form.reset()
      this.tell({ kind: 'open', passphrase })
    }
    return html`<form @submit=${open}>
      <p class="lead">${t('vault.lockedLine')}</p>
      ${wanted ? html`<p class="small" dir="auto">${t('vault.wanted', { label: wanted.label })}</p>` : nothing}
      <label>${t('vault.passphrase')}<input type="password" name="passphrase" required autocomplete="off" autofocus /></label>
      <div class="deeds">
        <button class="primary" ?disabled=${busy}>${t('vault.open')}</button>
        ${hasKey ? html`<button type="button" ?disabled=${busy} @click=${() => this.tell({ kind: 'open-with-key' })}>${t('vault.openWithKey')}</button>` : nothing}
      </div>
    </form>
    <details>
      <summary>${t('vault.eraseTitle')}</summary>
      <cairn-vault-erase></cairn-vault-erase>
    </details>`
  }

  /** Always in sight, in reach of the thumb. */
  private foot(): TemplateResult {
    const { idleMinutes: idle, hiddenMinutes: hidden } = this.panel.settings
    return html`<div class="head">
      <p class="small soft">${t('vault.openLine', { idle, hidden })}</p>
      <button type="button" class="primary" @click=${() => this.tell({ kind: 'lock' })}>${t('vault.lock')}</button>
    </div>`
  }

  private contents(): TemplateResult {
    const { draft, notes, damaged, shown, photos, busy, full, settings, hasKey, canHaveKey } = this.panel
    const write = (): void => this.tell({ kind: 'write', about: null })
    return html`${
      draft
        ? html`<cairn-note-editor .draft=${draft} .photos=${photos} .busy=${busy} .full=${full} .lang=${this.lang}></cairn-note-editor>`
        : html`<div class="deeds"><button type="button" @click=${write}>${t('vault.write')}</button></div>`
    }
      ${damaged > 0 ? html`<p class="notice small">${t('vault.damaged', { n: damaged })}</p>` : nothing}
      <section>
        <cairn-note-list .notes=${notes} .shown=${shown} .photos=${photos} .canEdit=${draft === null} .lang=${this.lang}></cairn-note-list>
      </section>
      <details>
        <summary>${t('vault.waysTitle')}</summary>
        <cairn-vault-ways
          .isProtected=${this.lock === 'open'} .settings=${settings} .hasKey=${hasKey} .canHaveKey=${canHaveKey} .busy=${busy}
        ></cairn-vault-ways>
      </details>`
  }
}

customElements.define('cairn-vault', CairnVault)
