/** The balance in sentences, for a narrow screen: party by party, the whole package last. */
import { html, type TemplateResult } from 'lit'
import { type Balance, type BalanceCounts, MODALITIES } from '../domain/balance.ts'
import { localText } from '../domain/package.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'

/** The same numbers as the table's; modalities that nobody uses are left out of the sentence. */
export function balanceList({ parties, total }: Balance, lang: string): TemplateResult {
  return html`${parties.map((party) => item(localText(party.party.label, lang), party))}
    ${item(t('balance.package'), total)}`
}

function item(name: string, counts: BalanceCounts): TemplateResult {
  return html`<section class="by-party">
    <h3>${name}</h3>
    <ul>${linesOf(counts).map((line) => html`<li>${line}</li>`)}</ul>
  </section>`
}

function linesOf(counts: BalanceCounts): readonly string[] {
  const { modalities, ...numbers } = counts
  if (counts.claims === 0) return [t('matrix.none')]
  return [
    t('balance.line.claims', numbers),
    t('balance.line.place', numbers),
    t('balance.line.polarity', numbers),
    MODALITIES.filter((modality) => modalities[modality] > 0)
      .map((modality) =>
        t('balance.line.modality', { n: modalities[modality], modality: label('modality', modality) }),
      )
      .join(', '),
    t('balance.line.origins', numbers),
    t('balance.line.grades', numbers),
  ]
}
