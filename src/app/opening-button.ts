/** The way back to the opening note. */
import { html, type TemplateResult } from 'lit'
import type { OpeningDetail } from '../ui/opening.ts'

/** Brings the note back; for the panel that says what Cairn is. */
export const openingButton = (text: string): TemplateResult => {
  const ask = (event: Event): void =>
    void event.target?.dispatchEvent(
      new CustomEvent<OpeningDetail>('opening-note', { detail: { isShown: true }, bubbles: true }),
    )
  return html`<button class="button" @click=${ask}>${text}</button>`
}
