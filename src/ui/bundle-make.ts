/** Handing over: what goes into the file, who can read it, how large it will be. */
import '../i18n/rest.ts'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { BundleChoice, BundleMaking, MakeDeed } from './bundle-events.ts'
import type { CairnBundleLock } from './bundle-lock.ts'
import './bundle-lock.ts'
import { bundleStyles } from './bundle-styles.ts'
import { factsOf, workBar } from './bundle-words.ts'
import { emit } from './events.ts'
import { base, controls, type } from './shared-styles.ts'

const KINDS = ['package', 'document', 'area', 'note'] as const

/** `<cairn-bundle-make>`: `making`, `isVaultOpen` in; `bundle-make` out. */
export class CairnBundleMake extends LitElement {
  static override properties = {
    making: { attribute: false },
    isVaultOpen: { type: Boolean },
  }
  static override styles = [base, type, controls, bundleStyles]
  declare making: BundleMaking | null
  declare isVaultOpen: boolean

  constructor() {
    super()
    this.making = null
    this.isVaultOpen = false
  }

  protected override firstUpdated(): void {
    this.act({ kind: 'look' })
  }

  override render(): TemplateResult | typeof nothing {
    const { making } = this
    if (!making) return nothing
    return html`<p class="lead">${t('bundle.lead')}</p>
      ${this.choices(making)}
      <cairn-bundle-lock .lock=${making.lock} @secret-change=${() => this.requestUpdate()}></cairn-bundle-lock>
      <div class="foot" role="status">${this.foot(making)}</div>`
  }

  private act(deed: MakeDeed): void {
    emit<MakeDeed>(this, 'bundle-make', deed)
  }

  private choices({ choices, chosen, lock }: BundleMaking): TemplateResult {
    if (!choices) return html`<p class="soft">${t('bundle.looking')}</p>`
    if (choices.length === 0) return html`<p class="notice">${t('bundle.nothingHere')}</p>`
    return html`${KINDS.map((kind) => {
      const own = choices.filter((choice) => choice.kind === kind)
      const isShut = kind === 'note' && lock === 'none'
      return own.length === 0 ? nothing : this.group(kind, own, chosen, isShut)
    })}
    ${this.isVaultOpen ? nothing : html`<p class="small soft">${t('bundle.notesClosed')}</p>`}`
  }

  private group(
    kind: BundleChoice['kind'],
    choices: readonly BundleChoice[],
    chosen: ReadonlySet<string>,
    isShut: boolean,
  ): TemplateResult {
    return html`<fieldset ?disabled=${isShut}>
      <legend class="eyebrow">${t(`bundle.kind.${kind}`)}</legend>
      ${choices.map((choice) => this.choice(choice, chosen.has(choice.key) && !isShut))}
      ${isShut ? html`<p class="small soft">${t('bundle.notesClear')}</p>` : nothing}
    </fieldset>`
  }

  private choice({ key, title, version, bytes }: BundleChoice, isChosen: boolean): TemplateResult {
    const onChange = (event: Event): void =>
      this.act({ kind: 'choose', keys: [key], isChosen: (event.target as HTMLInputElement).checked })
    return html`<label class="choice">
      <input type="checkbox" .checked=${isChosen} @change=${onChange} />
      <span class="name">${title}</span>
      ${factsOf(version, bytes)}
    </label>`
  }

  private foot(making: BundleMaking): TemplateResult {
    const { progress, bytes } = making
    if (progress.kind === 'busy') {
      const label = t(`bundle.step.${progress.step}`)
      return html`<p>${label}</p> ${workBar(label, progress.done, progress.total)}
        <button type="button" @click=${() => this.act({ kind: 'cancel' })}>${t('bundle.cancel')}</button>`
    }
    const isReady = bytes !== null && this.lockField?.isComplete === true
    return html`<p>${this.words(making)}</p>
      <button type="button" class="main" ?disabled=${!isReady} @click=${this.save}>${t('bundle.save')}</button>`
  }

  private words({ progress, bytes, chosen, lock }: BundleMaking): TemplateResult | string {
    if (progress.kind === 'done') return t('bundle.done', { name: progress.name, bytes: progress.bytes })
    if (progress.kind === 'failed')
      return html`<span class="notice">${t('bundle.failed', { reason: progress.reason })}</span>`
    if (chosen.size === 0) return t('bundle.sizeNone')
    const isMissing = lock !== 'none' && this.lockField?.isComplete !== true
    const missing = isMissing ? html` <span class="soft">${t(`bundle.missing.${lock}`)}</span>` : nothing
    if (bytes === null) return isMissing ? html`${missing}` : t('bundle.sizeReckoning')
    return html`${t('bundle.size', { bytes, megabytes: Math.ceil(bytes / 100_000) / 10 })}${missing}`
  }

  private get lockField(): CairnBundleLock | null {
    return this.renderRoot.querySelector<CairnBundleLock>('cairn-bundle-lock')
  }

  private readonly save = (): void => {
    const field = this.lockField
    if (field?.isComplete) this.act({ kind: 'save', secret: field.passphrase })
  }
}

customElements.define('cairn-bundle-make', CairnBundleMake)
