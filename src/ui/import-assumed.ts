/** What an import took for granted: how dates were read, and what every row got that no column said. */
import { html, type TemplateResult } from 'lit'
import { label, languageName } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import type { ImportAccount } from './import-table.ts'
import { detectedWords } from './import-words.ts'

export function assumedView(account: ImportAccount): TemplateResult {
  const detected = Object.entries(account.detected).map(
    ([name, value]) => [detectedWords(name), value] as const,
  )
  return html`<section aria-labelledby="assumed">
    <h3 class="title" id="assumed">${t('import.report.assumed')}</h3>
    <dl>
      ${[...detected, ...assumptions(account)].map(([name, value]) => html`<dt dir="auto">${name}</dt><dd dir="auto">${value}</dd>`)}
    </dl>
  </section>`
}

type Line = readonly [name: string, value: string]

function assumptions(account: ImportAccount): readonly Line[] {
  const { defaults, sharedPointMeters, ownPointMeters } = account.mapping
  const spoken = rowsOf(account.notices, 'claimant-is-table')
  const shared = rowsOf(account.repairs, 'shared-point')
  const said = [
    label('featureType', defaults.featureType),
    defaults.predicate,
    label('modality', defaults.modality),
    languageName(defaults.lang),
  ]
  return [
    [
      t('import.assumed.claimant'),
      defaults.claimant === null
        ? t('import.assumed.claimantTable', { n: spoken })
        : t('import.assumed.claimantNamed', { name: defaults.claimant }),
    ],
    [t('import.assumed.shared'), t('import.assumed.sharedRows', { n: shared, meters: sharedPointMeters })],
    [t('import.assumed.own'), t('import.assumed.ownMeters', { meters: ownPointMeters })],
    [t('import.assumed.defaults'), said.join(' · ')],
  ]
}

const rowsOf = (kinds: readonly { readonly code: string; readonly rows: number }[], code: string): number =>
  kinds.find((kind) => kind.code === code)?.rows ?? 0
