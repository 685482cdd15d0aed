/** The legend as it stands on the map: a line until somebody opens it. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { base, controls } from './shared-styles.ts'

/** `<cairn-legend>`: `pkg`, `open` in; `legend-toggle` comes from the native `toggle` of its details. */
export class CairnLegend extends LitElement {
  static override properties = { pkg: { attribute: false }, open: { type: Boolean, reflect: true } }
  static override styles = [
    base,
    controls,
    css`
      summary {
        min-block-size: var(--target);
        padding: var(--space-1) var(--space-4);
        font-size: var(--text-s);
        font-weight: 600;
        line-height: calc(var(--target) - var(--space-2));
        cursor: pointer;
      }
    `,
  ]
  /** null shows every type of the format; else only those that the package has. */
  declare pkg: CairnPackage | null
  declare open: boolean

  constructor() {
    super()
    this.pkg = null
    this.open = true
  }

  override willUpdate(): void {
    if (this.open) void import('./legend-body.ts')
  }

  override render(): TemplateResult {
    return html`<details ?open=${this.open} @toggle=${this.onToggle}>
      <summary part="summary">${t('legend.title')}</summary>
      ${this.open ? html`<cairn-legend-body .pkg=${this.pkg}></cairn-legend-body>` : nothing}
    </details>`
  }

  private onToggle(event: Event): void {
    this.open = (event.target as HTMLDetailsElement).open
  }
}

customElements.define('cairn-legend', CairnLegend)
