/** The print panel over the page; its code is loaded with its first opening. */
import { html, type TemplateResult } from 'lit'
import type { PageState } from './page-state.ts'

/** The panel. */
export function printOverlay(state: PageState): TemplateResult {
  void import('./print-panel.ts')
  return html`<cairn-print .state=${state}></cairn-print>`
}
