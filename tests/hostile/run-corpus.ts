/** Runs the corpus in a thread with bounds on time, memory and the size of a single piece. */
import { Worker } from 'node:worker_threads'
import type { ThreadMessage, ThreadTask } from './thread-messages.ts'

/** A hundred times what the slowest input takes; a square of 200 000 steps would not end before. */
const LONGEST_MILLISECONDS = 120_000
const HEAP_MEGABYTES = 1_024
/** What may be taken at once for an input of few bytes. */
const LARGEST_BYTES = 96 * 1024 * 1024
const MOST_FAULTS = 400
const SLOWEST_KEPT = 12

export interface CorpusReport {
  /** Inputs tried, by form. */
  readonly tried: ReadonlyMap<string, number>
  /** For people: milliseconds, by form. */
  readonly spent: ReadonlyMap<string, number>
  /** The first faults, each with its input. */
  readonly faults: readonly string[]
  /** For people: the inputs that took longest. */
  readonly slowest: readonly (readonly [milliseconds: number, what: string])[]
}

/** The report when the thread has done all, hung or broken; what hung is ended. */
export function runCorpus(
  thread: string,
  task: ThreadTask,
  longest = LONGEST_MILLISECONDS,
): Promise<CorpusReport> {
  return new Promise((resolve) => {
    const limits = { maxOldGenerationSizeMb: HEAP_MEGABYTES }
    new CorpusRun(new Worker(thread, { workerData: task, resourceLimits: limits }), longest, resolve)
  })
}

class CorpusRun {
  readonly #worker: Worker
  readonly #longest: number
  readonly #tried = new Map<string, number>()
  readonly #spent = new Map<string, number>()
  readonly #faults: string[] = []
  #slowest: (readonly [number, string])[] = []
  #current = 'before the first input'
  #form = ''
  #isDone = false
  #timer: NodeJS.Timeout | undefined

  constructor(worker: Worker, longest: number, resolve: (report: CorpusReport) => void) {
    this.#worker = worker
    this.#longest = longest
    this.#wait()
    worker.on('message', (message: ThreadMessage) => this.#hear(message))
    worker.on('error', (fault) => this.#note(`the thread broke: ${fault.message}`))
    worker.on('exit', () => resolve(this.#end()))
  }

  #hear(message: ThreadMessage): void {
    if (message.kind === 'begin') this.#begin(message)
    else if (message.kind === 'end') this.#judge(message)
    else if (message.kind === 'stray') this.#note(`nobody waited for: ${message.fault}`)
    else this.#isDone = true
  }

  #begin({ form, what }: Extract<ThreadMessage, { kind: 'begin' }>): void {
    this.#wait()
    this.#current = what
    this.#form = form
    this.#tried.set(form, (this.#tried.get(form) ?? 0) + 1)
  }

  #judge({ faults, bytes, largest, milliseconds }: Extract<ThreadMessage, { kind: 'end' }>): void {
    for (const fault of faults) this.#note(fault)
    if (largest > LARGEST_BYTES + 4 * bytes) this.#note(`${largest} bytes at once for ${bytes}`)
    this.#spent.set(this.#form, (this.#spent.get(this.#form) ?? 0) + milliseconds)
    const slowest = [...this.#slowest, [Math.round(milliseconds), this.#current] as const]
    this.#slowest = slowest.sort(([a], [b]) => b - a).slice(0, SLOWEST_KEPT)
  }

  #wait(): void {
    this.#timer ??= setTimeout(() => this.#hang(), this.#longest)
    this.#timer.refresh()
  }

  #hang(): void {
    this.#note(`no end after ${this.#longest / 1000} s`)
    void this.#worker.terminate()
  }

  #note(fault: string): void {
    if (this.#faults.length < MOST_FAULTS) this.#faults.push(`${this.#current}: ${fault}`)
  }

  #end(): CorpusReport {
    clearTimeout(this.#timer)
    if (!this.#isDone && this.#faults.length === 0) this.#note('the thread ended before all was done')
    return { tried: this.#tried, spent: this.#spent, faults: this.#faults, slowest: this.#slowest }
  }
}
