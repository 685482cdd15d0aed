/** What Cairn is, what it is not, whom to turn to, what the open package holds, and whose works are shown. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { interfaceLanguage } from '../i18n/languages.ts'
import { spokenLanguage, t } from '../i18n/message.ts'
import { caseworkLinks, credits } from './about-links.ts'
import { aboutPackage } from './about-package.ts'
import { base, controls, type } from './shared-styles.ts'

/** `<cairn-about>`: `pkg`, `version`, `build`, `lang` in. Headings start at the third level: its dialog has the second. */
export class CairnAbout extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    version: { type: String },
    build: { type: String },
    lang: { type: String },
  }
  static override styles = [
    base,
    type,
    controls,
    css`
      :host {
        max-inline-size: 66ch;
      }
      section + section {
        margin-block-start: var(--space-5);
        padding-block-start: var(--space-4);
        border-block-start: 1px solid var(--rule);
      }
      section > * + * {
        margin-block-start: var(--space-2);
      }
      h3 {
        font: 600 var(--text-l) / 1.3 var(--serif);
      }
      h4 {
        font: 600 var(--text-m) / 1.4 var(--sans);
        margin-block-start: var(--space-4) !important;
      }
      .lead {
        font: 400 var(--text-l) / 1.5 var(--serif);
      }
      .points {
        list-style: disc;
        padding-inline-start: 1.1em;
      }
      .points li::marker {
        color: var(--ink-faint);
      }
      li + li {
        margin-block-start: var(--space-2);
      }
      dl {
        display: grid;
        grid-template-columns: minmax(6rem, auto) minmax(0, 1fr);
        gap: var(--space-1) var(--space-4);
      }
      dt {
        color: var(--ink-soft);
      }
      .hash {
        font-family: ui-monospace, monospace;
        font-size: var(--text-xs);
        overflow-wrap: anywhere;
      }
      summary {
        min-block-size: var(--target);
        line-height: var(--target);
        color: var(--accent-ink);
        cursor: pointer;
      }
      table {
        inline-size: 100%;
        margin-block-start: var(--space-2);
        border-collapse: collapse;
        font-size: var(--text-s);
      }
      th,
      td {
        padding: var(--space-1) var(--space-2) var(--space-1) 0;
        border-block-end: 1px solid var(--rule);
        text-align: start;
        vertical-align: top;
        overflow-wrap: anywhere;
      }
      th {
        color: var(--ink-soft);
        font-weight: 600;
      }
    `,
  ]
  declare pkg: CairnPackage | null
  /** Version of the app. */
  declare version: string
  /** Name of the build. */
  declare build: string

  constructor() {
    super()
    this.pkg = null
    this.version = ''
    this.build = ''
    this.lang = 'en'
  }

  override render(): TemplateResult {
    const { pkg } = this
    const { isReviewed } = interfaceLanguage(spokenLanguage())
    return html`<section>
        <h3>${t('about.whatTitle')}</h3>
        <p class="lead">${t('about.what')}</p>
        <ul class="points">
          ${['notTrue', 'notInvestigation', 'notComplete', 'unknown'].map((point) => html`<li>${t(`about.${point}`)}</li>`)}
        </ul>
        <p><a href="docs/index.html" target="_blank" rel="noopener">${t('about.docs')}</a></p>
      </section>
      ${section('about.contentTitle', html`<p>${t('about.content')}</p><p>${t('about.noNames')}</p>`)}
      ${section('about.caseworkTitle', html`<p>${t('about.casework')}</p>${caseworkLinks()}`)}
      ${section('about.bordersTitle', html`<p>${t('about.borders')}</p><p>${t('about.names')}</p>`)}
      ${section('about.privacyTitle', html`<p>${t('about.privacy')}</p>`)}
      ${pkg ? section('about.packageHeading', aboutPackage(pkg, this.lang)) : nothing}
      ${section('about.creditsTitle', html`<p>${t('about.rights')}</p>${credits()}`)}
      <section><p class="tiny soft">${t('about.appLine', { version: this.version, build: this.build })}</p>
        ${isReviewed ? nothing : html`<p class="small soft">${t('language.notReviewed')}</p>`}</section>`
  }
}

const section = (title: string, content: TemplateResult): TemplateResult =>
  html`<section><h3>${t(title)}</h3>${content}</section>`

customElements.define('cairn-about', CairnAbout)
