/** A circle around a named place, the selected feature, or coordinates. */
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { t } from '../i18n/message.ts'
import type { Area } from '../query/core/filter.ts'
import { pointTexts, readCircleTexts } from './area-fields.ts'
import './area-point-field.ts'
import { NO_POINT, type PointValue, pointValue } from './area-point-field.ts'
import type { PointList } from './area-points.ts'
import { areaStyles } from './area-styles.ts'
import { emit } from './events.ts'
import { base, controls, type } from './shared-styles.ts'

/** `<cairn-area-circle>`: `area`, `points`, `lang` in; `area-choose` (Area) out. */
export class CairnAreaCircle extends LitElement {
  static override properties = {
    area: { attribute: false },
    points: { attribute: false },
    lang: { type: String },
    center: { state: true },
    radius: { state: true },
    faults: { state: true },
  }
  static override styles = [base, type, controls, areaStyles]
  declare area: Area | null
  declare points: PointList | null
  declare center: PointValue
  declare radius: string
  declare faults: readonly string[]

  constructor() {
    super()
    this.area = null
    this.points = null
    this.lang = 'en'
    this.center = NO_POINT
    this.radius = ''
    this.faults = []
  }

  /** Begins with the chosen circle, else with the selected feature. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('area') && this.area?.kind === 'circle') this.takeOver(this.area)
    else if (changed.has('points') && this.center === NO_POINT && this.points?.selected)
      this.center = pointValue(this.points.selected)
  }

  /** A centre that was chosen by name keeps its name. */
  private takeOver({ center, radiusMeters }: Area & { kind: 'circle' }): void {
    const texts = pointTexts(center)
    const { named, texts: before } = this.center
    this.center = { texts, named: before.coordinates === texts.coordinates ? named : null }
    this.radius = String(radiusMeters / 1000)
  }

  override render(): TemplateResult {
    return html`<form novalidate @submit=${this.submit}>
      <h3>${t('area.circleTitle')}</h3>
      <cairn-point
        legend=${t('area.around')} .points=${this.points} .value=${this.center} lang=${this.lang}
        @point-change=${(event: CustomEvent<PointValue>) => this.centre(event.detail)}
      ></cairn-point>
      <label>
        <span class="tiny soft">${t('area.radius')}</span>
        <input type="text" name="radius" inputmode="decimal" autocomplete="off" .value=${live(this.radius)} @input=${this.typeRadius} />
      </label>
      <div class="faults" role="alert">${this.faults.map((fault) => html`<p class="notice small">${fault}</p>`)}</div>
      <div class="buttons"><button type="submit">${t('area.useCircle')}</button></div>
    </form>`
  }

  private centre(center: PointValue): void {
    this.center = center
  }

  private readonly typeRadius = (event: Event): void => {
    this.radius = (event.target as HTMLInputElement).value
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault()
    const read = readCircleTexts(this.center.texts, this.radius)
    this.faults = 'faults' in read ? read.faults : []
    if ('value' in read) emit<Area>(this, 'area-choose', read.value)
  }
}

customElements.define('cairn-area-circle', CairnAreaCircle)
