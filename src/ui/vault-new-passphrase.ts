/** A new passphrase: typed twice or suggested, with a plain word about its strength. */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { emit } from './events.ts'
import { strengthOf, suggestedPassphrase } from './vault-passphrase.ts'
import { vaultStyles } from './vault-styles.ts'

const STRENGTH_WORDS = {
  empty: 'vault.strengthEmpty',
  weak: 'vault.strengthWeak',
  long: 'vault.strengthLong',
  words: 'vault.strengthWords',
} as const

/** `<cairn-new-passphrase>`: `action` (words of the button), `busy`, `asksPresent` in; `passphrase` (`{present, next}`) out. */
export class CairnNewPassphrase extends LitElement {
  static override properties = {
    action: { type: String },
    busy: { type: Boolean },
    asksPresent: { type: Boolean },
    first: { state: true },
    second: { state: true },
    present: { state: true },
    suggested: { state: true },
    isShown: { state: true },
  }
  static override styles = vaultStyles
  declare action: string
  declare busy: boolean
  /** Whether the present passphrase is needed too. */
  declare asksPresent: boolean
  declare first: string
  declare second: string
  declare present: string
  declare suggested: string | null
  declare isShown: boolean

  constructor() {
    super()
    this.action = ''
    this.busy = false
    this.asksPresent = false
    this.first = ''
    this.second = ''
    this.present = ''
    this.suggested = null
    this.isShown = false
  }

  override render(): TemplateResult {
    const { first, second, suggested, isShown } = this
    const show = (event: Event): void => {
      this.isShown = (event.target as HTMLInputElement).checked
    }
    return html`<form @submit=${this.submit}>
      ${this.asksPresent ? this.field('vault.present', 'present') : nothing}
      ${this.field('vault.passphrase', 'first')}
      <p class="small soft strength" role="status">${t(STRENGTH_WORDS[strengthOf(first)])}</p>
      ${this.field('vault.passphraseAgain', 'second')}
      ${second !== '' && first !== second ? html`<p class="notice small" role="status">${t('vault.notTheSame')}</p>` : nothing}
      <label class="check"><input type="checkbox" .checked=${isShown} @change=${show} />${t('vault.show')}</label>
      ${suggested === null ? nothing : html`<div><p class="suggested">${suggested}</p><p class="small soft">${t('vault.suggestNote')}</p></div>`}
      <p class="small">${t('vault.noWayBack')}</p>
      <div class="deeds">
        <button class="primary" ?disabled=${this.busy || first === '' || first !== second}>${this.action}</button>
        <button type="button" @click=${this.suggest}>${t('vault.suggest')}</button>
      </div>
    </form>`
  }

  private field(label: string, name: 'first' | 'second' | 'present'): TemplateResult {
    const take = (event: Event): void => {
      this[name] = (event.target as HTMLInputElement).value
    }
    return html`<label>${t(label)}<input
      type=${this.isShown ? 'text' : 'password'} name=${name} autocomplete="off" spellcheck="false" autocapitalize="none"
      .value=${this[name]} @input=${take}
    /></label>`
  }

  /** It is typed once by the reader, who has to know it. */
  private readonly suggest = (): void => {
    this.suggested = suggestedPassphrase()
    this.first = this.suggested
    this.second = ''
    this.isShown = true
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault()
    const { first, second, present } = this
    if (this.busy || first === '' || first !== second) return
    emit(this, 'passphrase', { present, next: first })
  }
}

customElements.define('cairn-new-passphrase', CairnNewPassphrase)
