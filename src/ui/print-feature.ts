/** The sheet of one feature: where it lies as an area, who contradicts whom, every claim in full, documents. */
import { html, nothing, type TemplateResult } from 'lit'
import { claimantName } from '../domain/claimant.ts'
import { countSeries } from '../domain/count-series.ts'
import { deriveStatus } from '../domain/derived.ts'
import { localText } from '../domain/package.ts'
import { inStatementOrder } from '../domain/statement-order.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { saidOnText } from '../i18n/said-words.ts'
import { countNumber } from './claim-words.ts'
import { plainProperties } from './feature-plain.ts'
import { printedClaim } from './print-claim.ts'
import { documentList, documentNumbers } from './print-documents.ts'
import type { PrintedFeature, SheetInput } from './print-input.ts'
import { pictureBlock, sheetOrigin } from './print-parts.ts'
import { whatAndWhere } from './print-table.ts'

/** The whole sheet; nothing when the feature is not there. */
export function featureSheet(input: SheetInput): TemplateResult | typeof nothing {
  const { pkg, lang } = input
  const [one] = input.features
  if (one === undefined) return nothing
  const claims = inStatementOrder(one.claims)
  const numbers = documentNumbers([{ ...one, claims }])
  const isPlain = pkg.kind === 'plain'
  return html`<header>
      <p class="eyebrow">${isPlain ? pkg.title : `${pkg.title} · ${whatAndWhere(one, input)}`}</p>
      <h1 dir="auto">${localText(one.feature.properties.label, lang)}</h1>
      ${isPlain ? plainProperties(one.feature) : standing(one, input)}
    </header>
    ${sheetOrigin(input)} ${pictureBlock(input)} ${counts(one, input)}
    ${isPlain ? nothing : html`<h2>${t('documents.claimsByDate')}</h2>`}
    ${claims.map((claim) => printedClaim(claim, input, numbers))}
    ${documentList(input, numbers)}`
}

/** How its claims stand to each other; what is derived is said to be. */
function standing({ feature, claims }: PrintedFeature, { pkg, lang }: SheetInput): TemplateResult {
  const { status, originCount, partyCount } = deriveStatus(feature, pkg, lang)
  const words = [
    t('documents.claimsAll', { matching: claims.length, n: claims.length }),
    t('documents.origins', { n: originCount }),
    t('documents.parties', { n: partyCount }),
    ...(status ? [label('status', status)] : []),
  ]
  return html`<p>${words.join(' · ')}</p>`
}

/** Numbers by claimant and kind, each with its day: never added up, never averaged. */
function counts({ feature }: PrintedFeature, { pkg, lang }: SheetInput): TemplateResult | typeof nothing {
  const series = countSeries(feature, pkg)
  if (series.length === 0) return nothing
  return html`<section class="counts">
    <h2>${t('documents.countsTitle')}</h2>
    <ul>
      ${series.map(({ claimant, kind, entries }) => {
        const numbers = entries.map(
          ({ claim, count }) => `${countNumber(count)} (${saidOnText(claim, lang)})`,
        )
        const who = t('documents.seriesOf', {
          kind: label('countKind', kind),
          who: claimantName(claimant, pkg, lang),
        })
        return html`<li>${who} ${numbers.join('; ')}</li>`
      })}
    </ul>
    <p class="small">${t('documents.countsNote')}</p>
  </section>`
}
