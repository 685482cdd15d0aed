/** One feature in a list: what, where, how closely known, how claims stand, who said it last. */
import { css, html, nothing, type TemplateResult } from 'lit'
import { saidLine } from '../design/said-line.ts'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { subjectClaims } from '../domain/subject-claims.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { knownStatus } from '../query/core/known-statuses.ts'
import { claimLine, relaySteps } from './claim-line.ts'
import { featureGlyph } from './glyph.ts'
import { featurePlaceName } from './place-label.ts'
import { latestClaim, type ResultEntry } from './result-entries.ts'
import { reasonWithoutMark } from './tray-groups.ts'

/** Layout of a row; goes with `glyphStyles` and `claimStyles`. */
export const rowStyles = css`
  .row {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px var(--space-2);
    padding: var(--space-3) var(--space-2);
  }
  .row > .glyph {
    margin-block-start: 0.2em;
  }
  .row > div {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
  }
  .row p {
    font-size: var(--text-xs);
    line-height: 1.45;
  }
  .row:hover {
    background: var(--paper-sunk);
  }
  .row:has([aria-current='true']) {
    background: var(--accent-wash);
  }
  button.open {
    min-block-size: 0;
    padding: 0;
    background: none;
    border: 0;
    border-radius: 0;
    overflow-wrap: anywhere;
    font: 600 var(--text-m) / 1.35 var(--serif);
    text-align: start;
  }
  /* The whole row is the target; its words stay readable text beside the button. */
  button.open::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  button.open:focus-visible {
    outline: 0;
  }
  button.open:focus-visible::after {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
  .matched {
    color: var(--accent-ink);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px var(--space-2);
    color: var(--ink-soft);
    font-size: var(--text-xs);
  }
`

/** The mark of a feature, as on the map; a plain dot for GeoJSON of somebody's own, whose type nobody stated. */
export function entryMark({ feature, matching }: ResultEntry, pkg: CairnPackage): TemplateResult {
  if (pkg.kind === 'plain') return featureGlyph(undefined)
  return featureGlyph(feature.properties.featureType, saidLine(subjectClaims(feature, matching, pkg)))
}

/** How closely the place is known, in words, with its name unless a heading already gives it. */
export function whereText(feature: CairnFeature, pkg: CairnPackage, underPlace = false): string {
  const place = featurePlaceName(feature, pkg)
  if (feature.geometry === null)
    return t(`results.${reasonWithoutMark(feature, pkg)}`, { place: place ?? '' })
  const precision = label('precision', feature.properties.precisionCode)
  return place === null || underPlace ? precision : t('results.where', { place, precision })
}

/** What a row needs beside its entry. */
export interface RowContext {
  readonly pkg: CairnPackage
  readonly lang: string
  /** Id of the selected feature; null when none is. */
  readonly site: string | null
  /** Whether rows stand under headings that name the place. */
  readonly underPlace?: boolean
  readonly onOpen: (featureId: string) => void
  /** Which date let the claims pass, in words; null where no period is asked for. */
  readonly matched?: ((claims: ResultEntry['matching']) => string | null) | undefined
}

/** One row; a feature of plain GeoJSON says that nobody claims it. */
export function resultRow(entry: ResultEntry, context: RowContext): TemplateResult {
  const { feature } = entry
  return html`<li class="row">
    ${entryMark(entry, context.pkg)}
    <div>
      ${openButton(feature, context)}
      ${context.pkg.kind === 'plain' ? plainFacts(feature) : statedFacts(entry, context)}
    </div>
  </li>`
}

/** Type and precision of plain GeoJSON are only fillers of the format, so they are not shown as if somebody had stated them. */
const plainFacts = ({ geometry }: CairnFeature): TemplateResult =>
  html`<p class="facts">${t('common.noClaimant')}${geometry === null ? ` · ${label('precision', 'unlocated')}` : nothing}</p>`

function statedFacts(entry: ResultEntry, context: RowContext): TemplateResult {
  const { feature } = entry
  return html`<p class="facts">
      <bdi>${label('featureType', feature.properties.featureType)} · ${whereText(feature, context.pkg, context.underPlace)}</bdi>
    </p>
    ${claims(entry, context)}`
}

/** The feature's label as the button that opens it. */
export function openButton(feature: CairnFeature, { lang, site, onOpen }: RowContext): TemplateResult {
  return html`<button
    class="open"
    type="button"
    dir="auto"
    data-feature=${feature.id}
    aria-current=${feature.id === site ? 'true' : nothing}
    @click=${() => onOpen(feature.id)}
  >
    ${localText(feature.properties.label, lang)}
  </button>`
}

function claims({ feature, matching }: ResultEntry, { pkg, lang, matched }: RowContext): TemplateResult {
  const status = knownStatus(feature, pkg)
  const all = feature.properties.claims.length
  const date = matched?.(matching) ?? null
  return html`<p class="facts">
      ${status ? html`<span class="chip ${status === 'contested' ? 'strong' : ''}">${label('status', status)}</span>` : nothing}
      <span>${matching.length === all ? t('common.claims', { n: all }) : t('results.matching', { n: matching.length, all })}</span>
      ${date === null ? nothing : html`<span class="matched">${date}</span>`}
    </p>
    ${latestLine({ feature, matching }, pkg, lang)}`
}

function latestLine(
  { matching }: ResultEntry,
  pkg: CairnPackage,
  lang: string,
): TemplateResult | typeof nothing {
  const claim = latestClaim(matching)
  return claim ? html`<p>${claimLine(claim, pkg, lang)}${relayedText(relaySteps(claim, pkg))}</p>` : nothing
}

/** " · relayed twice"; nothing for a claim at first hand. */
export const relayedText = (steps: number): TemplateResult | typeof nothing =>
  steps === 0 ? nothing : html`<span class="claim-line"> · ${t('claimLine.relayed', { n: steps })}</span>`
