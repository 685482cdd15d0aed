/** Where the device is, as the receiver says it, and how old and how good that is. */
import type { LngLat } from '../coordinates/coordinate-form.ts'
import { t } from '../i18n/message.ts'

/** One answer of the receiver; held in memory only. */
export interface Fix {
  readonly lngLat: LngLat
  /** Radius of the circle in which the device lies, as the browser says it (95 of 100 times), metres. */
  readonly accuracyMeters: number
  /** Milliseconds since 1970. */
  readonly at: number
  /** Direction of movement, degrees from true north; null at rest or unknown. */
  readonly course: number | null
}

/** Why there is no position. */
export type PositionFault = 'refused' | 'insecure' | 'absent' | 'unavailable' | 'timeout'

/** Beyond this a fix is called poor: a phone under open sky has ten. */
export const POOR_METERS = 100

/** After this the device has moved, or the receiver has lost the sky. */
export const STALE_SECONDS = 60

/** Whole seconds since the fix; never negative, whatever the two clocks say. */
export const ageSeconds = ({ at }: Fix, now: number): number => Math.max(0, Math.floor((now - at) / 1000))

/** "12 s ago", "3 min ago", "2 h ago". */
export function ageText(fix: Fix, now: number): string {
  const seconds = ageSeconds(fix, now)
  if (seconds < 60) return t('field.ageSeconds', { n: seconds })
  if (seconds < 3600) return t('field.ageMinutes', { n: Math.floor(seconds / 60) })
  return t('field.ageHours', { n: Math.floor(seconds / 3600) })
}

/** What is to be said of a fix beside its numbers; empty when it is fresh and good. */
export function fixWarnings(fix: Fix, now: number): readonly string[] {
  return [
    ...(ageSeconds(fix, now) >= STALE_SECONDS ? [t('field.stale')] : []),
    ...(fix.accuracyMeters > POOR_METERS ? [t('field.poor')] : []),
  ]
}
