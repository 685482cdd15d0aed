/** The field view: where I am, how far and which way the target is, what the documents say of it, what is near. */
import '../i18n/rest.ts'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { placeDigitMeters } from '../coordinates/known-meters.ts'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import type { QueryResult } from '../query/core/result.ts'
import './coordinate-lines.ts'
import { emit } from './events.ts'
import { fieldClaims } from './field-claims.ts'
import { type FoundTarget, findTarget } from './field-ground.ts'
import { type Guidance, guidanceTo } from './field-guidance.ts'
import { keptTargets, type VaultState } from './field-kept.ts'
import { type NearFeature, nearbyView, nearFeatures } from './field-nearby.ts'
import { positionView } from './field-position.ts'
import { safetyNotice } from './field-safety.ts'
import { type FieldState, type FieldTarget, NO_FIELD } from './field-state.ts'
import { steerView } from './field-steer.ts'
import { fieldStyles } from './field-styles.ts'
import './field-target-form.ts'
import { glyphStyles } from './glyph.ts'
import { base, claimStyles, controls, type } from './shared-styles.ts'

/**
 * `<cairn-field>`: `pkg`, `result`, `field`, `lock` (of the vault), `lang` in; `field-target` (FieldTarget or null),
 * `field-forget` (KeptTarget), `field-retry`, `field-compass`, `field-awake` ({on}), `field-map`, `field-end`,
 * `open-overlay` out.
 */
export class CairnField extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    result: { attribute: false },
    field: { attribute: false },
    lock: { type: String },
    lang: { type: String },
    kilometers: { state: true },
    now: { state: true },
  }
  static override styles = [base, type, controls, claimStyles, glyphStyles, fieldStyles]
  declare pkg: CairnPackage | null
  declare result: QueryResult | null
  declare field: FieldState
  declare lock: VaultState
  declare kilometers: number
  /** Milliseconds since 1970; goes on every second, for the age of the position. */
  declare now: number
  private near: readonly NearFeature[] = []
  private target: FoundTarget | null = null
  private guidance: Guidance | null = null
  private clock: ReturnType<typeof setInterval> | null = null

  constructor() {
    super()
    this.pkg = null
    this.result = null
    this.field = NO_FIELD
    this.lock = 'absent'
    this.lang = 'en'
    this.kilometers = 5
    this.now = Date.now()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.clock = setInterval(() => {
      this.now = Date.now()
    }, 1000)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    if (this.clock !== null) clearInterval(this.clock)
  }

  /** The compass turns the arrow several times a second: ways are reckoned only when somebody has moved. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const { fix, target } = this.field
    const before = changed.get('field') ?? this.field
    const isOther = (['pkg', 'result', 'lang', 'kilometers'] as const).some((name) => changed.has(name))
    if (!isOther && fix === before.fix && target === before.target) return
    this.now = Date.now()
    this.target = findTarget(target, this.pkg, this.lang)
    this.guidance = fix && this.target?.ground ? guidanceTo(this.target.ground, fix.lngLat) : null
    this.near =
      fix && this.pkg ? nearFeatures(this.pkg, this.result?.rows ?? [], fix.lngLat, this.kilometers) : []
  }

  /** Whoever has just chosen a target reads the way to it, which stands at the head. */
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('field')
    if (before && this.field.target !== null && before.target !== this.field.target)
      this.scrollIntoView({ block: 'start' })
  }

  override render(): TemplateResult {
    const { field, target, guidance, lang } = this
    const askCompass = (): void => emit(this, 'field-compass', undefined)
    return html`<section aria-label=${t('field.target')}>
        ${steerView({ field, target, guidance, lang, askCompass })} ${this.targetCoordinates()}
        ${target?.feature && this.pkg ? fieldClaims(target.feature, this.pkg, lang, this) : nothing}
        <details ?open=${field.target === null}>
          <summary>${t('field.chooseTarget')}</summary>
          <cairn-field-target .pkg=${this.pkg} lang=${lang}></cairn-field-target>
          ${keptTargets(field.kept, this.lock, this)}
        </details>
      </section>
      ${safetyNotice()} ${this.position()} ${this.nearby()} ${this.thumb()}`
  }

  /** No coordinates where the class allows none; those of an area's middle are called that. */
  private targetCoordinates(): TemplateResult | typeof nothing {
    const point = this.target?.ground?.shape.points[0]
    const { target } = this.field
    const digits = target?.kind === 'typed' ? target.digitMeters : this.featureDigits()
    if (!point || digits === null) return nothing
    const title = this.target?.ground?.isArea ? 'field.coordinatesMiddle' : 'field.coordinatesTarget'
    return html`<h4>${t(title)}</h4>
      <cairn-coordinates all .lngLat=${[point[0] ?? 0, point[1] ?? 0]} .digitMeters=${digits}></cairn-coordinates>`
  }

  private featureDigits(): number | null {
    const { precisionCode, coordinateUncertaintyInMeters } = this.target?.feature?.properties ?? {}
    return precisionCode ? placeDigitMeters(precisionCode, coordinateUncertaintyInMeters ?? null) : null
  }

  private position(): TemplateResult {
    const { fix, fault, awake } = this.field
    const retry = (): void => emit(this, 'field-retry', undefined)
    const keep = (event: Event): void =>
      emit(this, 'field-awake', { on: (event.target as HTMLInputElement).checked })
    return html`<section>
      <h3>${t('field.position')}</h3>
      ${positionView({ fix, fault, now: this.now, lang: this.lang, retry })}
      ${awake === 'absent' ? nothing : html`<label class="check"><input type="checkbox" .checked=${awake === 'on'} @change=${keep} />${t('field.awake')}</label>`}
      ${awake === 'refused' ? html`<p class="notice" role="status">${t('field.awakeRefused')}</p>` : nothing}
    </section>`
  }

  private nearby(): TemplateResult | typeof nothing {
    const { pkg, result, near, kilometers, lang, field } = this
    if (!pkg || field.fix === null) return nothing
    const go = (featureId: string): void => {
      emit<FieldTarget>(this, 'field-target', { kind: 'feature', featureId })
      this.renderRoot.firstElementChild?.scrollIntoView({ block: 'start' })
    }
    const widen = (km: number): void => {
      this.kilometers = km
    }
    return html`<section>
      <h3>${t('field.nearby')}</h3>
      ${nearbyView({ pkg, result, near, kilometers, lang, widen, go })}
    </section>`
  }

  private thumb(): TemplateResult {
    return html`<div class="thumb buttons">
      <button type="button" @click=${() => emit(this, 'field-map', undefined)}>${t('field.onMap')}</button>
      <button type="button" @click=${() => emit(this, 'field-end', undefined)}>${t('field.end')}</button>
    </div>`
  }
}

customElements.define('cairn-field', CairnField)
