/** Private notes as the panel shows them, and how the panel speaks to the page. */

/** What a note is about; ids, and the name as it read when the note was begun. */
export interface NoteSubject {
  readonly packageId: string
  readonly featureId: string
  readonly claimId: string | null
  readonly label: string
}

/** Where the device was, WGS 84; kept only when the reader ticked it. */
export interface NotePosition {
  readonly lng: number
  readonly lat: number
  /** Radius of 68 % confidence, as browsers report it. */
  readonly accuracyMeters: number
  /** RFC 3339 time of the fix. */
  readonly fixedAt: string
}

/** A photo of a note, without its bytes. */
export interface NotePhoto {
  readonly id: string
  readonly mediaType: string
  /** Size of the bytes. */
  readonly bytes: number
  /** File name of an original that was kept as it was; null for a picture that was made anew, without metadata. */
  readonly originalName: string | null
}

export interface VaultNote {
  readonly id: string
  readonly text: string
  /** RFC 3339 time of writing. */
  readonly writtenAt: string
  /** RFC 3339 time of the last change. */
  readonly changedAt: string
  /** 1 when it was written, one more with every change. */
  readonly version: number
  readonly about: NoteSubject | null
  readonly position: NotePosition | null
  readonly photos: readonly NotePhoto[]
}

/** A note being written: the one it changes, or null for a new one. */
export interface NoteDraft {
  readonly of: string | null
  readonly text: string
  readonly about: NoteSubject | null
  readonly position: NotePosition | null
  readonly photos: readonly NotePhoto[]
}

/** When an open vault locks itself. */
export interface VaultSettings {
  /** Without use. */
  readonly idleMinutes: number
  /** With the page hidden; 0 is at once. */
  readonly hiddenMinutes: number
}

export interface VaultSaid {
  readonly kind: 'done' | 'failed'
  readonly text: string
}

/** What the reader wants done, in the event `vault-deed`. */
export type VaultDeed =
  /** The panel was opened. */
  | { readonly kind: 'look' }
  | { readonly kind: 'create'; readonly passphrase: string | null }
  | { readonly kind: 'open'; readonly passphrase: string }
  | { readonly kind: 'open-with-key' }
  | { readonly kind: 'lock' }
  | { readonly kind: 'change-passphrase'; readonly present: string; readonly next: string }
  | { readonly kind: 'add-key'; readonly passphrase: string }
  | { readonly kind: 'remove-key' }
  | { readonly kind: 'settings'; readonly settings: VaultSettings }
  | { readonly kind: 'show'; readonly id: string | null }
  | { readonly kind: 'write'; readonly about: NoteSubject | null }
  | { readonly kind: 'edit'; readonly id: string }
  | { readonly kind: 'delete'; readonly id: string }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'unlink' }
  | { readonly kind: 'position'; readonly wanted: boolean }
  | { readonly kind: 'photos'; readonly files: readonly File[]; readonly keepsOriginal: boolean }
  | { readonly kind: 'drop-photo'; readonly id: string }
  | { readonly kind: 'save' }
  | { readonly kind: 'discard' }
  /** What did not fit: tried once more, or left out. */
  | { readonly kind: 'try-again' }
  | { readonly kind: 'leave-out' }
  | { readonly kind: 'erase'; readonly what: 'vault' | 'everything' }
