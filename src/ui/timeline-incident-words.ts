/** What is said about the incidents above the bars: loaded when somebody points at one, or where there is room for it. */
import '../i18n/rest.ts'
import { html, nothing, type TemplateResult } from 'lit'
import { type CairnPackage, localText } from '../domain/package.ts'
import { formatEdtf } from '../i18n/date.ts'
import { facetValueText } from '../i18n/facet-value-text.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { emitSite } from './events.ts'
import type { IncidentMark, MarkGroup } from './incidents.ts'

/** Claimants named before "and 3 more". */
const MOST_NAMES = 2

interface Place {
  readonly pkg: CairnPackage
  readonly lang: string
  /** The element that tells what is chosen. */
  readonly from: EventTarget
  readonly isRight: boolean
  readonly isBelow: boolean
}

/** The incidents of a group, each leading to its feature. */
function names({ marks }: MarkGroup, place: Place): TemplateResult {
  return html`<ul class="${place.isRight ? 'from-right' : ''} ${place.isBelow ? 'below' : ''}">
    ${marks.map(
      ({ mark }) => html`<li>
        <button class="text" @click=${() => emitSite(place.from, mark.featureId)}>${localText(mark.label, place.lang)}</button>
        <p class="said">${said(mark, place)}</p>
      </li>`,
    )}
  </ul>`
}

/** A date never stands without who says so, and how certainly. */
function said({ kind, edtf, claims }: IncidentMark, { pkg, lang }: Place): string {
  const claimants = [...new Set(claims.map(({ claimant }) => claimant))]
  const named = claimants.slice(0, MOST_NAMES)
  const modality = [...new Set(claims.map((claim) => label('modality', claim.modality)))].join(', ')
  return t('timeline.incidentSaid', {
    kind: label('dateKind', kind),
    date: formatEdtf(edtf, lang),
    modality,
    who: named.map((id) => facetValueText('claimant', id, pkg, lang)).join(', '),
    more: claimants.length - named.length,
  })
}

interface Counts {
  readonly within: number
  readonly drawn: number
  readonly outside: number
  readonly undated: number
}

/** How many are drawn, and how many are not and why. */
function note({ within, drawn, outside, undated }: Counts): TemplateResult {
  return html`<p class="note">
    ${t('timeline.incidentsDrawn', { drawn, within, limited: drawn < within ? 'yes' : 'no' })}
    ${outside > 0 ? t('timeline.incidentsOutside', { n: outside }) : nothing}
    ${undated > 0 ? t('timeline.incidentsUndated', { n: undated }) : nothing}
  </p>`
}

export const incidentWords = { names, note }
