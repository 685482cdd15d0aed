/** A position in the form that the reader has chosen: large, cycled by a tap, with a copy button for each form. */
import '../i18n/rest.ts'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { COORDINATE_FORMS, type CoordinateForm, type LngLat } from '../coordinates/coordinate-form.ts'
import { writeCoordinates } from '../coordinates/write-coordinates.ts'
import { t } from '../i18n/message.ts'
import { chooseNextForm, chosenForm, followForm } from './coordinate-choice.ts'
import { copyButton } from './copy-button.ts'
import { base, controls, type } from './shared-styles.ts'

/** `<cairn-coordinates>`: `lngLat`, `digitMeters` in; `copy-text` out. `all` lists every form below. */
export class CairnCoordinates extends LitElement {
  static override properties = {
    lngLat: { attribute: false },
    digitMeters: { attribute: false },
    all: { type: Boolean, reflect: true },
    form: { state: true },
  }
  static override styles = [
    base,
    type,
    controls,
    css`
      .shown {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-3);
      }
      .cycle {
        block-size: auto;
        padding-block: var(--space-1);
        text-align: start;
      }
      .text {
        font-weight: 600;
      }
      :host([all]) .text {
        font: 600 var(--text-xl) / 1.3 var(--sans);
      }
      .form {
        display: block;
      }
      li {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        padding-block: var(--space-1);
      }
      summary {
        min-block-size: var(--target);
        line-height: var(--target);
        inline-size: fit-content;
        color: var(--accent-ink);
        cursor: pointer;
      }
    `,
  ]
  /** Longitude first, degrees. */
  declare lngLat: LngLat
  /** What the last digit may be worth, metres. */
  declare digitMeters: number
  declare all: boolean
  declare form: CoordinateForm
  private unfollow: (() => void) | null = null

  constructor() {
    super()
    this.lngLat = [0, 0]
    this.digitMeters = 1
    this.all = false
    this.form = chosenForm()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.form = chosenForm()
    this.unfollow = followForm(() => {
      this.form = chosenForm()
    })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.unfollow?.()
  }

  private text(form: CoordinateForm): string | null {
    return writeCoordinates(this.lngLat, form, this.digitMeters)
  }

  override render(): TemplateResult {
    const text = this.text(this.form)
    return html`<div class="shown">
        <button class="cycle" type="button" @click=${chooseNextForm}>
          <bdi class="text">${text ?? t('coordinates.beyondGrid')}</bdi>
          <span class="form small">${t('coordinates.next', { form: t(`coordinates.form.${this.form}`) })}</span>
        </button>
        ${text === null ? nothing : copyButton(t('coordinates.copy'), () => text, this)}
      </div>
      ${this.all ? this.others() : nothing}`
  }

  private others(): TemplateResult {
    return html`<details>
      <summary>${t('coordinates.allForms')}</summary>
      <ul class="rows">${COORDINATE_FORMS.map((form) => this.line(form))}</ul>
    </details>`
  }

  private line(form: CoordinateForm): TemplateResult | typeof nothing {
    const text = this.text(form)
    if (text === null) return nothing
    const word = t(`coordinates.form.${form}`)
    return html`<li>
      <span><bdi>${text}</bdi><span class="form small soft">${word}</span></span>
      ${copyButton(t('coordinates.copy'), () => text, this)}
    </li>`
  }
}

customElements.define('cairn-coordinates', CairnCoordinates)
