/** A relation to another claim, always with that claim's claimant, date and modality; a button leads there. */
import { html, type TemplateResult } from 'lit'
import { claimantName } from '../domain/claimant.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import type { SeenRelation } from '../domain/relations.ts'
import { t } from '../i18n/message.ts'
import { modalityText, saidOnText } from '../i18n/said-words.ts'
import { relationWord } from './claim-words.ts'
import { emit, type SelectDetail } from './events.ts'

/** "↳ is contradicted by Institute X, 1 Apr 2022, asserted"; `all` are the relations of the same claim. */
export function relationLine(
  relation: SeenRelation,
  all: readonly SeenRelation[],
  pkg: CairnPackage,
  lang: string,
  from: EventTarget,
): TemplateResult {
  const { claim, feature } = relation.other
  const values = {
    who: claimantName(claim.claimant, pkg, lang),
    date: saidOnText(claim, lang),
    modality: modalityText(claim),
  }
  const go = (): void =>
    emit<SelectDetail>(from, 'select', { site: feature.id, claim: claim.id, source: null })
  return html`<button class="text relation" @click=${go} title=${localText(claim.statement, lang)}
      >↳ ${relationWord(relation, all)} ${t('documents.otherClaim', values)}</button
    >`
}
