/** The distance between two points that are named or typed; shown here and drawn on the map. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { lengthText } from '../i18n/area-words.ts'
import { t } from '../i18n/message.ts'
import { pathWords } from '../i18n/path-words.ts'
import type { LngLat } from '../query/core/filter.ts'
import { readPointTexts } from './area-fields.ts'
import './area-point-field.ts'
import { NO_POINT, type PointValue, pointValue } from './area-point-field.ts'
import type { PointList } from './area-points.ts'
import { areaStyles } from './area-styles.ts'
import { emit } from './events.ts'
import { base, controls, type } from './shared-styles.ts'

type End = 'from' | 'to'

/** `<cairn-measure>`: `points`, `lang` in; `area-measure` (the two positions) out. */
export class CairnMeasure extends LitElement {
  static override properties = {
    points: { attribute: false },
    lang: { type: String },
    from: { state: true },
    to: { state: true },
    faults: { state: true },
    line: { state: true },
  }
  static override styles = [base, type, controls, areaStyles]
  declare points: PointList | null
  declare from: PointValue
  declare to: PointValue
  declare faults: readonly string[]
  /** What was measured last; null once an end has changed since. */
  declare line: readonly LngLat[] | null

  constructor() {
    super()
    this.points = null
    this.lang = 'en'
    this.from = NO_POINT
    this.to = NO_POINT
    this.faults = []
    this.line = null
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('points') && this.from === NO_POINT && this.points?.selected)
      this.from = pointValue(this.points.selected)
  }

  override render(): TemplateResult {
    return html`<form novalidate @submit=${this.measure}>
      <h3>${t('area.measureTitle')}</h3>
      ${this.end('from')} ${this.end('to')}
      <div class="faults" role="alert">${this.faults.map((fault) => html`<p class="notice small">${fault}</p>`)}</div>
      <div class="buttons"><button type="submit">${t('area.measure')}</button></div>
      <div role="status">${this.line ? this.answer(this.line) : nothing}</div>
    </form>`
  }

  private end(end: End): TemplateResult {
    const onChange = (event: CustomEvent<PointValue>): void => {
      this[end] = event.detail
      this.line = null
    }
    return html`<cairn-point
      legend=${t(`area.${end}`)} .points=${this.points} .value=${this[end]} lang=${this.lang} @point-change=${onChange}
    ></cairn-point>`
  }

  private answer(line: readonly LngLat[]): TemplateResult {
    return html`<p class="result">${pathWords(line, this.lang)}</p>
      ${this.softWords().map((words) => html`<p class="small">${words}</p>`)}
      <p class="tiny soft">${t('area.measured')}</p>`
  }

  /** A coarse end makes the distance as uncertain as its own radius. */
  private softWords(): readonly string[] {
    return (['from', 'to'] as const).flatMap((end) => {
      const radiusMeters = this[end].named?.radiusMeters ?? null
      if (radiusMeters === null) return []
      return [t('area.softEnd', { end: t(`area.${end}`), radius: lengthText(radiusMeters, this.lang) })]
    })
  }

  private readonly measure = (event: Event): void => {
    event.preventDefault()
    const [from, to] = [readPointTexts(this.from.texts), readPointTexts(this.to.texts)]
    const faultsAt = (end: End, read: typeof from): readonly string[] =>
      'faults' in read ? read.faults.map((fault) => `${t(`area.${end}`)}: ${fault}`) : []
    this.faults = [...faultsAt('from', from), ...faultsAt('to', to)]
    if (!('value' in from) || !('value' in to)) return
    this.line = [from.value, to.value]
    emit<readonly LngLat[]>(this, 'area-measure', this.line)
  }
}

customElements.define('cairn-measure', CairnMeasure)
