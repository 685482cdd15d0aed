/** What the open package says of itself: version, dates, sides in their order, words that it does not use. */

import { html, nothing, type TemplateResult } from 'lit'
import type { GlossTerm, Party } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { formatEdtf } from '../i18n/date.ts'
import { t } from '../i18n/message.ts'
import { factsOf } from '../query/core/package-facts.ts'

const fact = (name: string, value: TemplateResult | string | null): TemplateResult | typeof nothing =>
  value === null ? nothing : html`<dt>${t(name)}</dt><dd>${value}</dd>`

function holds(pkg: CairnPackage): string {
  const claims = factsOf(pkg).claims
  return t('about.holdsCounts', { features: pkg.features.length, claims, documents: pkg.sources.size })
}

const day = (time: string | null, lang: string): string | null =>
  time === null ? null : formatEdtf(time.slice(0, 10), lang)

/** A package that is shown and names a signer has passed the check; a plain GeoJSON file has no say in it. */
function signedBy({ seal }: CairnPackage): TemplateResult | string | null {
  if (!seal) return null
  return seal.signer ? t('trust.signed', { ...seal.signer }) : t('trust.unsigned')
}

function partyItem({ label, gloss }: Party, lang: string): TemplateResult {
  return html`<li>
    <strong>${localText(label, lang)}</strong>${gloss ? html`<br /><span class="soft">${localText(gloss, lang)}</span>` : nothing}
  </li>`
}

function parties(pkg: CairnPackage, lang: string): TemplateResult | typeof nothing {
  if (pkg.parties.length === 0) return nothing
  return html`<h4>${t('about.partiesTitle')}</h4>
    <p class="soft">${t('about.partiesNote')}</p>
    <ul class="parties">${pkg.parties.map((party) => partyItem(party, lang))}</ul>`
}

const glossRow = ({ term, lang, instead }: GlossTerm): TemplateResult =>
  html`<tr><td lang=${lang} dir="auto">${term}</td><td>${instead}</td></tr>`

function gloss(pkg: CairnPackage): TemplateResult | typeof nothing {
  if (pkg.gloss.length === 0) return nothing
  return html`<details>
    <summary>${t('about.glossTitle', { n: pkg.gloss.length })}</summary>
    <p class="soft">${t('about.glossNote')}</p>
    <table>
      <thead>
        <tr><th scope="col">${t('about.glossTerm')}</th><th scope="col">${t('about.glossInstead')}</th></tr>
      </thead>
      <tbody>${pkg.gloss.map(glossRow)}</tbody>
    </table>
  </details>`
}

/** The facts of the package; a plain GeoJSON file has fewer of them. */
export function aboutPackage(pkg: CairnPackage, lang: string): TemplateResult {
  return html`<dl>
      ${fact('about.packageTitle', html`<strong class="serif">${pkg.title}</strong>`)}
      ${fact('about.packageVersion', pkg.kind === 'plain' ? null : pkg.version)}
      ${fact('about.packageAsOf', day(pkg.asOf, lang))} ${fact('about.packageCreated', day(pkg.created, lang))}
      ${fact('about.packageHolds', holds(pkg))}
      ${fact('trust.fact', signedBy(pkg))}
      ${fact('about.packageHash', html`<span class="hash">${pkg.hash}</span>`)}
    </dl>
    ${parties(pkg, lang)} ${gloss(pkg)}`
}
