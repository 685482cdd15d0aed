/** How the panel of saved views speaks to the page. */

/** What the reader wants done, in the event `view-deed`. */
export type ViewDeed =
  | { readonly kind: 'save'; readonly name: string; readonly note: string }
  | { readonly kind: 'open'; readonly id: string; readonly isPinned: boolean }
  | { readonly kind: 'rename'; readonly id: string; readonly name: string; readonly note: string }
  | { readonly kind: 'delete'; readonly id: string }
  /** Brings back what was deleted last. */
  | { readonly kind: 'restore' }
  /** All of them as a file. */
  | { readonly kind: 'hand-out' }
  | { readonly kind: 'add'; readonly file: File }

/** A saved view as the panel shows it. */
export interface ViewLine {
  readonly id: string
  readonly name: string
  readonly note: string
  readonly packageTitle: string
  readonly packageVersion: string
  /** Calendar day, EDTF. */
  readonly savedDay: string
  /** What has become of the package since, in words; null while another package is open. */
  readonly since: string | null
  /** Whether the package has another version now, so that the saved one is worth asking for. */
  readonly isOlder: boolean
}
