/** The print panel: which sheet, how it will look, and the way to the printer. */

import '../i18n/rest.ts'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { featureById } from '../domain/feature-by-id.ts'
import { localText } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import type { SheetInput } from '../ui/print-input.ts'
import { base, controls, type } from '../ui/shared-styles.ts'
import '../ui/print-sheet.ts'
import type { PageState } from './page-state.ts'
import { prepareSheet, type Subject } from './print-input.ts'
import { preview } from './print-page.ts'

/** `<cairn-print>`: `state` in. While it is there, every print is of the sheet that it shows. */
export class CairnPrint extends LitElement {
  static override properties = {
    state: { attribute: false },
    subject: { state: true },
    sheet: { state: true },
    fault: { state: true },
  }
  static override styles = [
    base,
    type,
    controls,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        justify-content: space-between;
        gap: var(--space-3);
        margin-block: var(--space-3);
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-block-size: var(--target);
      }
      cairn-print-sheet {
        padding: 24px;
        border: 1px solid var(--rule);
        box-shadow: var(--shadow);
      }
    `,
  ]
  declare state: PageState
  declare subject: Subject['kind']
  declare sheet: SheetInput | null
  declare fault: string | null
  private work = new AbortController()

  constructor() {
    super()
    this.subject = 'query'
    this.sheet = null
    this.fault = null
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.work.abort()
    preview(null)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('state')
    // Opened beside a feature, it begins with that feature.
    if (!this.hasUpdated && this.state.session.selection.site !== null) this.subject = this.state.printedFirst
    const isOther = before !== undefined && before.result !== this.state.result
    if (!this.hasUpdated || changed.has('subject') || isOther) void this.prepare()
  }

  private async prepare(): Promise<void> {
    this.work.abort()
    const work = new AbortController()
    this.work = work
    this.sheet = null
    this.fault = null
    preview(null)
    try {
      const { site } = this.state.session.selection
      const isFeature = this.subject === 'feature' && site !== null
      const subject: Subject = isFeature ? { kind: 'feature', id: site } : { kind: 'query' }
      const sheet = await prepareSheet(this.state, subject, work.signal)
      if (work.signal.aborted) return
      this.sheet = sheet
      preview(sheet)
    } catch (fault) {
      if (!work.signal.aborted) this.fault = fault instanceof Error ? fault.message : String(fault)
    }
  }

  override render(): TemplateResult {
    return html`<p class="soft">${t('print.lead')}</p>
      <div class="head">
        ${this.subjects()}
        <button type="button" ?disabled=${this.sheet === null} @click=${() => print()}>${t('print.print')}</button>
      </div>
      <div role="status">
        ${this.fault === null ? nothing : html`<p class="notice">${t('print.failed', { reason: this.fault })}</p>`}
        ${this.sheet === null && this.fault === null ? html`<p>${t('print.preparing')}</p>` : nothing}
      </div>
      ${this.sheet === null ? nothing : html`<cairn-print-sheet .input=${this.sheet}></cairn-print-sheet>`}`
  }

  private subjects(): TemplateResult {
    const { parsed, result, session } = this.state
    const feature = featureById(session.selection.site, parsed?.package ?? null)
    return html`<fieldset>
      <legend class="eyebrow">${t('print.subject')}</legend>
      ${this.choice('query', t('print.query', { features: result?.tally.shown ?? 0 }))}
      ${feature ? this.choice('feature', t('print.feature', { label: localText(feature.properties.label, session.lang) })) : nothing}
    </fieldset>`
  }

  private choice(subject: Subject['kind'], words: string): TemplateResult {
    return html`<label>
      <input type="radio" name="subject" .checked=${this.subject === subject} @change=${() => (this.subject = subject)} />
      <span>${words}</span>
    </label>`
  }
}

customElements.define('cairn-print', CairnPrint)
