/** Where the device is, asked once. It goes into a sealed note and nowhere else. */
import { t } from '../i18n/message.ts'
import type { NotePosition } from '../ui/vault-events.ts'

const LONGEST_WAIT_MS = 60_000

/** Rejects with the reason in words. */
export function readPosition(): Promise<NotePosition> {
  return new Promise((done, fail) => {
    const options = { enableHighAccuracy: true, timeout: LONGEST_WAIT_MS, maximumAge: 0 }
    if (!navigator.geolocation) fail(new Error(t('vault.positionNone')))
    else
      navigator.geolocation.getCurrentPosition(
        ({ coords, timestamp }) =>
          done({
            lng: coords.longitude,
            lat: coords.latitude,
            accuracyMeters: coords.accuracy,
            fixedAt: new Date(timestamp).toISOString(),
          }),
        ({ code }) => fail(new Error(t(code === 1 ? 'vault.positionRefused' : 'vault.positionNone'))),
        options,
      )
  })
}
