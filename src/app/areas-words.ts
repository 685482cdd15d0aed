/** Why an area did not come, in words that say what can be done. */
import { EtagMismatch } from 'pmtiles'
import { t } from '../i18n/message.ts'
import { AreaGone } from '../offline/areas/download.ts'
import { NothingThere } from '../offline/areas/plan-area.ts'
import { DamagedTile } from '../offline/areas/verify.ts'
import { AreasLocked } from '../storage/area-seal.ts'
import { RangeFault } from '../tiles/range-fault.ts'
import { hostOf } from './areas-list.ts'

export const isReplaced = (fault: unknown): boolean => fault instanceof EtagMismatch

const isFull = (fault: unknown): boolean =>
  fault instanceof DOMException && fault.name === 'QuotaExceededError'

/** `isForbidden`: whether the page's own policy stood in the way. */
export function areaFault(fault: unknown, from: string | File, isForbidden: boolean): string {
  const host = typeof from === 'string' ? hostOf(from) : from.name
  if (isForbidden) return t('areas.fault.policy', { host })
  if (fault instanceof RangeFault) return t(`areas.fault.${fault.kind}`, { host, status: fault.status ?? '' })
  if (isFull(fault)) return t('areas.fault.full')
  if (fault instanceof NothingThere) return t('areas.fault.nothing')
  if (fault instanceof AreasLocked) return t('areas.fault.locked')
  if (fault instanceof AreaGone) return t('areas.fault.gone')
  const reason = fault instanceof Error ? fault.message : String(fault)
  return t(fault instanceof DamagedTile ? 'areas.fault.damaged' : 'areas.fault.other', { reason })
}

/** Notices whether the page's policy forbids a request while `work` runs. */
export async function watchingPolicy<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result } | { readonly fault: unknown; readonly isForbidden: boolean }> {
  let isForbidden = false
  const note = (event: SecurityPolicyViolationEvent): void => {
    if (event.effectiveDirective === 'connect-src') isForbidden = true
  }
  document.addEventListener('securitypolicyviolation', note)
  try {
    return { result: await work() }
  } catch (fault) {
    return { fault, isForbidden }
  } finally {
    document.removeEventListener('securitypolicyviolation', note)
  }
}
