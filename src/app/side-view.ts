/** The column beside the map: a document, a feature, several features at one place, or the list. */

import { html, nothing, type TemplateResult } from 'lit'
import { featureById, rowOfFeature } from '../domain/feature-by-id.ts'
import { claimsAt } from '../domain/matching-claims.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { asClaimsOffer } from './as-claims.ts'
import { emptyView } from './empty-view.ts'
import { openingNote } from './opening-note.ts'
import type { PageState } from './page-state.ts'
import type { Selection } from './session.ts'

export interface SideActions {
  select(selection: Partial<Selection>): void
  pick(ids: readonly string[]): void
}

/** Matching claims of a feature under the query, all of them until it is answered; null when the feature is filtered out. */
function matchingOf(state: PageState, siteId: string): readonly string[] | null {
  const { parsed, result } = state
  const pkg = parsed?.package ?? null
  const row = rowOfFeature(siteId, pkg)
  const feature = featureById(siteId, pkg)
  const at = row === null ? -1 : (result?.rows.indexOf(row) ?? -1)
  if (!feature || (result && at < 0)) return null
  const claims = result ? claimsAt(result.matchingClaims, at, feature) : feature.properties.claims
  return claims.map(({ id }) => id)
}

function back(text: string, go: () => void): TemplateResult {
  return html`<button class="link back" @click=${go}>‹ ${text}</button>`
}

function featureLabel(pkg: CairnPackage, siteId: string, lang: string): string {
  const feature = featureById(siteId, pkg)
  return feature ? localText(feature.properties.label, lang) : siteId
}

function documentView(state: PageState, pkg: CairnPackage, actions: SideActions): TemplateResult {
  void import('../ui/document.ts')
  const { selection, lang } = state.session
  const { site } = selection
  const text =
    site === null ? t('page.backToList') : t('page.backToFeature', { feature: featureLabel(pkg, site, lang) })
  return html`${back(text, () => actions.select({ source: null }))}
    <cairn-document
      .pkg=${pkg} .sourceId=${selection.source} .claimId=${selection.claim} .lang=${lang}
      .filter=${state.session.filter} .copy=${state.copy} .attachment=${state.attachment} .attached=${state.attached}
    ></cairn-document>`
}

function featureView(
  state: PageState,
  pkg: CairnPackage,
  site: string,
  actions: SideActions,
): TemplateResult {
  void import('../ui/feature.ts')
  const { selection, lang } = state.session
  return html`${back(t('page.backToList'), () => actions.select({ site: null, claim: null }))}
    <cairn-feature
      .pkg=${pkg} .featureId=${site} .matchingClaims=${matchingOf(state, site)}
      .selectedClaim=${selection.claim} .attached=${state.attached} .lang=${lang}
    ></cairn-feature>`
}

function pickedView(state: PageState, pkg: CairnPackage, actions: SideActions): TemplateResult {
  void import('../ui/picked.ts')
  return html`${back(t('page.backToList'), () => actions.pick([]))}
    <cairn-picked .pkg=${pkg} .ids=${state.picked} .as=${state.pickedAs} .lang=${state.session.lang}></cairn-picked>`
}

const listView = (state: PageState, pkg: CairnPackage): TemplateResult =>
  html`${state.drawing === 'map' ? nothing : html`<p class="no-map no-map-beside">${t('page.noMap')}</p>`}
    ${emptyView(state, pkg, 'nothing-beside')} ${openingNote(state, pkg)} ${asClaimsOffer(state)}
    <cairn-results .pkg=${pkg} .result=${state.result} .filter=${state.session.filter} .selection=${state.session.selection} .lang=${state.session.lang}></cairn-results>`

/** What the column shows, most particular first. */
export function sideView(state: PageState, pkg: CairnPackage, actions: SideActions): TemplateResult {
  const { site, source } = state.session.selection
  if (source !== null) return documentView(state, pkg, actions)
  if (site !== null) return featureView(state, pkg, site, actions)
  if (state.picked.length > 0) return pickedView(state, pkg, actions)
  return listView(state, pkg)
}
