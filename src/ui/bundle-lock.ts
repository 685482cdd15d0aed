/** Who can read the file: passphrase, keys, or everybody. What is typed stays in this element. */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { BundleLock, MakeDeed } from './bundle-events.ts'
import { bundleStyles } from './bundle-styles.ts'
import { emit } from './events.ts'
import { base, controls, type } from './shared-styles.ts'
import { strengthOf, suggestedPassphrase } from './vault-passphrase.ts'

const LOCKS: readonly BundleLock[] = ['passphrase', 'recipients', 'none']

/** `<cairn-bundle-lock>`: `lock` in; `bundle-make` (`lock`, `recipients`) and `secret-change` (whether one is there) out. */
export class CairnBundleLock extends LitElement {
  static override properties = {
    lock: { type: String },
    passphrase: { state: true },
    isShown: { state: true },
    recipients: { state: true },
  }
  static override styles = [base, type, controls, bundleStyles]
  declare lock: BundleLock
  declare passphrase: string
  declare isShown: boolean
  declare recipients: string

  constructor() {
    super()
    this.lock = 'passphrase'
    this.passphrase = ''
    this.isShown = false
    this.recipients = ''
  }

  /** Whether a file can be made with what was typed. */
  get isComplete(): boolean {
    if (this.lock === 'none') return true
    return (this.lock === 'passphrase' ? this.passphrase : this.recipients.trim()) !== ''
  }

  override render(): TemplateResult {
    return html`<fieldset>
        <legend class="eyebrow">${t('bundle.readers')}</legend>
        ${LOCKS.map((lock) => this.choice(lock))}
      </fieldset>
      ${this.lock === 'passphrase' ? this.passphraseField() : nothing}
      ${this.lock === 'recipients' ? this.recipientsField() : nothing}
      ${this.lock === 'none' ? html`<p class="notice">${t('bundle.clearWarning')}</p>` : nothing}`
  }

  private choice(lock: BundleLock): TemplateResult {
    const choose = (): void => {
      emit<MakeDeed>(this, 'bundle-make', { kind: 'lock', lock })
      this.lock = lock
      this.changed()
    }
    return html`<label class="choice">
      <input type="radio" name="lock" .checked=${this.lock === lock} @change=${choose} />
      <span>${t(`bundle.lock.${lock}`)}</span>
    </label>`
  }

  private passphraseField(): TemplateResult {
    const isWeak = strengthOf(this.passphrase) === 'weak'
    return html`<div class="field">
      <label for="passphrase">${t('bundle.passphrase')}</label>
      <div class="secret">
        <input
          id="passphrase" type=${this.isShown ? 'text' : 'password'} autocomplete="off" spellcheck="false"
          aria-describedby="passphrase-note" .value=${this.passphrase}
          @input=${(event: Event) => this.type((event.target as HTMLInputElement).value)}
        />
        <button type="button" @click=${() => (this.isShown = !this.isShown)}>${t(this.isShown ? 'bundle.hide' : 'bundle.show')}</button>
        <button type="button" @click=${this.suggestOne}>${t('bundle.suggest')}</button>
      </div>
      <p class="small soft" id="passphrase-note">${t('bundle.passphraseNote')}</p>
      <p class="small" role="status">${isWeak ? t('bundle.weak') : nothing}</p>
    </div>`
  }

  private recipientsField(): TemplateResult {
    const onInput = (event: Event): void => {
      this.recipients = (event.target as HTMLTextAreaElement).value
      emit<MakeDeed>(this, 'bundle-make', { kind: 'recipients', text: this.recipients })
      this.changed()
    }
    return html`<div class="field">
      <label for="recipients">${t('bundle.recipients')}</label>
      <textarea
        id="recipients" rows="3" spellcheck="false" autocomplete="off" aria-describedby="recipients-note"
        .value=${this.recipients} @input=${onInput}
      ></textarea>
      <p class="small soft" id="recipients-note">${t('bundle.recipientsNote')}</p>
    </div>`
  }

  private readonly suggestOne = (): void => {
    this.isShown = true
    this.type(suggestedPassphrase())
  }

  private type(passphrase: string): void {
    this.passphrase = passphrase
    this.changed()
  }

  private changed(): void {
    emit(this, 'secret-change', undefined)
  }
}

customElements.define('cairn-bundle-lock', CairnBundleLock)
