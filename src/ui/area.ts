/** Choosing an area and measuring without a pointer; and the way to the tools that need one. */
import '../i18n/rest.ts'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { areaSizeWords } from '../i18n/area-words.ts'
import { t } from '../i18n/message.ts'
import { type Area, EMPTY_FILTER, type FilterSpec } from '../query/core/filter.ts'
import type { QueryResult } from '../query/core/result.ts'
import './area-box-form.ts'
import './area-circle-form.ts'
import { HAND_TOOLS } from './area-icons.ts'
import './area-measure-form.ts'
import { type PointList, pointList } from './area-points.ts'
import { type AreaCounts, chosenArea } from './area-section.ts'
import { areaStyles } from './area-styles.ts'
import type { AreaToolDetail } from './area-tools.ts'
import { emit } from './events.ts'
import { emitFilter } from './filter-change.ts'
import { segmentedStyles } from './segmented.ts'
import { base, controls, type } from './shared-styles.ts'

type Bounds = readonly [west: number, south: number, east: number, north: number]

/**
 * `<cairn-area>`: `pkg`, `filter`, `result`, `siteId`, `view`, `counts`, `canDraw`, `lang` in; `filter-change`,
 * `area-tool` (AreaToolDetail) and `area-measure` (two positions) out.
 */
export class CairnArea extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    filter: { attribute: false },
    result: { attribute: false },
    siteId: { attribute: false },
    view: { attribute: false },
    counts: { attribute: false },
    canDraw: { type: Boolean },
    lang: { type: String },
  }
  static override styles = [base, type, controls, segmentedStyles, areaStyles]
  declare pkg: CairnPackage | null
  declare filter: FilterSpec
  declare result: QueryResult | null
  /** The selected feature. */
  declare siteId: string | null
  /** What the map shows now; null while no map is open. */
  declare view: Bounds | null
  declare counts: AreaCounts | null
  declare canDraw: boolean
  private points: PointList | null = null

  constructor() {
    super()
    this.pkg = null
    this.filter = EMPTY_FILTER
    this.result = null
    this.siteId = null
    this.view = null
    this.counts = null
    this.canDraw = false
    this.lang = 'en'
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const isOther = (['pkg', 'result', 'siteId', 'lang'] as const).some((name) => changed.has(name))
    if (isOther && this.pkg) this.points = pointList(this.pkg, this.result, this.siteId, this.lang)
  }

  override render(): TemplateResult | typeof nothing {
    if (this.pkg === null) return nothing
    const { area } = this.filter
    return html`<div @area-choose=${(event: CustomEvent<Area>) => this.choose(event)}>
      <section>
        <div role="status">${this.chosen()}</div>
        ${area ? html`<div class="buttons">${this.areaButtons()}</div>` : nothing}
      </section>
      <section>
        <h3>${t('area.onMap')}</h3>
        ${this.handTools()}
      </section>
      <section><cairn-area-box .area=${area} .view=${this.view}></cairn-area-box></section>
      <section>
        <cairn-area-circle .area=${area} .points=${this.points} lang=${this.lang}></cairn-area-circle>
      </section>
      <section><cairn-measure .points=${this.points} lang=${this.lang}></cairn-measure></section>
    </div>`
  }

  private chosen(): TemplateResult {
    const { area } = this.filter
    const words = area ? areaSizeWords(area, this.lang) : ''
    return chosenArea(this.filter, this.counts, words, (filter) => emitFilter(this, filter))
  }

  private areaButtons(): TemplateResult {
    const remove = (): void => emitFilter(this, { ...this.filter, area: null })
    return html`${this.canDraw ? this.toolButton('edit', t('area.tool.edit')) : nothing}
      <button type="button" @click=${remove}>${t('area.remove')}</button>`
  }

  private handTools(): TemplateResult {
    if (!this.canDraw) return html`<p class="small soft">${t('area.noDrawing')}</p>`
    return html`<div class="tools">
      ${HAND_TOOLS.map((tool) => this.toolButton(tool, t(`area.toolShort.${tool}`)))}
    </div>`
  }

  private toolButton(tool: AreaToolDetail['tool'], text: string): TemplateResult {
    return html`<button type="button" @click=${() => emit<AreaToolDetail>(this, 'area-tool', { tool })}>${text}</button>`
  }

  private choose(event: CustomEvent<Area>): void {
    event.stopPropagation()
    emitFilter(this, { ...this.filter, area: event.detail })
  }
}

customElements.define('cairn-area', CairnArea)
