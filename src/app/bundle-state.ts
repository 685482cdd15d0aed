/** Handing over and receiving, as the page's state holds them. */
import type { BundleMaking, BundleReceiving } from '../ui/bundle-events.ts'

export interface BundleState {
  readonly making: BundleMaking
  /** null while no bundle is open. */
  readonly receiving: BundleReceiving | null
}

export const NO_BUNDLE: BundleState = {
  making: { choices: null, chosen: new Set(), lock: 'passphrase', bytes: null, progress: { kind: 'idle' } },
  receiving: null,
}
