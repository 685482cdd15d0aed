/** Export: how much, in which form. What leaves is written out before it leaves. */

import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { matchingCount } from '../domain/matching-claims.ts'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { factsOf } from '../query/core/package-facts.ts'
import type { QueryResult } from '../query/core/result.ts'
import { emit } from './events.ts'
import { choiceField } from './export-choice.ts'
import {
  CITATION_FORMS,
  DATA_FORMS,
  type ExportProgress,
  type ExportScope,
  type FileDetail,
  type OfferedForm,
  PICTURE_FORMS,
  PICTURE_PROPORTIONS,
  PICTURE_SECTIONS,
  type PictureDetail,
  whyNot,
} from './export-forms.ts'
import { exportStyles } from './export-styles.ts'
import { base, controls, type } from './shared-styles.ts'

/** `<cairn-export>`: `pkg`, `result`, `sentence`, `progress` in; `export` (form, scope) and `export-cancel` out. */
export class CairnExport extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    result: { attribute: false },
    sentence: { type: String },
    progress: { attribute: false },
    hasMap: { type: Boolean },
    scope: { state: true },
    proportion: { state: true },
    section: { state: true },
  }
  static override styles = [base, type, controls, exportStyles]
  declare pkg: CairnPackage | null
  declare result: QueryResult | null
  /** The query as one sentence. */
  declare sentence: string
  declare progress: ExportProgress
  /** Whether the page shows a map, whose part of the world can be asked for. */
  declare hasMap: boolean
  declare scope: ExportScope
  declare proportion: PictureDetail['proportion']
  declare section: PictureDetail['section']

  constructor() {
    super()
    this.pkg = null
    this.result = null
    this.sentence = ''
    this.progress = { kind: 'idle' }
    this.hasMap = false
    this.scope = 'shown'
    this.proportion = PICTURE_PROPORTIONS[0]
    this.section = PICTURE_SECTIONS[0]
  }

  override render(): TemplateResult | typeof nothing {
    const { pkg } = this
    if (pkg === null) return nothing
    return html`<p class="lead">${t('export.lead')}</p>
      ${this.scopes(pkg)}
      ${this.forms('export.dataTitle', DATA_FORMS, pkg)} ${this.forms('export.citationsTitle', CITATION_FORMS, pkg)}
      ${this.pictures(pkg)} ${this.sheet()}
      <p class="always small soft">${t('export.always')}</p>
      ${this.status()}`
  }

  private scopes(pkg: CairnPackage): TemplateResult {
    const { rows = [], matchingClaims = null } = this.result ?? {}
    const shownClaims = matchingClaims ? matchingCount(matchingClaims) : 0
    const allClaims = factsOf(pkg).claims
    return html`<fieldset>
      <legend class="eyebrow">${t('export.scopeTitle')}</legend>
      ${this.scopeChoice('shown', t('export.shown', { features: rows.length, claims: shownClaims }), this.sentence)}
      ${this.scopeChoice('everything', t('export.everything', { features: pkg.features.length, claims: allClaims }), null)}
    </fieldset>`
  }

  private scopeChoice(scope: ExportScope, text: string, sentence: string | null): TemplateResult {
    return html`<label class="choice">
      <input type="radio" name="scope" .checked=${this.scope === scope} @change=${() => (this.scope = scope)} />
      <span>${text}${sentence === null ? nothing : html`<span class="sentence">${sentence}</span>`}</span>
    </label>`
  }

  private forms(title: string, forms: readonly OfferedForm[], pkg: CairnPackage): TemplateResult {
    return html`<section>
      <h3 class="eyebrow">${t(title)}</h3>
      <ul class="rows">${forms.map((form) => this.form(form, pkg))}</ul>
    </section>`
  }

  private pictures(pkg: CairnPackage): TemplateResult {
    const fields = html`<div class="fields">
      ${choiceField('proportion', PICTURE_PROPORTIONS, this.proportion, (value) => (this.proportion = value))}
      ${this.hasMap ? choiceField('section', PICTURE_SECTIONS, this.section, (value) => (this.section = value)) : nothing}
    </div>`
    return html`<section>
      <h3 class="eyebrow">${t('export.pictureTitle')}</h3>
      ${fields}
      <ul class="rows">${PICTURE_FORMS.map((form) => this.form(form, pkg))}</ul>
    </section>`
  }

  private sheet(): TemplateResult {
    return html`<section>
      <h3 class="eyebrow">${t('export.sheetTitle')}</h3>
      <ul class="rows">${this.panelLink('sheet', 'print')} ${this.panelLink('bundle', 'bundle')}</ul>
    </section>`
  }

  /** Another panel takes over from here. */
  private panelLink(name: 'sheet' | 'bundle', overlay: 'print' | 'bundle'): TemplateResult {
    return html`<li>
      <p class="small soft" id="what-${name}">${t(`export.what.${name}`)}</p>
      <button type="button" aria-describedby="what-${name}" @click=${() => emit(this, 'open-overlay', { overlay })}>
        ${t(name === 'sheet' ? 'export.sheet' : 'export.bundle')}
      </button>
    </li>`
  }

  private wish(form: OfferedForm): FileDetail | PictureDetail {
    const { scope, proportion } = this
    const section = this.hasMap ? this.section : PICTURE_SECTIONS[0]
    return form === 'png' || form === 'svg' ? { form, scope, proportion, section } : { form, scope }
  }

  private form(form: OfferedForm, pkg: CairnPackage): TemplateResult {
    const reason = whyNot(form, pkg)
    // A public copy is always of the whole package.
    const isEmpty = form !== 'public' && this.scope === 'shown' && !this.result?.rows.length
    const { kind } = this.progress
    return html`<li>
      <div>
        <h4 id="name-${form}">${t(`export.name.${form}`)}</h4>
        <p class="small soft" id="what-${form}">${t(reason ?? `export.what.${form}`)}</p>
      </div>
      <button
        type="button"
        aria-labelledby="save-${form} name-${form}"
        aria-describedby="what-${form}"
        ?disabled=${reason !== null || isEmpty || kind === 'busy'}
        @click=${() => emit(this, 'export', this.wish(form))}
      ><span id="save-${form}">${t('export.save')}</span></button>
    </li>`
  }

  private status(): TemplateResult {
    const { progress } = this
    return html`<div class="status ${progress.kind}" role="status">
      ${progress.kind === 'busy' ? this.busy(progress.form) : nothing}
      ${progress.kind === 'done' ? html`<p>${t('export.done', { name: progress.name, kilobytes: Math.ceil(progress.bytes / 1024) })}${(progress.remarks ?? []).map((remark) => html` ${remark}`)}</p>` : nothing}
      ${progress.kind === 'failed' ? html`<p class="notice">${t('export.failed', { reason: progress.reason })}</p>` : nothing}
      ${progress.kind !== 'busy' && this.scope === 'shown' && this.result?.rows.length === 0 ? html`<p class="notice">${t('export.nothing')}</p>` : nothing}
    </div>`
  }

  private busy(form: OfferedForm): TemplateResult {
    return html`<p>${t('export.busy', { form: t(`export.name.${form}`) })}</p>
      <button type="button" @click=${() => emit(this, 'export-cancel', undefined)}>${t('export.cancel')}</button>`
  }
}

customElements.define('cairn-export', CairnExport)
