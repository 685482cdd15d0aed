/** The browser's positioning, watched for as long as it is needed and not a moment longer. */
import type { Fix, PositionFault } from '../ui/field-fix.ts'

/** What comes of watching; a fault may be followed by a position. */
export interface PositionListener {
  fix(fix: Fix): void
  fault(fault: PositionFault): void
}

/** A cold receiver under open sky needs most of a minute; a remembered position would be a wrong one. */
const OPTIONS: PositionOptions = { enableHighAccuracy: true, timeout: 60_000, maximumAge: 0 }

const FAULTS: Readonly<Record<number, PositionFault>> = { 1: 'refused', 2: 'unavailable', 3: 'timeout' }

/** Watches until the returned function is called. Asks for permission if the reader has not answered yet. */
export function watchPosition(listener: PositionListener): () => void {
  if (!isSecureContext) {
    listener.fault('insecure')
    return () => {}
  }
  if (!navigator.geolocation) {
    listener.fault('absent')
    return () => {}
  }
  const watch = navigator.geolocation.watchPosition(
    (position) => listener.fix(fixOf(position, Date.now())),
    ({ code }) => listener.fault(FAULTS[code] ?? 'unavailable'),
    OPTIONS,
  )
  return () => navigator.geolocation.clearWatch(watch)
}

/** Movement slower than a stroll has a direction by accident only. */
const WALKING_METERS_PER_SECOND = 0.7

/** The browser's answer as ours. Some receivers have a clock of their own: a position from the future is one from now. */
export function fixOf(
  { coords, timestamp }: Pick<GeolocationPosition, 'coords' | 'timestamp'>,
  now: number,
): Fix {
  const isWalking = (coords.speed ?? 0) >= WALKING_METERS_PER_SECOND
  const course = isWalking && Number.isFinite(coords.heading) ? coords.heading : null
  return {
    lngLat: [coords.longitude, coords.latitude],
    accuracyMeters: coords.accuracy,
    at: Math.min(timestamp, now),
    course,
  }
}
