/** What the thread is told, and what it tells. */
export interface ThreadTask {
  /** Folder of the repository. */
  readonly root: string
  /** Names of forms; empty for all. */
  readonly forms: readonly string[]
  /** Number of the first generated input. */
  readonly from: number
  /** Generated inputs for each form; null for what each form asks for. */
  readonly count: number | null
}

export type ThreadMessage =
  | { readonly kind: 'begin'; readonly form: string; readonly what: string }
  | {
      readonly kind: 'end'
      readonly faults: readonly string[]
      /** Of the input. */
      readonly bytes: number
      /** Taken at once while it was open. */
      readonly largest: number
      /** For people; nothing is asserted of it. */
      readonly milliseconds: number
    }
  | { readonly kind: 'stray'; readonly fault: string }
  | { readonly kind: 'done' }
