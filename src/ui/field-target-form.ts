/** Choosing where to go: coordinates in any form, or a feature by its name. */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import type { CoordinateReading } from '../coordinates/coordinate-form.ts'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { foldLetters } from '../query/core/fold-text.ts'
import './coordinate-field.ts'
import type { CoordinateDetail } from './coordinate-field.ts'
import { emit } from './events.ts'
import type { FieldTarget } from './field-state.ts'
import { fieldStyles } from './field-styles.ts'
import { featurePlaceName } from './place-label.ts'
import { base, controls, type } from './shared-styles.ts'

/** As many as fit beside a keyboard. */
const MOST_FOUND = 6

/** `<cairn-field-target>`: `pkg`, `lang` in; `field-target` (FieldTarget) out. */
export class CairnFieldTarget extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    lang: { type: String },
    typed: { state: true },
    words: { state: true },
    label: { state: true },
  }
  static override styles = [base, type, controls, fieldStyles]
  declare pkg: CairnPackage | null
  declare typed: { readonly text: string; readonly reading: CoordinateReading | null }
  /** Part of a name. */
  declare words: string
  /** What typed coordinates are to be called. */
  declare label: string

  constructor() {
    super()
    this.pkg = null
    this.lang = 'en'
    this.typed = { text: '', reading: null }
    this.words = ''
    this.label = ''
  }

  override render(): TemplateResult {
    return html`<form novalidate @submit=${this.useTyped}>
        <cairn-coordinate-field
          label=${t('field.typed')} .value=${this.typed.text} lang=${this.lang} @coordinate-change=${this.take}
        ></cairn-coordinate-field>
        <label class="find">
          <span>${t('field.typedName')}</span>
          <input type="text" maxlength="120" autocomplete="off" spellcheck="false" .value=${this.label} @input=${this.name} />
        </label>
        <button type="submit" ?disabled=${this.typed.reading === null}>${t('field.useTyped')}</button>
      </form>
      <label class="find">
        <span>${t('field.find')}</span>
        <input type="search" autocomplete="off" .value=${this.words} @input=${this.find} />
      </label>
      ${this.words.trim() === '' ? nothing : this.found()}`
  }

  private found(): TemplateResult {
    const found = this.pkg ? featuresNamed(this.pkg, this.words, this.lang) : []
    if (found.length === 0) return html`<p role="status">${t('field.findNone')}</p>`
    return html`<ul class="rows">
      ${found.map(({ id, properties }) => html`<li><button type="button" class="site" dir="auto" @click=${() => this.go({ kind: 'feature', featureId: id })}>${localText(properties.label, this.lang)}</button></li>`)}
    </ul>`
  }

  private go(target: FieldTarget): void {
    this.typed = { text: '', reading: null }
    this.words = ''
    this.label = ''
    emit<FieldTarget>(this, 'field-target', target)
  }

  private readonly take = ({ detail }: CustomEvent<CoordinateDetail>): void => {
    this.typed = { text: detail.text, reading: 'fault' in detail.read ? null : detail.read }
  }

  private readonly find = (event: Event): void => {
    this.words = (event.target as HTMLInputElement).value
  }

  private readonly name = (event: Event): void => {
    this.label = (event.target as HTMLInputElement).value
  }

  private readonly useTyped = (event: Event): void => {
    event.preventDefault()
    const { reading } = this.typed
    if (!reading) return
    const { lngLat, digitMeters } = reading
    this.go({ kind: 'typed', lngLat, digitMeters, label: this.label.trim() || null })
  }
}

/** Features whose name or place holds the words, whatever case and accents; the first few in package order. */
export function featuresNamed(pkg: CairnPackage, words: string, lang: string): readonly CairnFeature[] {
  const wanted = foldLetters(words.trim())
  const found: CairnFeature[] = []
  for (const feature of pkg.features) {
    const names = `${localText(feature.properties.label, lang)} ${featurePlaceName(feature, pkg) ?? ''}`
    if (foldLetters(names).includes(wanted)) found.push(feature)
    if (found.length === MOST_FOUND) break
  }
  return found
}

customElements.define('cairn-field-target', CairnFieldTarget)
