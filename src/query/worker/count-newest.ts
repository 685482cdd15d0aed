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

/** What a whole count may take without holding up a hand, and how long is waited at most for the hand to rest, milliseconds. */
const QUICK = 16
const LONGEST_PAUSE = 100

type End<Answer> = Parameters<Counting<Answer>['settle']>[0]

export class CountNewest<Answer> {
  readonly #breathe: (milliseconds: number) => Promise<void>
  readonly #now: () => number
  readonly #prepare: () => void
  #waiting: Counting<Answer> | null = null
  #isCounting = false
  #lastWhole = Number.NEGATIVE_INFINITY
  /** What the last whole count took, milliseconds. */
  #cost = 0

  /** `breathe` lets messages in, at once or for some milliseconds; `prepare` is called after every count. */
  constructor(breathe: (milliseconds: number) => Promise<void>, now: () => number, prepare: () => void) {
    this.#breathe = breathe
    this.#now = now
    this.#prepare = prepare
  }

  /** The newest: whatever waits gives way at once, what is being counted at its next part. */
  count(counting: Counting<Answer>): void {
    this.#waiting?.settle({ overtaken: true })
    this.#waiting = counting
    if (!this.#isCounting) void this.#work()
  }

  async #work(): Promise<void> {
    this.#isCounting = true
    for (let counting = this.#take(); counting; counting = this.#take()) {
      const end = await this.#toItsEnd(counting)
      counting.settle(end)
      this.#prepare()
      if ('overtaken' in end && this.#cost > QUICK) await this.#untilRest()
    }
    this.#isCounting = false
  }

  #take(): Counting<Answer> | null {
    const waiting = this.#waiting
    this.#waiting = null
    return waiting
  }

  /** A hand that has overtaken one count would overtake the next: nothing is begun until it rests or numbers are due. */
  async #untilRest(): Promise<void> {
    for (let newest: unknown = null; newest !== this.#waiting && !this.#isDue(); ) {
      newest = this.#waiting
      await this.#breathe(Math.min(this.#cost, LONGEST_PAUSE))
    }
  }

  readonly #isDue = (): boolean => this.#now() - this.#lastWhole > PATIENCE

  async #toItsEnd({ parts }: Counting<Answer>): Promise<End<Answer>> {
    const started = this.#now()
    const isDue = this.#isDue()
    try {
      for (;;) {
        const part = parts.next()
        if (part.done) return this.#whole(part.value, started)
        await this.#breathe(0)
        if (this.#waiting && !isDue) return { overtaken: true }
      }
    } catch (thrown) {
      return { thrown }
    }
  }

  #whole(answer: Answer, started: number): End<Answer> {
    this.#lastWhole = this.#now()
    this.#cost = this.#lastWhole - started
    return { answer }
  }
}
