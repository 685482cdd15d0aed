/** A rectangle by its four sides, or what the map shows now. */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { t } from '../i18n/message.ts'
import type { Area } from '../query/core/filter.ts'
import { BOX_SIDES, type BoxSide, type BoxTexts, boxTexts, readBoxTexts } from './area-fields.ts'
import { areaStyles } from './area-styles.ts'
import { emit } from './events.ts'
import { base, controls, type } from './shared-styles.ts'

type Bounds = readonly [west: number, south: number, east: number, north: number]

/** `<cairn-area-box>`: `area`, `view` in; `area-choose` (Area) out. `view` is null while no map is open. */
export class CairnAreaBox extends LitElement {
  static override properties = {
    area: { attribute: false },
    view: { attribute: false },
    typed: { state: true },
    faults: { state: true },
  }
  static override styles = [base, type, controls, areaStyles]
  declare area: Area | null
  declare view: Bounds | null
  /** What the reader has typed; a side that was not typed shows that of the chosen rectangle. */
  declare typed: Partial<BoxTexts>
  declare faults: readonly string[]

  constructor() {
    super()
    this.area = null
    this.view = null
    this.typed = {}
    this.faults = []
  }

  private texts(): BoxTexts {
    const chosen = this.area?.kind === 'box' ? boxTexts(this.area.bbox) : null
    return { ...(chosen ?? { north: '', west: '', east: '', south: '' }), ...this.typed }
  }

  override render(): TemplateResult {
    const { view } = this
    return html`<form novalidate @submit=${this.submit}>
      <h3>${t('area.boxTitle')}</h3>
      <div class="box-fields">${BOX_SIDES.map((side) => this.field(side))}</div>
      <p class="tiny soft">${t('area.degrees')}</p>
      <div class="faults" role="alert">${this.faults.map((fault) => html`<p class="notice small">${fault}</p>`)}</div>
      <div class="buttons">
        <button type="submit">${t('area.useBox')}</button>
        <button type="button" ?disabled=${view === null} @click=${() => view && this.use(boxTexts(view))}>${t('area.useView')}</button>
      </div>
      ${view === null ? html`<p class="tiny soft">${t('area.noView')}</p>` : nothing}
    </form>`
  }

  private field(side: BoxSide): TemplateResult {
    const onInput = (event: Event): void => {
      this.typed = { ...this.typed, [side]: (event.target as HTMLInputElement).value }
    }
    return html`<label class=${side}>
      <span class="tiny soft">${t(`area.${side}`)}</span>
      <input type="text" name=${side} autocomplete="off" .value=${live(this.texts()[side])} @input=${onInput} />
    </label>`
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault()
    this.use(this.texts())
  }

  private use(texts: BoxTexts): void {
    const read = readBoxTexts(texts)
    this.faults = 'faults' in read ? read.faults : []
    if ('faults' in read) return
    this.typed = {}
    emit<Area>(this, 'area-choose', read.value)
  }
}

customElements.define('cairn-area-box', CairnAreaBox)
