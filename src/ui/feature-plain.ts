/** What somebody's own file says of a feature beside our records: the properties of a plain GeoJSON, the other columns of an imported table. */
import { html, nothing, type TemplateResult } from 'lit'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import { originalProperties } from '../domain/plain-feature.ts'
import { t } from '../i18n/message.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** What the file itself had. Type, precision and label are ours, filled in so that the feature can be shown at all. */
function ownProperties(feature: CairnFeature): readonly (readonly [string, unknown])[] {
  return Object.entries(originalProperties(feature) ?? {}).filter(
    ([, value]) => value !== null && value !== undefined,
  )
}

/** The properties as they stand in the file, `null` ones left out; said plainly when there are none. */
export function plainProperties(feature: CairnFeature): TemplateResult {
  const own = ownProperties(feature)
  return html`<p class="notice">${t('documents.noClaimantInFile')}</p>
    ${
      own.length === 0
        ? html`<p class="soft">${t('documents.noProperties')}</p>`
        : html`<dl>${own.map(([name, value]) => html`<dt dir="auto">${name}</dt><dd dir="auto">${text(value)}</dd>`)}</dl>`
    }`
}

/** Names of columns can be longer than what stands in them, and have no blanks to break at. */
const HALVES = 'grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); overflow-wrap: anywhere'

/** Columns of the imported table that no record holds, word for word; nothing where there are none. */
export function originalColumns({ properties }: CairnFeature): TemplateResult | typeof nothing {
  const cells = properties.originalColumns ?? []
  if (cells.length === 0) return nothing
  return html`<details class="original-columns">
    <summary>${t('documents.originalColumns', { n: cells.length })}</summary>
    <dl .style=${HALVES}>${cells.map(({ column, text: words }) => html`<dt dir="auto">${column}</dt><dd dir="auto">${words}</dd>`)}</dl>
  </details>`
}
