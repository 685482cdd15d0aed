/** Where the timeline stands: a strip along the page, or the whole middle. */
import { html, nothing, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { askable } from './arriving.ts'
import type { PageState } from './page-state.ts'

/** The strip; not beside the documents, which no period filters, nor where the timeline fills the stage. */
export function timelineStrip(state: PageState): TemplateResult | typeof nothing {
  const { session } = state
  const asked = askable(state)
  if (!asked || !(session.view === 'map' || session.view === 'table')) return nothing
  return html`<cairn-timeline class="time" .pkg=${asked.pkg} .filter=${session.filter} .result=${asked.result} .lang=${session.lang}></cairn-timeline>`
}

/** The timeline as the middle of the page. */
export const timelineStage = (
  { result, session }: PageState,
  pkg: CairnPackage,
): TemplateResult => html`<main tabindex="-1" class="stage paper wide">
  <cairn-timeline large .pkg=${pkg} .filter=${session.filter} .result=${result} .lang=${session.lang}></cairn-timeline>
</main>`
