/** Settings of an open vault: its passphrase, its security key, when it locks, and its end. */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { emit } from './events.ts'
import type { VaultDeed, VaultSettings } from './vault-events.ts'
import { vaultStyles } from './vault-styles.ts'
import './vault-erase.ts'
import './vault-new-passphrase.ts'

const IDLE_MINUTES = [1, 2, 5, 15, 30]
const HIDDEN_MINUTES = [0, 1, 5, 15]

/** `<cairn-vault-ways>`: `isProtected`, `settings`, `hasKey`, `canHaveKey`, `busy` in; `vault-deed` out. */
export class CairnVaultWays extends LitElement {
  static override properties = {
    isProtected: { type: Boolean },
    settings: { attribute: false },
    hasKey: { type: Boolean },
    canHaveKey: { type: Boolean },
    busy: { type: Boolean },
  }
  static override styles = vaultStyles
  declare isProtected: boolean
  declare settings: VaultSettings
  declare hasKey: boolean
  declare canHaveKey: boolean
  declare busy: boolean

  override render(): TemplateResult {
    return html`${this.isProtected ? this.locking() : nothing}
      <section>
        <h4 class="eyebrow">${t(this.isProtected ? 'vault.changeTitle' : 'vault.setOne')}</h4>
        ${this.isProtected ? html`<p class="small soft">${t('vault.changeNote')}</p>` : nothing}
        <cairn-new-passphrase
          .action=${t(this.isProtected ? 'vault.change' : 'vault.setOne')} .busy=${this.busy} .asksPresent=${this.isProtected}
          @passphrase=${this.change}
        ></cairn-new-passphrase>
      </section>
      ${this.isProtected && (this.canHaveKey || this.hasKey) ? this.key() : nothing}
      <section>
        <h4 class="eyebrow">${t('vault.eraseTitle')}</h4>
        <cairn-vault-erase></cairn-vault-erase>
      </section>`
  }

  private tell(deed: VaultDeed): void {
    emit<VaultDeed>(this, 'vault-deed', deed)
  }

  private readonly change = (event: CustomEvent<{ present: string; next: string }>): void =>
    this.tell({ kind: 'change-passphrase', ...event.detail })

  private locking(): TemplateResult {
    return html`<section class="stack">
      <h4 class="eyebrow">${t('vault.autoTitle')}</h4>
      ${this.minutes('vault.idle', 'idleMinutes', IDLE_MINUTES)}
      ${this.minutes('vault.hidden', 'hiddenMinutes', HIDDEN_MINUTES)}
      <p class="small soft">${t('vault.autoNote')}</p>
    </section>`
  }

  private minutes(label: string, name: keyof VaultSettings, choices: readonly number[]): TemplateResult {
    const choose = (event: Event): void => {
      const minutes = Number((event.target as HTMLSelectElement).value)
      this.tell({ kind: 'settings', settings: { ...this.settings, [name]: minutes } })
    }
    const option = (n: number): TemplateResult =>
      html`<option value=${n} .selected=${this.settings[name] === n}>${t('vault.minutes', { n })}</option>`
    return html`<label>${t(label)}<select name=${name} @change=${choose}>${choices.map(option)}</select></label>`
  }

  private key(): TemplateResult {
    const add = (event: Event): void => {
      event.preventDefault()
      const form = event.target as HTMLFormElement
      this.tell({ kind: 'add-key', passphrase: String(new FormData(form).get('passphrase')) })
      form.reset()
    }
    const remove = html`<button type="button" ?disabled=${this.busy} @click=${() => this.tell({ kind: 'remove-key' })}>${t('vault.removeKey')}</button>`
    return html`<section class="stack">
      <h4 class="eyebrow">${t('vault.keyTitle')}</h4>
      <p class="small soft">${t('vault.keyNote')}</p>
      ${
        this.hasKey
          ? remove
          : html`<form @submit=${add}>
              <label>${t('vault.present')}<input type="password" name="passphrase" required autocomplete="off" /></label>
              <button ?disabled=${this.busy}>${t('vault.addKey')}</button>
            </form>`
      }
    </section>`
  }
}

customElements.define('cairn-vault-ways', CairnVaultWays)
