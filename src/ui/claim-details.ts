/** What the claim says besides its sentence: number, dates, place, labels, grades; nothing when it says no more. */
import { html, nothing, type TemplateResult } from 'lit'
import { claimantName } from '../domain/claimant.ts'
import { isClaimFromTable } from '../domain/from-table.ts'
import type { Assessment, Claim } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { countText, dateText, otherDates } from './claim-words.ts'
import { placeName } from './place-label.ts'

/** What the claim says besides its sentence, as lines; the number first, since it is what is most often compared. */
export function detailLines(claim: Claim, pkg: CairnPackage, lang: string): readonly string[] {
  return [
    ...(claim.count ? [countText(claim.count)] : []),
    ...otherDates(claim).map((date) => dateText(date, lang, isClaimFromTable(claim, pkg))),
    placeText(claim, pkg),
    ...accused(claim, pkg, lang),
    ...labels(claim),
  ]
}

/** The place as this claim has it: its own words, the gazetteer's name, and how closely. */
export function placeText(claim: Claim, pkg: CairnPackage): string {
  const { verbatim, placeId, precisionCode } = claim.place
  const known = pkg.places.get(placeId ?? '')
  const values = {
    words: verbatim ?? '',
    name: known ? placeName(known) : '',
    precision: label('precision', precisionCode),
  }
  if (verbatim && known) return t('documents.placeBoth', values)
  if (verbatim) return t('documents.placeWords', values)
  return known ? t('documents.placeName', values) : t('documents.placeNone')
}

const gradeText = ({
  sourceReliability,
  informationCredibility,
  assessor,
  date,
  rationale,
}: Assessment): string =>
  t('documents.grade', { sourceReliability, informationCredibility, assessor, date, rationale })

function grades(claim: Claim): readonly string[] {
  const given = claim.assessments ?? []
  return given.length > 0 ? given.map(gradeText) : [t('documents.notGraded')]
}

const labels = (claim: Claim): readonly string[] =>
  (claim.characterisation ?? []).map(({ verbatim }) => t('documents.characterisation', { verbatim }))

/** The accused is an agent or a whole party. */
function accusedName(id: string, pkg: CairnPackage, lang: string): string {
  const party = pkg.parties.find((one) => one.id === id)
  return party && !pkg.agents.has(id) ? localText(party.label, lang) : claimantName(id, pkg, lang)
}

const accused = ({ attribution }: Claim, pkg: CairnPackage, lang: string): readonly string[] => {
  if (!attribution) return []
  const who = accusedName(attribution.accused, pkg, lang)
  const { verbatim } = attribution
  return [verbatim ? t('documents.accusedVerbatim', { who, verbatim }) : t('documents.accused', { who })]
}

/** A short list, and how it was read. */
export function claimDetails(claim: Claim, pkg: CairnPackage, lang: string): TemplateResult {
  return html`<ul class="details">
      ${detailLines(claim, pkg, lang).map((line) => html`<li>${line}</li>`)}
    </ul>
    <details class="details">
      <summary>${t('documents.howRead')}</summary>
      <ul>
        <li>${label('role', claim.claimantRole)}</li>
        ${claim.verbatimModal ? html`<li>${t('documents.modalWords', { words: claim.verbatimModal })}</li>` : nothing}
        ${claim.dates.filter(({ kind }) => kind === 'statement' || kind === 'publication').map((date) => html`<li>${dateText(date, lang, isClaimFromTable(claim, pkg))}</li>`)}
        ${grades(claim).map((line) => html`<li>${line}</li>`)}
        ${claim.remarks ? html`<li>${claim.remarks}</li>` : nothing}
        <li class="tiny">${t('documents.claimId', { id: claim.id })}</li>
      </ul>
    </details>`
}
