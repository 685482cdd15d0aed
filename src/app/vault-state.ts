/** The vault as the page knows it. Everything readable in here is dropped when the vault locks. */
import type { NoteDraft, NoteSubject, VaultNote, VaultSaid, VaultSettings } from '../ui/vault-events.ts'

/** `unprotected` is open as well, to everybody who has the device. */
export type VaultLock = 'absent' | 'locked' | 'open' | 'unprotected'

export interface VaultPanel {
  /** Whether the device was asked for a vault; before, `absent` means nothing. */
  readonly isKnown: boolean
  /** Why there can be no vault here, in words; null when there can. */
  readonly cannot: string | null
  /** Newest first. */
  readonly notes: readonly VaultNote[]
  /** Notes that are lost or were tampered with. */
  readonly damaged: number
  /** What the next note is to be about, while the vault is still locked. */
  readonly wanted: NoteSubject | null
  /** The note that is shown whole; null shows the list only. */
  readonly shown: string | null
  readonly draft: NoteDraft | null
  /** Bytes of the photos of what is shown or written. */
  readonly photos: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  readonly settings: VaultSettings
  /** Whether a security key opens the vault as well. */
  readonly hasKey: boolean
  /** Whether this browser can make one of its keys a way in. */
  readonly canHaveKey: boolean
  readonly busy: boolean
  /** What the last deed came to. */
  readonly said: VaultSaid | null
  /** What the device had no room for; null when all is well. */
  readonly full: 'photos' | 'note' | null
  /** Sealed bytes on this device whose key is gone; null when there are none. */
  readonly lostBytes: number | null
}

export const DEFAULT_SETTINGS: VaultSettings = { idleMinutes: 5, hiddenMinutes: 1 }

export const NO_PANEL: VaultPanel = {
  isKnown: false,
  cannot: null,
  notes: [],
  damaged: 0,
  wanted: null,
  shown: null,
  draft: null,
  photos: new Map(),
  settings: DEFAULT_SETTINGS,
  hasKey: false,
  canHaveKey: false,
  busy: false,
  said: null,
  full: null,
  lostBytes: null,
}
