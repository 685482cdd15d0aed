/** The link to this view: what it carries, in words, and which version of the package it means. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { EMPTY_FILTER, type FilterSpec } from '../query/core/filter.ts'
import { copyButton } from './copy-button.ts'
import './sentence.ts'
import { base, controls, type } from './shared-styles.ts'

/** The two links; `pinned` is null when the version cannot stand in a link. */
export interface ShareLinks {
  readonly latest: string
  readonly pinned: string | null
  /** Whether the package is on this device alone. */
  readonly isLocal: boolean
}

type Which = 'latest' | 'pinned'

/** `<cairn-share>`: `pkg`, `filter`, `links`, `lang` in; `copy-text` out. */
export class CairnShare extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    filter: { attribute: false },
    links: { attribute: false },
    lang: { type: String },
    which: { state: true },
  }
  static override styles = [
    base,
    type,
    controls,
    css`
      :host > * + * {
        margin-block-start: var(--space-3);
      }
      .query {
        padding-inline-start: var(--space-3);
        border-inline-start: 3px solid var(--accent);
      }
      .choice {
        display: flex;
        gap: var(--space-2);
        align-items: baseline;
        min-block-size: var(--target);
        padding-block: var(--space-1);
        cursor: pointer;
      }
      .choice input {
        translate: 0 0.1em;
      }
      .choice .small {
        display: block;
      }
      .link {
        display: grid;
        gap: var(--space-1);
      }
      textarea {
        inline-size: 100%;
        padding: var(--space-2);
        background: var(--paper-sunk);
        border: 1px solid var(--rule);
        border-radius: var(--radius);
        color: var(--ink);
        font: 400 var(--text-s) / 1.5 ui-monospace, monospace;
        overflow-wrap: anywhere;
        resize: none;
        field-sizing: content;
        max-block-size: 8.5em;
      }
      .copy button {
        background: var(--accent);
        border-color: var(--accent);
        color: var(--on-accent);
      }
    `,
  ]
  declare pkg: CairnPackage | null
  declare filter: FilterSpec
  declare links: ShareLinks | null
  declare which: Which

  constructor() {
    super()
    this.pkg = null
    this.filter = EMPTY_FILTER
    this.links = null
    this.lang = 'en'
    this.which = 'latest'
  }

  override render(): TemplateResult | typeof nothing {
    const { pkg, links } = this
    if (pkg === null || links === null) return nothing
    return html`<p>${t('share.carries')}</p>
      <cairn-sentence class="query" .pkg=${pkg} .filter=${this.filter} .lang=${this.lang}></cairn-sentence>
      <p class="small soft">${t('share.whole')}</p>
      ${links.isLocal ? html`<p class="notice small">${t('share.local')}</p>` : this.choices(pkg, links)}
      ${this.link(links)}`
  }

  private choices(pkg: CairnPackage, links: ShareLinks): TemplateResult {
    const { version } = pkg
    return html`<fieldset>
      <legend class="eyebrow">${t('share.which')}</legend>
      ${this.choice('latest', t('share.latest'), t('share.latestMeans'))}
      ${links.pinned === null ? nothing : this.choice('pinned', t('share.pinned', { version }), t('share.pinnedMeans'))}
    </fieldset>`
  }

  private choice(which: Which, name: string, means: string): TemplateResult {
    return html`<label class="choice">
      <input type="radio" name="which" .checked=${this.which === which} @change=${() => (this.which = which)} />
      <span>${name}<span class="small soft">${means}</span></span>
    </label>`
  }

  private link(links: ShareLinks): TemplateResult {
    const text = (this.which === 'pinned' ? links.pinned : null) ?? links.latest
    const chooseAll = (event: Event): void => (event.target as HTMLTextAreaElement).select()
    return html`<label class="link">
        <span class="eyebrow">${t('share.address')}</span>
        <textarea readonly rows="3" .value=${text} @focus=${chooseAll}></textarea>
      </label>
      <p class="copy">${copyButton(t('share.copy'), () => text, this)}</p>`
  }
}

customElements.define('cairn-share', CairnShare)
