/** What opens an encrypted file: a passphrase, or a secret key typed or from a file. Used once, not kept. */
import { html, LitElement, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { ReceiveDeed } from './bundle-events.ts'
import { bundleStyles } from './bundle-styles.ts'
import { emit } from './events.ts'
import { base, controls, type } from './shared-styles.ts'

/** `<cairn-bundle-key>`: `asks` in; `bundle-receive` (`open`) out. */
export class CairnBundleKey extends LitElement {
  static override properties = {
    asks: { type: String },
    isShown: { state: true },
  }
  static override styles = [base, type, controls, bundleStyles]
  declare asks: 'passphrase' | 'recipients'
  declare isShown: boolean

  constructor() {
    super()
    this.asks = 'passphrase'
    this.isShown = false
  }

  override render(): TemplateResult {
    const isPhrase = this.asks === 'passphrase'
    return html`<form @submit=${this.submit}>
      <p>${t(isPhrase ? 'receive.lockedPassphrase' : 'receive.lockedRecipients')}</p>
      <div class="field">
        <label for="secret">${t(isPhrase ? 'bundle.passphrase' : 'receive.identity')}</label>
        <div class="secret">
          <input id="secret" required type=${this.isShown ? 'text' : 'password'} autocomplete="off" spellcheck="false" />
          <button type="button" @click=${() => (this.isShown = !this.isShown)}>${t(this.isShown ? 'bundle.hide' : 'bundle.show')}</button>
          <button class="main">${t('receive.open')}</button>
        </div>
      </div>
      ${isPhrase ? '' : this.fileField()}
    </form>`
  }

  private fileField(): TemplateResult {
    return html`<div class="field">
      <label for="key-file">${t('receive.identityFile')}</label>
      <input id="key-file" type="file" @change=${(event: Event) => void this.readKey(event.target as HTMLInputElement)} />
    </div>`
  }

  private async readKey(input: HTMLInputElement): Promise<void> {
    const text = await input.files?.[0]?.text()
    input.value = ''
    if (text) this.open(text)
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault()
    const field = this.renderRoot.querySelector<HTMLInputElement>('#secret')
    if (field?.value) this.open(field.value)
  }

  private open(secret: string): void {
    emit<ReceiveDeed>(this, 'bundle-receive', { kind: 'open', secret })
  }
}

customElements.define('cairn-bundle-key', CairnBundleKey)
