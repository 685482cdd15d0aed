/** While something is drawn or measured: what to do, how large it is so far, and buttons that do what the keys do. */
import '../i18n/rest.ts'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { areaSizeWords } from '../i18n/area-words.ts'
import { t } from '../i18n/message.ts'
import { pathWords } from '../i18n/path-words.ts'
import type { Area, LngLat } from '../query/core/filter.ts'
import type { AreaToolDetail } from './area-tools.ts'
import { emit } from './events.ts'
import { base, controls, type } from './shared-styles.ts'

/** What the buttons ask; the keys Enter, Backspace and Escape on the map ask the same. */
export type AreaStep = 'finish' | 'undo' | 'cancel'

/** A size is read out when the hand rests this long. */
const REST_MILLISECONDS = 700

/** Why nothing can be drawn or what was drawn is no area; `reason` where the tools could not be loaded. */
export interface AreaFault {
  readonly kind: 'flat' | 'crosses' | 'wide' | 'pole' | 'antimeridian' | 'load'
  readonly reason?: string
}

/** `<cairn-area-bar>`: `tool`, `area`, `line`, `fault`, `lang` in; `area-step` (AreaStep) out. */
export class CairnAreaBar extends LitElement {
  static override properties = {
    tool: { attribute: false },
    area: { attribute: false },
    line: { attribute: false },
    fault: { attribute: false },
    lang: { type: String },
    spoken: { state: true },
  }
  static override styles = [
    base,
    type,
    controls,
    css`
      .bar {
        display: grid;
        gap: var(--space-1);
        padding: var(--space-2) var(--space-3);
        background: var(--paper);
        border: 1px solid var(--rule);
        border-radius: var(--radius);
        box-shadow: var(--shadow);
      }
      /* Regions that are read out stand ready, and take no room while they are silent. */
      .bar > :empty:not(.visually-hidden) {
        display: none;
      }
      .size {
        font-weight: 600;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ]
  declare tool: AreaToolDetail['tool']
  /** The area as far as it is drawn; null while it is none yet. */
  declare area: Area | null
  declare line: readonly LngLat[]
  /** Why the last shape was not taken, in words; null when nothing is wrong. */
  declare fault: AreaFault | null
  /** What screen readers hear: the size once it rests. */
  declare spoken: string
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.tool = null
    this.area = null
    this.line = []
    this.fault = null
    this.lang = 'en'
    this.spoken = ''
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.timer)
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('area') && !changed.has('line')) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.spoken = this.size()
    }, REST_MILLISECONDS)
  }

  private size(): string {
    if (this.area !== null) return areaSizeWords(this.area, this.lang)
    return pathWords(this.line, this.lang)
  }

  override render(): TemplateResult {
    const { tool, fault } = this
    const size = this.size()
    return html`<div class="bar">
      <p class="small soft" role="status">${tool && (tool === 'edit' || size === '') ? t(`area.how.${tool}`) : nothing}</p>
      <div role="alert">${fault ? html`<p class="notice small">${t(`area.fault.${fault.kind}`, { reason: fault.reason ?? '' })}</p>` : nothing}</div>
      ${size ? html`<p class="size" aria-hidden="true">${size}</p>` : nothing}
      <p class="visually-hidden" role="status">${this.spoken}</p>
      ${this.line.length > 1 ? html`<p class="tiny soft">${t('area.measured')}</p>` : nothing}
      <div class="buttons">${this.buttons()}</div>
    </div>`
  }

  private buttons(): TemplateResult {
    const button = (step: AreaStep, text: string): TemplateResult =>
      html`<button type="button" @click=${() => emit<AreaStep>(this, 'area-step', step)}>${text}</button>`
    if (this.tool === null) return button('cancel', t('area.clearLine'))
    const isByPoints = this.tool === 'polygon' || this.tool === 'line'
    return html`${isByPoints || this.tool === 'edit' ? button('finish', t('area.finish')) : nothing}
      ${isByPoints ? button('undo', t('area.undo')) : nothing} ${button('cancel', t('area.cancel'))}`
  }
}

customElements.define('cairn-area-bar', CairnAreaBar)
