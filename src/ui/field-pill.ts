/** How far and which way, on the map: opens the field view again, or stops showing the position. */
import '../i18n/rest.ts'
import { css, html, LitElement, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { emit } from './events.ts'
import { findTarget } from './field-ground.ts'
import { guidanceTo } from './field-guidance.ts'
import { type FieldState, NO_FIELD } from './field-state.ts'
import { pillText } from './field-steer.ts'
import { base, controls } from './shared-styles.ts'

/** `<cairn-field-pill>`: `pkg`, `field`, `lang` in; `open-overlay` and `field-stop` out. */
export class CairnFieldPill extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    field: { attribute: false },
    lang: { type: String },
  }
  static override styles = [
    base,
    controls,
    css`
      :host {
        display: flex;
        gap: var(--space-2);
      }
      button {
        min-block-size: 48px;
        padding-inline: var(--space-4);
        background: var(--paper);
        border: 2px solid var(--ink);
        border-radius: 999px;
        box-shadow: var(--shadow);
        font-size: 1.0625rem;
        font-weight: 600;
      }
      .stop {
        min-inline-size: 48px;
        padding: 0;
      }
    `,
  ]
  declare pkg: CairnPackage | null
  declare field: FieldState

  constructor() {
    super()
    this.pkg = null
    this.field = NO_FIELD
    this.lang = 'en'
  }

  override render(): TemplateResult {
    const { fix, target } = this.field
    const ground = findTarget(target, this.pkg, this.lang)?.ground ?? null
    const guidance = fix && ground ? guidanceTo(ground, fix.lngLat) : null
    return html`<button type="button" @click=${() => emit(this, 'open-overlay', { overlay: 'field' })}>
        ${pillText(fix, guidance, this.lang)}
      </button>
      <button type="button" class="stop" aria-label=${t('field.stop')} @click=${() => emit(this, 'field-stop', undefined)}>×</button>`
  }
}

customElements.define('cairn-field-pill', CairnFieldPill)
