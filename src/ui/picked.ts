/** Several features at one place of the map, or what a number of the tally counts, to choose from. */
import '../i18n/rest.ts'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { entriesByIds } from './all-entries.ts'
import { moveFocus } from './arrow-keys.ts'
import { emit, emitSite, type SelectDetail } from './events.ts'
import { glyphStyles } from './glyph.ts'
import { moreButton, moreStyles, STEP } from './more-button.ts'
import { resultList } from './result-list.ts'
import { rowStyles } from './result-row.ts'
import { base, claimStyles, controls, type } from './shared-styles.ts'
import type { TallyPart } from './tally.ts'

/** `<cairn-picked>`: `pkg`, `ids`, `as` (what they are), `selection`, `lang` in; `select` and `dismiss` out. */
export class CairnPicked extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    ids: { attribute: false },
    as: { attribute: false },
    selection: { attribute: false },
    lang: { type: String },
    limit: { state: true },
  }
  static override styles = [
    base,
    type,
    controls,
    claimStyles,
    glyphStyles,
    rowStyles,
    moreStyles,
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
  /** The number of the tally that counts them; null for those at one place of the map. */
  declare as: TallyPart | null
  declare selection: SelectDetail | null
  declare limit: number

  constructor() {
    super()
    this.pkg = null
    this.ids = []
    this.as = null
    this.selection = null
    this.lang = 'en'
    this.limit = STEP
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('ids')) this.limit = STEP
  }

  override render(): TemplateResult | typeof nothing {
    if (this.pkg === null || this.ids.length === 0) return nothing
    const entries = entriesByIds(this.pkg, this.ids)
    const context = {
      pkg: this.pkg,
      lang: this.lang,
      site: this.selection?.site ?? null,
      onOpen: (id: string) => emitSite(this, id),
    }
    return html`<section aria-labelledby="title" @keydown=${moveFocus}>
      <header>
        <h2 class="title" id="title">${t(this.as === null ? 'picked.title' : `picked.${this.as}`, { n: entries.length })}</h2>
        <button class="icon" type="button" aria-label=${t('common.close')} @click=${() => emit(this, 'dismiss', null)}>×</button>
      </header>
      ${resultList(entries.slice(0, this.limit), context)}
      ${moreButton(entries.length - this.limit, () => this.showMore())}
    </section>`
  }

  private showMore(): void {
    this.limit += STEP
  }
}

customElements.define('cairn-picked', CairnPicked)
