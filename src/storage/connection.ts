/**
 * The lifetime of the database handle. Browsers close handles behind our back
 * (another tab upgrades, iOS sleeps, site data is cleared), so work runs through
 * `run`, which reopens once and tries again.
 */
import { type IDBPDatabase, openDB } from 'idb'
import { DATABASE_VERSION, migrate } from './migrations.ts'
import { type CairnDatabase, DATABASE_NAME } from './schema.ts'

export type StorageEvent =
  /** Another tab of an older version keeps the upgrade waiting: close the other tabs. */
  | 'blocked'
  /** Another tab needs to upgrade; this tab has closed its handle: reload. */
  | 'blocking'
  /** The browser ended the connection; the next piece of work reopens it. */
  | 'terminated'

type Work<Result> = (database: IDBPDatabase<CairnDatabase>) => Promise<Result>

/** Faults of a handle that a new handle can heal. */
const HANDLE_FAULTS = new Set(['InvalidStateError', 'UnknownError'])

const isHandleFault = (fault: unknown): boolean =>
  fault instanceof DOMException && HANDLE_FAULTS.has(fault.name)

let isGivenUp = false

/** From here on all work of this page is rejected at once: the database does not answer, and nobody should wait for it. */
export function giveUpStorage(): void {
  isGivenUp = true
}

export class Connection {
  private opening: Promise<IDBPDatabase<CairnDatabase>> | null = null
  private readonly tell: (event: StorageEvent) => void

  constructor(tell: (event: StorageEvent) => void) {
    this.tell = tell
  }

  /**
   * Runs the work on an open handle; reopens once when the handle turns out to be dead.
   * Rejects with what the database says otherwise (QuotaExceededError, VersionError, …), and with a TimeoutError once the
   * storage was given up.
   */
  async run<Result>(work: Work<Result>): Promise<Result> {
    if (isGivenUp) throw new DOMException('The database does not answer.', 'TimeoutError')
    try {
      return await work(await this.open())
    } catch (fault) {
      if (!isHandleFault(fault)) throw fault
      this.opening = null
      return work(await this.open())
    }
  }

  async close(): Promise<void> {
    const opening = this.opening
    this.opening = null
    ;(await opening)?.close()
  }

  /** Registered before any await: only the first open request of a page is told about `blocked`. */
  private open(): Promise<IDBPDatabase<CairnDatabase>> {
    this.opening ??= this.openAnew()
    return this.opening
  }

  private openAnew(): Promise<IDBPDatabase<CairnDatabase>> {
    const opening = openDB<CairnDatabase>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade: migrate,
      blocked: () => this.tell('blocked'),
      blocking: (_current, _blocked, event) => this.giveWay(event),
      terminated: () => this.forget('terminated'),
    })
    opening.catch(() => {
      this.opening = null
    })
    return opening
  }

  private giveWay(event: IDBVersionChangeEvent): void {
    ;(event.target as IDBDatabase | null)?.close()
    this.forget('blocking')
  }

  private forget(event: StorageEvent): void {
    this.opening = null
    this.tell(event)
  }
}
