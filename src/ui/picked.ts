/** Several features at one place of the map, to choose from. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { moveFocus } from './arrow-keys.ts'
import { emit, emitSite, type SelectDetail } from './events.ts'
import { glyphStyles } from './glyph.ts'
import { entriesByIds } from './result-entries.ts'
import { resultRow, rowStyles } from './result-row.ts'
import { base, claimStyles, controls, type } from './shared-styles.ts'

/** `<cairn-picked>`: `pkg`, `ids`, `selection`, `lang` in; `select` and `dismiss` out. */
export class CairnPicked extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    ids: { attribute: false },
    selection: { attribute: false },
    lang: { type: String },
  }
  static override styles = [
    base,
    type,
    controls,
    claimStyles,
    glyphStyles,
    rowStyles,
    css`
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        padding-inline: var(--space-3) 0;
        border-block-end: 1px solid var(--rule);
      }
      .row {
        padding-inline: var(--space-3);
      }
    `,
  ]
  declare pkg: CairnPackage | null
  /** Feature ids in the map's order. */
  declare ids: readonly string[]
  declare selection: SelectDetail | null

  constructor() {
    super()
    this.pkg = null
    this.ids = []
    this.selection = null
    this.lang = 'en'
  }

  override render(): TemplateResult | typeof nothing {
    if (this.pkg === null || this.ids.length === 0) return nothing
    const entries = entriesByIds(this.pkg, this.ids)
    const site = this.selection?.site ?? null
    const context = { pkg: this.pkg, lang: this.lang, site, onOpen: (id: string) => emitSite(this, id) }
    return html`<section aria-labelledby="title" @keydown=${moveFocus}>
      <header>
        <h2 class="title" id="title">${t('picked.title', { n: entries.length })}</h2>
        <button class="icon" type="button" aria-label=${t('common.close')} @click=${() => emit(this, 'dismiss', null)}>×</button>
      </header>
      <ul class="rows">
        ${repeat(
          entries,
          ({ feature }) => feature.id,
          (entry) => resultRow(entry, context),
        )}
      </ul>
    </section>`
  }
}

customElements.define('cairn-picked', CairnPicked)
