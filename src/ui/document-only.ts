/** Narrows the query to the claims that one document holds, and widens it again. */
import { html, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import { emitFilter, withFacet } from './filter-change.ts'

/** Sends `filter-change` from the panel that shows it; other chosen documents give way to this one. */
export function onlyThisDocument(sourceId: string, filter: FilterSpec, from: EventTarget): TemplateResult {
  const isOnly = filter.facets.document.length === 1 && filter.facets.document[0] === sourceId
  const change = (): void => emitFilter(from, withFacet(filter, 'document', isOnly ? [] : [sourceId]))
  return html`<button class="only" aria-pressed=${isOnly} @click=${change}>
    ${t(isOnly ? 'documents.notOnlyThis' : 'documents.onlyThis')}
  </button>`
}
