/** The lifetime of one reading: from the wish to the moment at which what was read is shown, or to its end before. */
import type { Issue } from '../domain/issue.ts'
import type { ParseResult } from '../domain/package.ts'
import { type Joining, joinParts } from '../domain/parsed-parts.ts'
import type { Progress } from '../import/report.ts'
import type { ImportAccount, WaitingTable } from '../ui/import-table.ts'
import type { LargeInput } from '../ui/large-input.ts'
import { type ReadingAnswer, type ReadingTask, showing, type WrittenRows } from './reading-protocol.ts'
import { type ReadingThread, readingThread } from './reading-thread.ts'

/** What a reading brought: in memory and, if `rows` says so, written but not pointed to. */
export interface Delivered {
  readonly parsed: ParseResult
  readonly files: ReadonlyMap<string, Blob>
  readonly report: ImportAccount | null
  readonly rows: WrittenRows | null
  readonly columns: ArrayBuffer | null
}

/** Somebody cancelled, or began another reading. */
export class ReadingCancelled extends Error {}

/** What was read is more than a browser shows. */
export class TooLarge extends Error {
  readonly large: LargeInput

  constructor(large: LargeInput) {
    super(`${large.name} is more than a browser shows`)
    this.large = large
  }
}

export interface ReadingListener {
  progress(progress: Progress): void
  /** Stored columns that can be shown before the rest; resolves when they are, or cannot be. */
  arriving(head: ParseResult, columns: ArrayBuffer, signal: AbortSignal): Promise<void>
  /** The same of what was just read and is neither stored nor handed over yet; a fault costs only the head start. */
  readSoFar(head: ParseResult, columns: ArrayBuffer, signal: AbortSignal): Promise<void>
  /** The worker waits for a mapping. */
  tables(tables: readonly WaitingTable[], issues: readonly Issue[]): void
}

export class ReadingLine {
  /** Aborted by `cancel`; for work on the page that belongs to this reading. */
  readonly signal: AbortSignal
  private readonly controller = new AbortController()
  private thread: ReadingThread | null = null
  private readonly listener: ReadingListener
  private joining: { parts: Joining; received: number; total: number } | null = null
  private readonly delivered: Promise<Delivered>
  private resolve: (delivered: Delivered) => void = () => undefined
  private reject: (reason: Error) => void = () => undefined

  constructor(listener: ReadingListener) {
    this.signal = this.controller.signal
    this.listener = listener
    this.delivered = new Promise((resolve, reject) => {
      this.resolve = resolve
      this.reject = reject
    })
    // Cancelled before anybody asked for it, it is no fault that nobody heard.
    this.delivered.catch(() => undefined)
  }

  /** Starts the worker; asked early, its code is loaded while the files are still on their way. */
  start(): this {
    if (this.thread || this.signal.aborted) return this
    this.thread = readingThread({
      hear: (answer) => this.hear(answer),
      fail: (reason) => this.fail(reason),
    })
    return this
  }

  /** Hands over a task; what it brings is the answer. Rejects with ReadingCancelled, or with the fault in plain words. */
  read(task: ReadingTask): Promise<Delivered> {
    this.start().thread?.post(task)
    return this.delivered
  }

  /** How far the reading is, whoever works for it; nothing more after its end. */
  tell(progress: Progress): void {
    if (!this.signal.aborted) this.listener.progress(progress)
  }

  /** What can be shown of a large package while its details are read. A fault here costs only the head start. */
  async arrive(head: ParseResult, columns: ArrayBuffer): Promise<void> {
    if (!this.signal.aborted) await this.listener.arriving(head, columns, this.signal).catch(() => undefined)
  }

  /** Ends the worker in the midst of whatever it does. */
  cancel(): void {
    this.thread?.end()
    this.controller.abort()
    this.reject(new ReadingCancelled())
  }

  private fail(reason: string): void {
    this.end(new Error(reason))
  }

  /** Ends the worker; whoever waits for what it reads is given the reason. */
  end(reason: Error): void {
    this.thread?.end()
    this.reject(reason)
  }

  private hear(answer: ReadingAnswer): void {
    if (this.signal.aborted) return
    if (answer.kind === 'progress') this.tell(answer.progress)
    else if (answer.kind === 'tables') this.listener.tables(answer.tables, answer.issues)
    else if (answer.kind === 'fault') this.fail(answer.reason)
    else if (answer.kind === 'columns')
      void this.listener.readSoFar(answer.parsed, answer.columns, this.signal)
    else if (answer.kind === 'large') this.end(new TooLarge(answer.large))
    else this.receive(answer)
  }

  private receive(answer: Extract<ReadingAnswer, { kind: 'head' | 'part' | 'done' }>): void {
    if (answer.kind === 'head')
      this.joining = { parts: joinParts(answer.parsed), received: 0, total: answer.parts }
    else if (answer.kind === 'done') this.finish(answer)
    else this.join(answer.part)
  }

  private join(part: Extract<ReadingAnswer, { kind: 'part' }>['part']): void {
    if (!this.joining) return
    this.joining.parts.add(part)
    this.joining.received++
    this.tell(showing(this.joining.received, this.joining.total, 0))
    this.thread?.post({ kind: 'taken' })
  }

  private finish({ files, report, rows, columns }: Extract<ReadingAnswer, { kind: 'done' }>): void {
    this.thread?.end()
    const parsed = this.joining?.parts.result()
    if (parsed) this.resolve({ parsed, files, report, rows, columns })
    else this.reject(new Error('the worker answered nothing'))
  }
}
