/** One field for a position in any form; says what it understood while one types, and what is wrong once one has left it. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { t } from '../i18n/message.ts'
import { readTyped, type TypedCoordinates, understoodText } from './coordinate-words.ts'
import { emit } from './events.ts'
import { base, controls, type } from './shared-styles.ts'

/** What the field says of itself whenever it changes. */
export interface CoordinateDetail {
  readonly text: string
  /** What it means, or what is wrong with it in words. */
  readonly read: TypedCoordinates
}

/** `<cairn-coordinate-field>`: `label`, `value`, `lang` in; `coordinate-change` (CoordinateDetail) out. */
export class CairnCoordinateField extends LitElement {
  static override properties = {
    label: { type: String },
    value: { type: String },
    lang: { type: String },
    isLeft: { state: true },
  }
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true }
  static override styles = [
    base,
    type,
    controls,
    css`
      label {
        display: grid;
        gap: 2px;
      }
      .fault {
        color: var(--notice);
      }
    `,
  ]
  declare label: string
  /** As typed. */
  declare value: string
  /** Whether the reader has gone on: a half-typed position is no fault yet. */
  declare isLeft: boolean

  constructor() {
    super()
    this.label = ''
    this.value = ''
    this.lang = 'en'
    this.isLeft = false
  }

  override render(): TemplateResult {
    const read = this.value.trim() === '' ? null : readTyped(this.value)
    const isFault = read !== null && 'fault' in read && this.isLeft
    return html`<label>
        <span class="tiny soft">${this.label}</span>
        <input
          type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="said"
          aria-invalid=${isFault ? 'true' : nothing} .value=${live(this.value)} @input=${this.typed} @change=${this.leave}
        />
      </label>
      <p id="said" class="tiny ${isFault ? 'fault' : 'soft'}" role="status">${this.said(read)}</p>`
  }

  private said(read: TypedCoordinates | null): string {
    if (read === null) return t('coordinates.hint')
    if ('fault' in read) return this.isLeft ? read.fault : t('coordinates.hint')
    return understoodText(read, this.lang)
  }

  private readonly typed = (event: Event): void => {
    this.isLeft = false
    this.value = (event.target as HTMLInputElement).value
    emit<CoordinateDetail>(this, 'coordinate-change', { text: this.value, read: readTyped(this.value) })
  }

  private readonly leave = (): void => {
    this.isLeft = true
  }
}

customElements.define('cairn-coordinate-field', CairnCoordinateField)
