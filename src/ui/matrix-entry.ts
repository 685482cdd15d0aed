/** One claim in a cell of the matrix: how certainly and when, the number as claimed, the sentence, and what stands against it. */
import { html, nothing, type TemplateResult } from 'lit'
import { LINE_OF_MODALITY } from '../design/glyphs.ts'
import type { MatrixEntry } from '../domain/claim-matrix.ts'
import { claimantName } from '../domain/claimant.ts'
import type { CairnFeature, Claim } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import type { SeenRelation } from '../domain/relations.ts'
import { formatEdtf } from '../i18n/date.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { modalityText, saidOnText } from '../i18n/said-words.ts'
import { countText, isSecondHalf, otherDates, relationWord } from './claim-words.ts'
import { featureGlyph } from './glyph.ts'
import { placeName } from './place-label.ts'

/** What every entry needs beside itself. */
export interface MatrixContext {
  readonly feature: CairnFeature
  readonly pkg: CairnPackage
  readonly lang: string
  readonly selected: string | null
  /** Claim under the pointer or the focus; the claims that it is related to are marked. */
  readonly pointed: MatrixEntry | null
  open(claim: Claim): void
  point(entry: MatrixEntry | null): void
}

/** A button that opens the claim. It says its claimant too, for whoever does not see the row. */
export function matrixEntry(entry: MatrixEntry, context: MatrixContext): TemplateResult {
  const { claim } = entry
  const { feature, pkg, lang } = context
  const line = entry.isDenial ? 'struck' : (LINE_OF_MODALITY[claim.modality] ?? 'dotted')
  return html`<button
    type="button"
    class=${entryClass(entry, context)}
    aria-current=${claim.id === context.selected ? 'true' : nothing}
    @click=${() => context.open(claim)}
    @pointerenter=${() => context.point(entry)}
    @pointerleave=${() => context.point(null)}
    @focus=${() => context.point(entry)}
    @blur=${() => context.point(null)}
  >
    <span class="said"
      >${featureGlyph(feature.properties.featureType, line)}<span
        ><span class="visually-hidden">${claimantName(claim.claimant, pkg, lang)}: </span
        ><b class="modality">${modalityText(claim)}</b> · ${saidOnText(claim, lang)}</span
      ></span
    >
    ${claim.count ? html`<span class="number">${countText(claim.count)}</span>` : nothing}
    <span class="statement">${localText(claim.statement, lang)}</span>
    ${facts(claim, feature, pkg, lang).map((fact) => html`<span class="fact">${fact}</span>`)}
    ${relationLines(entry, context)}
  </button>`
}

function entryClass(entry: MatrixEntry, { pointed }: MatrixContext): string {
  const isRelated = pointed?.relations.some(({ other }) => other.claim.id === entry.claim.id) ?? false
  const isQuiet = entry.isRepetition || entry.standing === 'superseded' || entry.standing === 'withdrawn'
  return ['entry', isQuiet ? 'quiet' : '', entry.isDenial ? 'denial' : '', isRelated ? 'related' : '']
    .filter(Boolean)
    .join(' ')
}

/** Dates of what is claimed, and the place where this claim has another one than the feature. */
function facts(claim: Claim, feature: CairnFeature, pkg: CairnPackage, lang: string): readonly string[] {
  const dates = otherDates(claim)
    .filter(({ edtf }) => edtf !== null)
    .map(({ kind, edtf }) =>
      t('matrix.date', { kind: label('dateKind', kind), date: formatEdtf(edtf, lang) }),
    )
  const { placeId, verbatim } = claim.place
  if (placeId === null || placeId === (feature.properties.placeId ?? null)) return dates
  const place = pkg.places.get(placeId)
  return [...dates, t('matrix.place', { place: place ? placeName(place) : (verbatim ?? placeId) })]
}

/** One line for each kind of relation, with all the claims that it leads to. */
function relationLines({ claim, relations }: MatrixEntry, context: MatrixContext): readonly TemplateResult[] {
  const seen = relations.filter((relation) => !isSecondHalf(relation, relations))
  const words = [...new Set(seen.map((relation) => relationWord(relation, relations)))]
  return words.map((word) => {
    const several = seen.filter((one) => relationWord(one, relations) === word)
    const others = several.map((one) => otherText(one, claim.claimant, context)).join('; ')
    const isAgainst = several.some(({ type }) => type === 'contradicts' || type === 'responds_to')
    const isMutual = word === t('documents.contradictsAndIs')
    return html`<span class="relation ${isAgainst ? 'against' : ''}"
      ><span aria-hidden="true">${isAgainst ? '⇅' : '↳'} </span
      >${isMutual ? t('matrix.mutual', { others }) : t('matrix.relation', { relation: word, others })}</span
    >`
  })
}

function otherText({ other }: SeenRelation, claimant: string, { feature, pkg, lang }: MatrixContext): string {
  const date = saidOnText(other.claim, lang)
  const isOwn = other.claim.claimant === claimant
  const who = claimantName(other.claim.claimant, pkg, lang)
  const claim = isOwn ? t('matrix.ownClaim', { date }) : t('matrix.otherClaim', { who, date })
  if (other.feature.id === feature.id) return claim
  return t('matrix.elsewhere', { claim, feature: localText(other.feature.properties.label, lang) })
}
