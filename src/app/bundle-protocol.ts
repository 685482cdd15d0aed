/** Messages between the page and the worker that packs, encrypts and opens. */
import type { BundleEntry } from '../bundle/bundle-entry.ts'
import type { Key, LockKind } from '../bundle/open-sealed.ts'
import type { ProvenEntry, RejectedEntry } from '../bundle/read-bundle.ts'
import type { Lock } from '../bundle/seal-bundle.ts'

export interface BundleWork {
  /** Packs; files of packages as they were opened, a folder at any depth or a zip. */
  pack: {
    task: { readonly entries: readonly BundleEntry[]; readonly willBeSealed: boolean }
    answer: Blob
  }
  /** Size of what `seal` makes of that many bytes. */
  size: { task: { readonly bytes: number; readonly lock: Lock }; answer: number }
  seal: { task: { readonly bundle: Blob; readonly lock: Lock }; answer: Blob }
  /** What an encrypted file asks for. */
  ask: { task: { readonly file: Blob }; answer: LockKind }
  /** `key` is null for a clear bundle. */
  open: { task: { readonly file: Blob; readonly key: Key | null }; answer: OpenedBundle }
}

export interface OpenedBundle {
  readonly entries: readonly OpenedEntry[]
  readonly rejected: readonly RejectedEntry[]
  /** Why nothing can be read; null when something can. */
  readonly fault: string | null
}

export interface OpenedEntry extends ProvenEntry {
  /** RFC 3339 time of a package's release, as its descriptor says; null otherwise. */
  readonly created: string | null
}

export type WorkKind = keyof BundleWork

export type WorkRequest = {
  [Kind in WorkKind]: { readonly kind: Kind; readonly task: BundleWork[Kind]['task'] }
}[WorkKind]

/** An Error does not survive every browser's cloning; its message does. */
export type WorkAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'answer'; readonly answer: BundleWork[WorkKind]['answer'] }
  | { readonly kind: 'fault'; readonly reason: string }
