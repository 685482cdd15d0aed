/** Erasing, with a short countdown that a tap anywhere or any key ends. */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { emit } from './events.ts'
import type { VaultDeed } from './vault-events.ts'
import { vaultStyles } from './vault-styles.ts'

const SECONDS = 5

type What = Extract<VaultDeed, { kind: 'erase' }>['what']

/** `<cairn-vault-erase>`: `vault-deed` (`erase`) out, five seconds after the press unless it is called off. */
export class CairnVaultErase extends LitElement {
  static override properties = {
    hasVault: { type: Boolean },
    left: { state: true },
    isKept: { state: true },
  }
  static override styles = vaultStyles
  /** Whether there is a vault that could go alone. */
  declare hasVault: boolean
  /** Seconds left; null while nothing is counted. */
  declare left: number | null
  /** Whether a countdown was called off. */
  declare isKept: boolean
  private timer: ReturnType<typeof setInterval> | undefined

  constructor() {
    super()
    this.hasVault = true
    this.left = null
    this.isKept = false
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.end()
  }

  override render(): TemplateResult {
    return html`<div class="stack">
      ${this.hasVault ? html`<p class="small">${t('vault.eraseNote')}</p>` : nothing}
      <div class="deeds">
        ${this.hasVault ? html`<button type="button" @click=${() => this.begin('vault')}>${t('vault.eraseVault')}</button>` : nothing}
        <button type="button" @click=${() => this.begin('everything')}>${t('vault.eraseEverything')}</button>
      </div>
      <p class="small soft">${t('vault.eraseEverythingNote')}</p>
      <p class="small done" role="status">${this.isKept ? t('vault.eraseKept') : nothing}</p>
    </div>
    ${this.left === null ? nothing : this.countdown(this.left)}`
  }

  private countdown(left: number): TemplateResult {
    return html`<div class="countdown" role="alertdialog" aria-labelledby="counting" aria-describedby="ending">
      <strong id="counting" role="timer" aria-live="assertive">${t('vault.eraseCountdown', { n: left })}</strong>
      <p id="ending">${t('vault.eraseCancel')}</p>
    </div>`
  }

  private begin(what: What): void {
    if (this.left !== null) return
    this.left = SECONDS
    this.isKept = false
    this.timer = setInterval(() => this.count(what), 1000)
    addEventListener('pointerdown', this.callOff, { capture: true })
    addEventListener('keydown', this.callOff, { capture: true })
  }

  private count(what: What): void {
    this.left = (this.left ?? 1) - 1
    if (this.left > 0) return
    this.end()
    emit<VaultDeed>(this, 'vault-deed', { kind: 'erase', what })
  }

  private readonly callOff = (event: Event): void => {
    event.preventDefault()
    event.stopPropagation()
    this.isKept = true
    this.end()
  }

  private end(): void {
    clearInterval(this.timer)
    removeEventListener('pointerdown', this.callOff, { capture: true })
    removeEventListener('keydown', this.callOff, { capture: true })
    this.left = null
  }
}

customElements.define('cairn-vault-erase', CairnVaultErase)
