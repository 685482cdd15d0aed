/** Features that belong together with this one. */

import { html, nothing, type TemplateResult } from 'lit'
import { featureById } from '../domain/feature-by-id.ts'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { emitSite } from './events.ts'

export function relatedFeatures(
  feature: CairnFeature,
  pkg: CairnPackage,
  lang: string,
  from: EventTarget,
): TemplateResult | typeof nothing {
  const related = (feature.properties.relatedFeatures ?? []).flatMap(({ id, type }) => {
    const other = featureById(id, pkg)
    return other ? [{ other, type }] : []
  })
  if (related.length === 0) return nothing
  return html`<div class="related small">
    <h3 class="eyebrow">${t('documents.relatedTitle')}</h3>
    <ul>
      ${related.map(
        ({ other, type }) => html`<li>
          <span class="soft">${t(`documents.related.${type}`)}</span>
          <button class="text" @click=${() => emitSite(from, other.id)}>${localText(other.properties.label, lang)}</button>
        </li>`,
      )}
    </ul>
  </div>`
}
