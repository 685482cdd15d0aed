/** What the fuzzing thread is told, and what it tells. */
import type { HostileInput } from './corpus/hostile-input.ts'

export interface FuzzTask {
  readonly root: string
  readonly seed: number
  /** Milliseconds since 1970. */
  readonly until: number
  /** Names of forms; empty for all. */
  readonly forms: readonly string[]
}

export type FuzzMessage =
  | { readonly kind: 'begin'; readonly form: string; readonly what: string; readonly input: HostileInput }
  | { readonly kind: 'fault'; readonly fault: string }
  | { readonly kind: 'done'; readonly reached: number; readonly pool: number }
