/** Handing over and receiving as the panels show them, and how the panels speak to the page. */

/** Something on this device that can go into a file. */
export interface BundleChoice {
  readonly key: string
  readonly kind: 'package' | 'document' | 'area' | 'note'
  readonly title: string
  readonly version: string | null
  readonly bytes: number
}

/** Who can read the file: whoever knows the passphrase, whoever holds a key, or everybody. */
export type BundleLock = 'passphrase' | 'recipients' | 'none'

export type MakingProgress =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'busy'
      readonly step: 'packing' | 'sealing'
      readonly done: number
      readonly total: number
    }
  | { readonly kind: 'done'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'failed'; readonly reason: string }

export interface BundleMaking {
  /** null while the device is looked through. */
  readonly choices: readonly BundleChoice[] | null
  readonly chosen: ReadonlySet<string>
  readonly lock: BundleLock
  /** Size of the file to the byte; null while it is reckoned, or nothing is chosen. */
  readonly bytes: number | null
  readonly progress: MakingProgress
}

/** What the reader wants done, in the event `bundle-make`. Secrets are in the event only, never in the page's state. */
export type MakeDeed =
  | { readonly kind: 'look' }
  | { readonly kind: 'choose'; readonly keys: readonly string[]; readonly isChosen: boolean }
  | { readonly kind: 'lock'; readonly lock: BundleLock }
  | { readonly kind: 'recipients'; readonly text: string }
  | { readonly kind: 'save'; readonly secret: string }
  | { readonly kind: 'cancel' }

/**
 * How an entry stands to what is on this device: `beside` for a package that is here from another place and stays there,
 * `differs` when neither dates nor versions say which is newer, `locked` for notes while the vault is closed, and for areas while it is locked, `unknown` for
 * what a later version of the app has put in.
 */
export type Standing = 'new' | 'same' | 'older' | 'newer' | 'differs' | 'beside' | 'locked' | 'unknown'

export interface ReceivedEntry {
  readonly key: string
  readonly kind: string
  readonly title: string
  readonly version: string | null
  readonly bytes: number
  readonly standing: Standing
  /** Version on this device; null when none is here. */
  readonly here: string | null
  readonly isWanted: boolean
  /** null before it was tried; `taken` also for what was here already. */
  readonly outcome: 'taken' | 'failed' | null
  /** Why it failed. */
  readonly reason: string | null
}

export interface BundleReceiving {
  /** Name of the file. */
  readonly name: string
  readonly bytes: number
  readonly stage: 'locked' | 'opening' | 'listed' | 'taking' | 'done' | 'refused'
  /** What an encrypted file asks for; null for a clear one. */
  readonly asks: 'passphrase' | 'recipients' | null
  /** What went wrong last; null when nothing did. */
  readonly fault: string | null
  readonly done: number
  readonly total: number
  readonly entries: readonly ReceivedEntry[]
  /** Entries that are not whole: never applied. */
  readonly rejected: readonly { readonly title: string; readonly reason: string }[]
}

/** What the reader wants done, in the event `bundle-receive`. */
export type ReceiveDeed =
  | { readonly kind: 'open'; readonly secret: string }
  | { readonly kind: 'want'; readonly key: string; readonly isWanted: boolean }
  | { readonly kind: 'take' }
  | { readonly kind: 'cancel' }

/** Whether an entry can be taken at all. */
export const isTakeable = ({ standing }: ReceivedEntry): boolean =>
  !['same', 'unknown', 'locked'].includes(standing)

/** Whether taking it puts something out of its place on this device. */
export const isReplacing = ({ standing }: ReceivedEntry): boolean =>
  ['older', 'newer', 'differs'].includes(standing)
