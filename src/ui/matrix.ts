/** Comparing claimants: who says what about one feature, side by side, nothing merged. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { type ClaimMatrix, claimMatrix, type MatrixEntry } from '../domain/claim-matrix.ts'
import { countSeries } from '../domain/count-series.ts'
import { featureById } from '../domain/feature-by-id.ts'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { countPlot, countPlotStyles } from './count-plot.ts'
import { emit, type SelectDetail } from './events.ts'
import { glyphStyles } from './glyph.ts'
import type { MatrixContext } from './matrix-entry.ts'
import { matrixList } from './matrix-list.ts'
import { matrixStyles } from './matrix-styles.ts'
import { matrixTable } from './matrix-table.ts'
import { NarrowScreen } from './narrow-screen.ts'
import { base, controls, type } from './shared-styles.ts'

/** `<cairn-matrix>`: `pkg`, `featureId`, `selectedClaim`, `lang` in; `select` out. Headings start at the third level: its dialog has the second. */
export class CairnMatrix extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    featureId: { type: String },
    selectedClaim: { type: String },
    lang: { type: String },
    pointed: { state: true },
  }
  static override styles = [base, type, controls, countPlotStyles, glyphStyles, matrixStyles]
  declare pkg: CairnPackage
  declare featureId: string
  declare selectedClaim: string | null
  declare pointed: MatrixEntry | null
  private readonly screen = new NarrowScreen(this)
  /** Worked out once for a feature, not at every move of the pointer. */
  private shown: { readonly feature: CairnFeature; readonly matrix: ClaimMatrix } | null = null

  constructor() {
    super()
    this.selectedClaim = null
    this.lang = 'en'
    this.pointed = null
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('pkg') && !changed.has('featureId')) return
    const feature = featureById(this.featureId, this.pkg)
    this.shown = feature ? { feature, matrix: claimMatrix(feature, this.pkg) } : null
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.shown) return nothing
    const { feature, matrix } = this.shown
    const context = this.context(feature)
    return html`<h3 dir="auto">${localText(feature.properties.label, this.lang)}</h3>
      <p class="lead">${t('matrix.lead', counts(feature, matrix))} ${this.screen.isNarrow ? nothing : t('matrix.empty')}</p>
      ${this.screen.isNarrow ? matrixList(matrix, context) : matrixTable(matrix, context)}
      ${this.series(feature)}`
  }

  private context(feature: CairnFeature): MatrixContext {
    return {
      feature,
      pkg: this.pkg,
      lang: this.lang,
      selected: this.selectedClaim,
      pointed: this.pointed,
      open: ({ id }) => emit<SelectDetail>(this, 'select', { site: feature.id, claim: id, source: null }),
      point: (entry) => {
        this.pointed = entry
      },
    }
  }

  /** Each claimant's own numbers, where they changed. */
  private series(feature: CairnFeature): TemplateResult | typeof nothing {
    const several = countSeries(feature, this.pkg).filter(({ entries }) => entries.length > 1)
    if (several.length === 0) return nothing
    return html`<section class="counts">
      <h4 class="eyebrow">${t('matrix.countsTitle')}</h4>
      <div class="plots">
        ${several.map((one) => countPlot(one, { feature, pkg: this.pkg, lang: this.lang, from: this }))}
      </div>
    </section>`
  }
}

const counts = (feature: CairnFeature, { parties }: ClaimMatrix) => ({
  claims: feature.properties.claims.length,
  claimants: parties.reduce((sum, { rows }) => sum + rows.length, 0),
  parties: parties.length,
})

customElements.define('cairn-matrix', CairnMatrix)
