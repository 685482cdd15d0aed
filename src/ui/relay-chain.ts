/** From the origin to the document at hand, step by step; origins in the package can be opened. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Derivation, Source } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { publisherOf, sourceLine } from '../i18n/source-words.ts'
import { emit, type SelectDetail } from './events.ts'

function step(one: Derivation, pkg: CairnPackage, lang: string, from: EventTarget): TemplateResult {
  const origin = pkg.sources.get(one.source ?? '')
  const go = (): void => emit<SelectDetail>(from, 'select', { source: origin?.id ?? null, claim: null })
  const named = origin
    ? html`<button class="text" @click=${go}>${sourceLine(origin, lang)}</button>`
    : html`<span>${one.citedAs}</span> <span class="soft">${t('documents.notInPackage')}</span>`
  return html`<li><span class="soft">${label('derivation', one.step)}</span> ${named}</li>`
}

/** The chain in reading order: this document first, then what it took from whom. */
export function relayChain(
  source: Source,
  pkg: CairnPackage,
  lang: string,
  from: EventTarget,
): TemplateResult {
  const { derivedFrom } = source
  return html`<section>
    <h3 class="eyebrow">${t('documents.relayTitle')}</h3>
    ${
      derivedFrom.length === 0
        ? html`<p class="small soft">${t('documents.noRelay')}</p>`
        : html`<ol class="chain small">
              <li><strong>${publisherOf(source) ?? t('documents.thisDocument')}</strong> <span class="soft">${t('documents.thisDocument')}</span></li>
              ${derivedFrom.map((one) => step(one, pkg, lang, from))}
            </ol>
            <p class="tiny soft">${t('documents.relayNote')}</p>`
    }
    ${source.remarks ? html`<p class="small soft">${source.remarks}</p>` : nothing}
  </section>`
}
