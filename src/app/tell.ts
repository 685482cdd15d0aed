/** Saying what was just done: shown for a moment and read out by screen readers, never a message to dismiss. */
import { html, type TemplateResult } from 'lit'
import type { PageState } from './page-state.ts'
import { patch, type Services } from './services.ts'

/** Long enough to read a sentence. */
const SHOWN_MS = 7000

let timer: ReturnType<typeof setTimeout> | undefined

/** Says it in place of what was said before. */
export function tell({ store }: Services, text: string): void {
  clearTimeout(timer)
  patch(store, { said: text })
  timer = setTimeout(() => patch(store, { said: '' }), SHOWN_MS)
}

/** Where it is said: always on the page, since a live region is heard only when its words change. */
export const saidView = ({ said }: PageState): TemplateResult =>
  html`<p class="said" role="status" dir="auto">${said}</p>`
