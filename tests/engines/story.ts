import type { Engine, OpenOptions } from './engine.ts'
import type { Reader } from './reader.ts'

/** One thing that somebody does from beginning to end, told alike in every engine. */
export interface Story {
  readonly title: string
  /** Told in CI too; the others only by `npm run test:engines`. */
  readonly isInCi?: boolean
  readonly options?: OpenOptions
  /** Engines in which it cannot be told; docs/engines.md says what is seen instead. */
  readonly cannot?: readonly Engine['name'][]
  tell(reader: Reader): Promise<void>
}
