/** A point: chosen by name or typed as coordinates; the middle of something coarse says that it is one. */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { lengthText } from '../i18n/area-words.ts'
import { t } from '../i18n/message.ts'
import { type PointTexts, pointTexts } from './area-fields.ts'
import type { NamedPoint, PointList } from './area-points.ts'
import { areaStyles } from './area-styles.ts'
import './coordinate-field.ts'
import type { CoordinateDetail } from './coordinate-field.ts'
import { emit } from './events.ts'
import { base, controls, type } from './shared-styles.ts'

/** What the field holds: the texts, and the named point that they still are. */
export interface PointValue {
  readonly texts: PointTexts
  readonly named: NamedPoint | null
}

export const NO_POINT: PointValue = { texts: { coordinates: '' }, named: null }

/** A named point as a value. */
export const pointValue = (named: NamedPoint): PointValue => ({ texts: pointTexts(named.at), named })

/** `<cairn-point>`: `legend`, `points`, `value`, `lang` in; `point-change` (PointValue) out. */
export class CairnPoint extends LitElement {
  static override properties = {
    legend: { type: String },
    points: { attribute: false },
    value: { attribute: false },
    lang: { type: String },
  }
  static override styles = [base, type, controls, areaStyles]
  declare legend: string
  declare points: PointList | null
  declare value: PointValue

  constructor() {
    super()
    this.legend = ''
    this.points = null
    this.value = NO_POINT
    this.lang = 'en'
  }

  override render(): TemplateResult | typeof nothing {
    if (this.points === null) return nothing
    const { named } = this.value
    return html`<fieldset class="point">
      <legend class="small">${this.legend}</legend>
      <select aria-label=${this.legend} .value=${live(named?.key ?? '')} @change=${this.choose}>
        ${this.options(this.points)}
      </select>
      <cairn-coordinate-field
        label=${t('area.coordinates')} .value=${this.value.texts.coordinates} lang=${this.lang} @coordinate-change=${this.typed}
      ></cairn-coordinate-field>
      ${named ? html`<p class="tiny soft">${this.middleWords(named)}</p>` : nothing}
    </fieldset>`
  }

  private options({ selected, places, features, isCut }: PointList): TemplateResult {
    const option = ({ key, label }: NamedPoint): TemplateResult =>
      html`<option value=${key} ?selected=${key === this.value.named?.key}>${label}</option>`
    const groupOf = (label: string, list: readonly NamedPoint[]): TemplateResult | typeof nothing =>
      list.length === 0 ? nothing : html`<optgroup label=${label}>${list.map(option)}</optgroup>`
    const others = features.filter(({ key }) => key !== selected?.key)
    const featuresWord = isCut ? t('area.featuresCut', { n: features.length }) : t('area.features')
    return html`<option value="">${t('area.coordinates')}</option>
      ${selected ? option({ ...selected, label: t('area.selected', { label: selected.label }) }) : nothing}
      ${groupOf(t('area.places'), places)} ${groupOf(featuresWord, others)}`
  }

  private middleWords({ radiusMeters, key }: NamedPoint): string {
    if (radiusMeters !== null) return t('area.middleOf', { radius: lengthText(radiusMeters, this.lang) })
    return key.startsWith('place:') ? t('area.middleOfPlace') : ''
  }

  private readonly typed = ({ detail }: CustomEvent<CoordinateDetail>): void => {
    emit<PointValue>(this, 'point-change', { texts: { coordinates: detail.text }, named: null })
  }

  private readonly choose = (event: Event): void => {
    const key = (event.target as HTMLSelectElement).value
    const { selected, places, features } = this.points ?? { selected: null, places: [], features: [] }
    const found = [...(selected ? [selected] : []), ...places, ...features].find((one) => one.key === key)
    emit<PointValue>(this, 'point-change', found ? pointValue(found) : { ...this.value, named: null })
  }
}

customElements.define('cairn-point', CairnPoint)
