/** Receiving: what is in the file, how it stands to this device, and what is taken over. */
import '../i18n/rest.ts'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import {
  type BundleReceiving,
  isReplacing,
  isTakeable,
  type ReceiveDeed,
  type ReceivedEntry,
} from './bundle-events.ts'
import './bundle-key.ts'
import { bundleStyles } from './bundle-styles.ts'
import { factsOf, sizeText, workBar } from './bundle-words.ts'
import { emit } from './events.ts'
import { base, controls, type } from './shared-styles.ts'

const KNOWN = new Set(['package', 'document', 'area', 'note'])

/** `<cairn-bundle-receive>`: `receiving`, `isLasting` in; `bundle-receive` out. */
export class CairnBundleReceive extends LitElement {
  static override properties = {
    receiving: { attribute: false },
    isLasting: { type: Boolean },
  }
  static override styles = [base, type, controls, bundleStyles]
  declare receiving: BundleReceiving | null
  /** Whether anything outlives the page. */
  declare isLasting: boolean

  constructor() {
    super()
    this.receiving = null
    this.isLasting = true
  }

  override render(): TemplateResult | typeof nothing {
    const { receiving } = this
    if (!receiving) return nothing
    const { name, bytes, stage } = receiving
    return html`<p class="soft">${t('receive.file', { name, bytes })}</p>
      ${stage === 'opening' || stage === 'locked' ? this.locked(receiving) : nothing}
      ${stage === 'opening' ? this.opening(receiving) : nothing}
      ${stage === 'refused' ? html`<p class="notice" role="alert">${t('receive.refused', { reason: receiving.fault ?? '' })}</p>` : nothing}
      ${['listed', 'taking', 'done'].includes(stage) ? this.listed(receiving) : nothing}`
  }

  private act(deed: ReceiveDeed): void {
    emit<ReceiveDeed>(this, 'bundle-receive', deed)
  }

  private opening({ done, total }: BundleReceiving): TemplateResult {
    const label = t('receive.opening')
    return html`<div class="foot" role="status"><p>${label}</p>${workBar(label, done, total)}
      <button type="button" @click=${() => this.act({ kind: 'cancel' })}>${t('bundle.cancel')}</button></div>`
  }

  /** What was typed stays while it is tried, so that a slip can be mended. */
  private locked({ asks, fault, stage }: BundleReceiving): TemplateResult | typeof nothing {
    if (asks === null) return nothing
    return html`${fault === null ? nothing : html`<p class="notice" role="alert">${t('receive.fault', { reason: fault })}</p>`}
      <cairn-bundle-key .asks=${asks} ?hidden=${stage === 'opening'}></cairn-bundle-key>`
  }

  private listed(receiving: BundleReceiving): TemplateResult {
    const { stage, entries, rejected } = receiving
    return html`${stage === 'listed' ? html`<p>${t('receive.nothingYet')}</p>` : nothing}
      ${this.isLasting ? nothing : html`<p class="notice">${t('receive.noPlace')}</p>`}
      <ul class="rows entries">${entries.map((entry) => this.entry(entry, stage))}</ul>
      ${rejected.length > 0 ? this.damaged(rejected) : nothing}
      <div class="foot" role="status">${this.foot(receiving)}</div>`
  }

  private entry(entry: ReceivedEntry, stage: BundleReceiving['stage']): TemplateResult {
    const { kind, title, version, bytes, standing, here } = entry
    const one = t(`bundle.one.${KNOWN.has(kind) ? kind : 'other'}`)
    return html`<li class=${standing}>
      <h3>${title}</h3>
      <p class="small">${one} · ${factsOf(version, bytes)}</p>
      ${entry.outcome === null ? html`<p class="standing">${t(`receive.standing.${standing}`, { here: here ?? '' })}</p>` : nothing}
      ${stage === 'listed' && isTakeable(entry) ? this.wish(entry) : nothing}
      ${this.outcome(entry)}
    </li>`
  }

  private wish(entry: ReceivedEntry): TemplateResult {
    const { key, title, isWanted } = entry
    const words = t(isReplacing(entry) ? 'receive.replace' : 'receive.take')
    const onChange = (event: Event): void =>
      this.act({ kind: 'want', key, isWanted: (event.target as HTMLInputElement).checked })
    return html`<label class="choice">
      <input type="checkbox" aria-label="${words}: ${title}" .checked=${isWanted} @change=${onChange} /> ${words}
    </label>`
  }

  private outcome({ outcome, reason }: ReceivedEntry): TemplateResult | typeof nothing {
    if (outcome === null) return nothing
    return html`<p class=${outcome}>${t(`receive.outcome.${outcome}`, { reason: reason ?? '' })}</p>`
  }

  private damaged(rejected: BundleReceiving['rejected']): TemplateResult {
    return html`<section>
      <h3 class="eyebrow">${t('receive.damaged')}</h3>
      <ul class="rows">${rejected.map(({ title, reason }) => html`<li class="notice">${title}: ${reason}</li>`)}</ul>
    </section>`
  }

  private foot({ stage, entries, done, total }: BundleReceiving): TemplateResult {
    if (stage === 'taking')
      return html`<p>${t('receive.taking')}</p>${workBar(t('receive.taking'), done, total)}`
    const tried = entries.filter(({ outcome }) => outcome !== null)
    const failed = tried.filter(({ outcome }) => outcome === 'failed').length
    if (stage === 'done') return html`<p>${t('receive.done', { n: tried.length - failed, failed })}</p>`
    if (!entries.some(isTakeable)) return html`<p>${t('receive.nothingToTake')}</p>`
    const n = entries.filter(({ isWanted }) => isWanted).length
    return html`<p class="small soft">${sizeText(entries.reduce((sum, entry) => sum + (entry.isWanted ? entry.bytes : 0), 0))}</p>
      <button type="button" @click=${() => this.act({ kind: 'cancel' })}>${t('bundle.cancel')}</button>
      <button type="button" class="main" ?disabled=${n === 0} @click=${() => this.act({ kind: 'take' })}>${t('receive.act', { n })}</button>`
  }
}

customElements.define('cairn-bundle-receive', CairnBundleReceive)
