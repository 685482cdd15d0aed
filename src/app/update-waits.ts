/** What a reload would destroy. A newer version of the app waits for it, and says so. */

import { t } from '../i18n/message.ts'
import type { OfferedVersion } from '../offline/register.ts'
import type { PageState } from './page-state.ts'

/** What stands in the way, as the last part of a key below `page.waits`; null when nothing does. */
export function updateWaitsFor({
  isDraftOpen,
  areas,
  reading,
  exporting,
}: Pick<PageState, 'isDraftOpen' | 'areas' | 'reading' | 'exporting'>):
  | 'draft'
  | 'download'
  | 'reading'
  | 'export'
  | null {
  if (isDraftOpen) return 'draft'
  if (areas.run !== null) return 'download'
  if (reading.kind === 'busy' || reading.kind === 'mapping') return 'reading'
  return exporting.kind === 'busy' ? 'export' : null
}

/** Which version is offered, and which one this is. */
export function offerText(offered: OfferedVersion | null): string {
  const mine = { ownVersion: __CAIRN_VERSION__, ownBuild: __CAIRN_BUILD__ }
  return offered === null ? t('page.newerApp', mine) : t('page.newerAppNamed', { ...offered, ...mine })
}
