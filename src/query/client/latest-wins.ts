/**
 * At most one run at a time, and of those that wait only the newest: while a reader drags a slider, every
 * position but the last may be skipped. What is running is let finish, so there is always something new to show.
 */
export interface LatestWins<Request, Response> {
  /** Rejects with an AbortError when `signal` fires or a newer run takes the waiting place. */
  run(request: Request, signal?: AbortSignal): Promise<Response>
  /** Rejects the waiting run, if any, with an AbortError. */
  dropWaiting(): void
}

interface Job<Request, Response> {
  readonly request: Request
  readonly resolve: (response: Response) => void
  readonly reject: (reason: unknown) => void
}

export function abortError(message: string): DOMException {
  return new DOMException(message, 'AbortError')
}

export function latestWins<Request, Response>(
  perform: (request: Request) => Promise<Response>,
): LatestWins<Request, Response> {
  let waiting: Job<Request, Response> | null = null
  let isBusy = false

  async function work(): Promise<void> {
    isBusy = true
    while (waiting) {
      const job: Job<Request, Response> = waiting
      waiting = null
      await perform(job.request).then(job.resolve, job.reject)
    }
    isBusy = false
  }

  function dropWaiting(): void {
    waiting?.reject(abortError('A newer query took its place.'))
    waiting = null
  }

  function enqueue(job: Job<Request, Response>): void {
    dropWaiting()
    waiting = job
    if (!isBusy) void work()
  }

  return {
    dropWaiting,
    run: (request, signal) =>
      abortable(signal, (resolve, reject) => {
        const job = { request, resolve, reject }
        enqueue(job)
        return () => {
          if (waiting === job) waiting = null
        }
      }),
  }
}

/** A promise that rejects when the signal fires; `start` returns what to do then. */
export function abortable<Response>(
  signal: AbortSignal | undefined,
  start: (resolve: (response: Response) => void, reject: (reason: unknown) => void) => () => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(abortError('The query was given up before it began.'))
    const forget = (): void => signal?.removeEventListener('abort', onAbort)
    const settled =
      <Value>(settle: (value: Value) => void) =>
      (value: Value): void => {
        forget()
        settle(value)
      }
    const giveUp = start(settled(resolve), settled(reject))
    function onAbort(): void {
      giveUp()
      reject(abortError('The query was given up.'))
    }
    signal?.addEventListener('abort', onAbort, { once: true })
  })
}
