/** What was chosen on the map, with its claims: every mark keeps who says it and how certainly. */
import type { Claim } from '../domain/generated/package-types.ts'
import { localText } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { claimItem } from './claim-item.ts'
import { listedClaims } from './claim-list.ts'
import type { FacadeInput } from './facade-input.ts'
import type { Tree } from './tree.ts'

/** A section with the matching claims of these features, the chosen claim first; null for none. */
export function chosenTree(
  input: Pick<FacadeInput, 'package' | 'result' | 'statuses' | 'lang'>,
  siteIds: readonly string[],
  claimId: Claim['id'] | null,
): Tree | null {
  const listed = listedClaims(input).filter(({ feature }) => siteIds.includes(feature.id))
  if (listed.length === 0) return null
  const names = [...new Set(listed.map(({ feature }) => localText(feature.properties.label, input.lang)))]
  const first = listed.filter(({ claim }) => claim.id === claimId)
  const rest = listed.filter(({ claim }) => claim.id !== claimId)
  return [
    'section',
    { class: 'chosen', tabindex: -1, 'aria-live': 'polite' },
    ['h2', {}, names.join('; ')],
    [
      'p',
      { class: 'soft' },
      `${t('common.claims', { n: listed.length })}${t('common.fullStop')} ${t('documents.contentNote')}`,
    ],
    ['ol', {}, ...[...first, ...rest].map((one) => claimItem(one, input))],
  ]
}
