/** The line to one data worker, from its start to its end: pairs requests with replies by number. */
import type { QueryMessages, QueryNews, QueryReply, QueryRequest } from '../core/protocol.ts'
import { abortError } from './latest-wins.ts'

type Response<Kind extends keyof QueryMessages> = QueryMessages[Kind]['response']

interface Pending {
  readonly resolve: (response: Response<keyof QueryMessages>) => void
  readonly reject: (reason: unknown) => void
}

export class WorkerLine {
  readonly #worker: Worker
  readonly #onCrash: () => void
  readonly #onNews: (news: QueryNews) => void
  readonly #pending = new Map<number, Pending>()
  #lastId = 0

  /** `onCrash` is called once, after everything that waited was rejected; the line is closed then. */
  constructor(worker: Worker, onCrash: () => void, onNews: (news: QueryNews) => void) {
    this.#worker = worker
    this.#onCrash = onCrash
    this.#onNews = onNews
    worker.addEventListener('message', this.#onMessage)
    worker.addEventListener('error', this.#onError)
    worker.addEventListener('messageerror', this.#onError)
  }

  ask<Kind extends keyof QueryMessages>(
    kind: Kind,
    request: QueryMessages[Kind]['request'],
  ): Promise<Response<Kind>> {
    const id = ++this.#lastId
    const reply = new Promise<Response<keyof QueryMessages>>((resolve, reject) => {
      // Posting first: a request that cannot be cloned throws here, and nothing then waits for its reply.
      const transfer = request instanceof ArrayBuffer ? [request] : []
      this.#worker.postMessage({ id, kind, request } as QueryRequest, transfer)
      this.#pending.set(id, { resolve, reject })
    })
    return reply as Promise<Response<Kind>>
  }

  /** Ends the worker; whatever still waits is rejected with the reason. */
  close(reason: unknown): void {
    this.#worker.removeEventListener('message', this.#onMessage)
    this.#worker.removeEventListener('error', this.#onError)
    this.#worker.removeEventListener('messageerror', this.#onError)
    this.#worker.terminate()
    for (const { reject } of this.#pending.values()) reject(reason)
    this.#pending.clear()
  }

  readonly #onMessage = ({ data }: MessageEvent<QueryReply | QueryNews>): void => {
    if ('seen' in data || 'found' in data) this.#onNews(data)
    else this.#settle(data)
  }

  #settle(data: QueryReply): void {
    const pending = this.#pending.get(data.id)
    this.#pending.delete(data.id)
    if ('fault' in data) pending?.reject(new Error(data.fault))
    else if ('isOvertaken' in data) pending?.reject(abortError('A newer query took its place.'))
    else pending?.resolve(data.response)
  }

  readonly #onError = (event: Event): void => {
    const detail = 'message' in event && event.message ? ` (${event.message})` : ''
    this.close(new Error(`The data worker stopped${detail}.`))
    this.#onCrash()
  }
}
