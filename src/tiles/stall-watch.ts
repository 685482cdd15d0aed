/** Aborts when nothing has come for a while, and when the caller's signal does. */
export class StallWatch {
  isStalled = false
  readonly #controller = new AbortController()
  readonly #milliseconds: number
  readonly #outer: AbortSignal | undefined
  readonly #abort = (): void => this.#controller.abort()
  #timer: unknown

  constructor(milliseconds: number, outer: AbortSignal | undefined) {
    this.#milliseconds = milliseconds
    this.#outer = outer
    outer?.throwIfAborted()
    outer?.addEventListener('abort', this.#abort, { once: true })
    this.touch()
  }

  /** For the request that is watched. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Something came: the time begins anew. */
  touch(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.isStalled = true
      this.#abort()
    }, this.#milliseconds)
  }

  /** To be called when the answer is there, or nobody waits for it any more. */
  end(): void {
    clearTimeout(this.#timer)
    this.#outer?.removeEventListener('abort', this.#abort)
  }
}
