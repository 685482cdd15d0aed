/** How the page asks: through a data worker. */
import type { BoundingBox } from '../../domain/package.ts'
import type { FilterSpec } from '../core/filter.ts'
import type { Cell, CellMembers, MarkView, ShareWindow } from '../core/lookout.ts'
import { once } from '../core/once.ts'
import type {
  LoadedPackage,
  LoadOptions,
  LoadRequest,
  QueryMessages,
  QueryService,
} from '../core/protocol.ts'
import type { QueryResult, Tally } from '../core/result.ts'
import { abortable, abortError, latestWins } from './latest-wins.ts'
import { type Ask, completeInParts, loadInParts } from './load-in-parts.ts'
import { WorkerLine } from './worker-line.ts'

/**
 * A service that works in a worker. If the worker crashes, everything that waits is rejected and a new worker is
 * started with the package loaded last; a second crash is final, and every later request is rejected.
 * `createWorker` is called at once, and once more after a crash; it may throw.
 */
export const workerQuery = (createWorker: () => Worker): QueryService => new WorkerQuery(createWorker)

const NOTHING_TO_FOLLOW = (): Promise<unknown> => Promise.resolve()

class WorkerQuery implements QueryService {
  readonly #createWorker: () => Worker
  #line: WorkerLine | null
  #loaded: LoadRequest | null = null
  /** Settled when a new worker knows what the crashed one knew. */
  #restored: Promise<unknown> = Promise.resolve()
  /** Hands texts and shapes after the columns, once; settled when they are there. Most readers ask for neither. */
  #details: () => Promise<unknown> = NOTHING_TO_FOLLOW
  /** The loading under way; parts of two packages must never mix. */
  #loading = new AbortController()
  /** What is watched: a new worker is told it again. */
  #watched: ShareWindow | null = null
  #tellView: (view: MarkView) => void = () => undefined
  #tellFound: () => void = () => undefined
  /** One at a time until its rows are found; while the rest is counted the next may come. */
  readonly #runs = latestWins(async (filter: FilterSpec) => {
    await this.#knows(filter)
    const found = new Promise<void>((resolve) => {
      this.#tellFound = resolve
    })
    const answer = this.#ask('run', filter)
    await Promise.race([found, answer.catch(() => undefined)])
    return { answer }
  })

  constructor(createWorker: () => Worker) {
    this.#createWorker = createWorker
    this.#line = this.#newLine(() => this.#restart())
  }

  async load(parsed: LoadRequest, { signal, tell, columns }: LoadOptions = {}): Promise<LoadedPackage> {
    this.#loading.abort()
    this.#loading = new AbortController()
    const isGivenUp = AbortSignal.any(signal ? [this.#loading.signal, signal] : [this.#loading.signal])
    await this.#restored
    const adopted = columns ? await this.#adoptedFor(parsed, columns) : null
    const answer = adopted ?? (await loadInParts(this.#ask, parsed, { signal: isGivenUp, tell }))
    this.#details = adopted ? once(() => this.#complete(parsed)) : NOTHING_TO_FOLLOW
    this.#runs.dropWaiting()
    this.#loaded = parsed
    return answer
  }

  adopt(columns: ArrayBuffer): Promise<LoadedPackage | null> {
    return this.#ask('adopt', columns)
  }

  async run(filter: FilterSpec, signal?: AbortSignal): Promise<QueryResult> {
    const { answer } = await this.#runs.run(filter, signal)
    return abortable(signal, (resolve, reject) => {
      answer.then(resolve, reject)
      return () => undefined
    })
  }

  async tally(filter: FilterSpec): Promise<Tally> {
    await this.#knows(filter)
    return this.#ask('tally', filter)
  }

  expectSearch(): void {
    void this.#restored.then(() => this.#details())
  }

  /** Nobody waits: a worker that is gone is told of by the next run. */
  watch(window: ShareWindow | null): void {
    this.#watched = window
    this.#ask('watch', window).catch(() => undefined)
  }

  follow(tell: (view: MarkView) => void): void {
    this.#tellView = tell
  }

  members(cell: Cell): Promise<CellMembers> {
    return this.#ask('members', cell)
  }

  extent(): Promise<BoundingBox | null> {
    return this.#ask('extent', null)
  }

  close(): void {
    this.#runs.dropWaiting()
    this.#line?.close(abortError('The data worker was closed.'))
    this.#line = null
  }

  #newLine(onCrash: () => void): WorkerLine {
    return new WorkerLine(this.#createWorker(), onCrash, (news) => {
      if ('seen' in news) this.#tellView(news.seen)
      else this.#tellFound()
    })
  }

  /** Settled when the worker can answer the filter. */
  async #knows({ q, area }: FilterSpec): Promise<void> {
    await this.#restored
    if (q !== '' || area) await this.#details()
  }

  #restart(): void {
    this.#line = null
    this.#line = this.#newLine(() => {
      this.#line = null
    })
    if (this.#watched) this.watch(this.#watched)
    this.#details = NOTHING_TO_FOLLOW
    // A fault here is told by the next run, which then finds nothing loaded.
    if (this.#loaded) this.#restored = loadInParts(this.#ask, this.#loaded, {}).catch(() => undefined)
  }

  readonly #ask: Ask = async <Kind extends keyof QueryMessages>(
    kind: Kind,
    request: QueryMessages[Kind]['request'],
  ) => {
    if (!this.#line) throw new Error('The data worker stopped twice or was closed; reload the page.')
    return this.#line.ask(kind, request)
  }

  /** Columns that do not fit the package are of no use. */
  async #adoptedFor(parsed: LoadRequest, columns: ArrayBuffer): Promise<LoadedPackage | null> {
    const answer = await this.#ask('adopt', columns)
    return answer?.rows === parsed.package?.features.length ? answer : null
  }

  #complete(parsed: LoadRequest): Promise<unknown> {
    return completeInParts(this.#ask, parsed, this.#loading.signal).catch(() => undefined)
  }
}
