/** Features with their claims as a table on paper: one row per claim, under the feature that it is about. */
import { html, nothing, type TemplateResult } from 'lit'
import { claimantName } from '../domain/claimant.ts'
import { isClaimFromTable } from '../domain/from-table.ts'
import type { Claim } from '../domain/generated/package-types.ts'
import { localText } from '../domain/package.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { modalityText, saidOnText } from '../i18n/said-words.ts'
import { placeText } from './claim-details.ts'
import { countText, dateText, otherDates } from './claim-words.ts'
import { precisionText } from './feature-place.ts'
import { plainProperties } from './feature-plain.ts'
import { featurePlaceName } from './place-label.ts'
import { type DocumentNumbers, documentReferences } from './print-documents.ts'
import type { PrintedFeature, SheetInput } from './print-input.ts'

const COLUMNS = ['who', 'how', 'when', 'where', 'what', 'documents'] as const

/** Nothing where there is no feature. Both tables of a sheet look alike: what has no place weighs the same. */
export function claimTable(
  title: string,
  features: readonly PrintedFeature[],
  input: SheetInput,
  numbers: DocumentNumbers,
): TemplateResult | typeof nothing {
  if (features.length === 0) return nothing
  return html`<section>
    <h2>${title}</h2>
    <table>
      <thead>
        <tr>${COLUMNS.map((column) => html`<th scope="col" class=${column}>${t(`print.column.${column}`)}</th>`)}</tr>
      </thead>
      ${features.map((one) => featureRows(one, input, numbers))}
    </table>
  </section>`
}

function featureRows(
  { feature, claims }: PrintedFeature,
  input: SheetInput,
  numbers: DocumentNumbers,
): TemplateResult {
  const { pkg, lang } = input
  return html`<tbody>
    <tr class="feature">
      <th scope="rowgroup" colspan=${COLUMNS.length}>
        <strong dir="auto">${localText(feature.properties.label, lang)}</strong>
        ${pkg.kind === 'plain' ? plainProperties(feature) : html`<span>${whatAndWhere({ feature, claims }, input)}</span>`}
      </th>
    </tr>
    ${claims.map((claim) => claimRow(claim, input, numbers))}
  </tbody>`
}

/** Type, place and how closely it is known. */
export function whatAndWhere({ feature }: PrintedFeature, { pkg }: SheetInput): string {
  const { featureType } = feature.properties
  const place = featurePlaceName(feature, pkg)
  return [label('featureType', featureType), ...(place === null ? [] : [place]), precisionText(feature)].join(
    ' · ',
  )
}

function claimRow(claim: Claim, { pkg, lang }: SheetInput, numbers: DocumentNumbers): TemplateResult {
  const isTable = isClaimFromTable(claim, pkg)
  const dates = [saidOnText(claim, lang), ...otherDates(claim).map((date) => dateText(date, lang, isTable))]
  const office = claim.capacity ? html`, <bdi>${claim.capacity}</bdi>` : nothing
  return html`<tr>
    <td><bdi>${claimantName(claim.claimant, pkg, lang)}</bdi>${office}</td>
    <td>${modalityText(claim)}</td>
    <td>${dates.map((line) => html`<span class="line">${line}</span>`)}</td>
    <td>${placeText(claim, pkg)}</td>
    <td>
      ${localText(claim.statement, lang)}
      ${claim.count ? html`<span class="line">${countText(claim.count)}</span>` : nothing}
    </td>
    <td>${documentReferences(claim, numbers)}</td>
  </tr>`
}
