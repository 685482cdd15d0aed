/** A sheet as an element: the same in the preview and on paper, black on white whatever the page's theme. */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { featureSheet } from './print-feature.ts'
import type { SheetInput } from './print-input.ts'
import { querySheet } from './print-query.ts'
import { printStyles } from './print-styles.ts'

/** `<cairn-print-sheet>`: `input` in. */
export class CairnPrintSheet extends LitElement {
  static override properties = { input: { attribute: false } }
  static override styles = printStyles
  declare input: SheetInput | null

  constructor() {
    super()
    this.input = null
  }

  /** Draws at once: the browser does not wait for anything between asking for the print and making it. */
  drawNow(): void {
    this.performUpdate()
  }

  override render(): TemplateResult | typeof nothing {
    if (this.input === null) return nothing
    return html`<main lang=${this.input.lang}>
      ${this.input.subject === 'query' ? querySheet(this.input) : featureSheet(this.input)}
    </main>`
  }
}

customElements.define('cairn-print-sheet', CairnPrintSheet)
