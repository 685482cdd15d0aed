/** A form of input as the corpus sees it: whole examples, ways to spoil them, and the code of the product that reads it. */
import type { HostileInput } from './corpus/hostile-input.ts'

/** What the product says about an input. */
export interface Said {
  readonly severity: 'error' | 'warning' | 'notice'
  readonly code: string
  readonly message: string
  readonly path: string
}

export interface Outcome {
  /** Whether anything of the input is shown or kept. */
  readonly isOpened: boolean
  readonly said: readonly Said[]
  /** What must not have come out of it, in words; empty when all is well. */
  readonly wrong?: readonly string[]
}

/** What a mutation may know of a form. */
export type Kind = 'bytes' | 'json' | 'text'

export interface Form {
  readonly name: string
  /** Generated inputs in `npm test`; hand-made ones come on top. */
  readonly count: number
  readonly kinds: readonly Kind[]
  /** Sound examples, made or read once. */
  seeds(root: string): Promise<readonly HostileInput[]>
  handMade?(root: string): Promise<readonly HostileInput[]>
  /** Puts spoiled files into what carries them: an archive with true sums around lying contents. */
  wrap?(input: HostileInput): HostileInput
  /** Rejects only for a fault of the product. */
  open(input: HostileInput): Promise<Outcome>
}

/** The outcome of an input that was refused in words. */
export const refusal = (code: string, message: string): Outcome => ({
  isOpened: false,
  said: [{ severity: 'error', code, message, path: '' }],
})
