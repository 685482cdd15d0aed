/**
 * Counting takes many times as long as finding. So it goes in parts, and between two of them the worker hears whether
 * something newer was found: that is counted in its place. Once a second a count is let go to its end, so that numbers
 * follow a hand that never rests.
 */
export interface Counting<Answer> {
  /** Yields after each part. */
  readonly parts: Iterator<void, Answer>
  /** Told once: the answer, that a newer one took its place, or what was thrown. */
  readonly settle: (end: { answer: Answer } | { overtaken: true } | { thrown: unknown }) => void
}

/** How long numbers may be behind the hand, milliseconds. */
const PATIENCE = 1000

export class CountNewest<Answer> {
  readonly #breathe: () => Promise<void>
  readonly #now: () => number
  readonly #rest: () => void
  #waiting: Counting<Answer> | null = null
  #isCounting = false
  #lastWhole = Number.NEGATIVE_INFINITY

  /** `breathe` lets messages in; `rest` is called when everything is counted. */
  constructor(breathe: () => Promise<void>, now: () => number, rest: () => void) {
    this.#breathe = breathe
    this.#now = now
    this.#rest = rest
  }

  /** The newest: whatever waits gives way at once, what is being counted at its next part. */
  count(counting: Counting<Answer>): void {
    this.#waiting?.settle({ overtaken: true })
    this.#waiting = counting
    if (!this.#isCounting) void this.#work()
  }

  async #work(): Promise<void> {
    this.#isCounting = true
    while (this.#waiting) {
      const counting = this.#waiting
      this.#waiting = null
      counting.settle(await this.#toItsEnd(counting))
    }
    this.#isCounting = false
    this.#rest()
  }

  async #toItsEnd({ parts }: Counting<Answer>): Promise<Parameters<Counting<Answer>['settle']>[0]> {
    const isDue = this.#now() - this.#lastWhole > PATIENCE
    try {
      for (;;) {
        const part = parts.next()
        if (part.done) {
          this.#lastWhole = this.#now()
          return { answer: part.value }
        }
        await this.#breathe()
        if (this.#waiting && !isDue) return { overtaken: true }
      }
    } catch (thrown) {
      return { thrown }
    }
  }
}
