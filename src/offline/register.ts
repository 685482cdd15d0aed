/** The lifetime of the service worker as the page sees it. */
import { untilAtRest } from './at-rest.ts'

/** A version of the app by its number and the name of its build. */
export interface OfferedVersion {
  readonly version: string
  readonly build: string
}

export interface ShellEvents {
  /** Every file of the shell is on the device: the app starts without network. */
  ready(): void
  /** A newer version waits; `takeOver` lets it in and reloads this page once. `offered` is null when it does not say which it is. */
  update(takeOver: () => void, offered: OfferedVersion | null): void
  /** The version that was let in does not come yet; `replaced` follows when it is in, without a reload. */
  late(): void
  /** A newer version came in, late or by another tab: this page still runs the older one, whose files are gone from the device. */
  replaced(reload: () => void, wasLate: boolean): void
  /** The browser refused or failed; `reason` is the browser's own word, null when it offers no service worker. */
  failed(reason: string | null): void
}

function whenInstalled(worker: ServiceWorker, done: () => void): void {
  if (worker.state === 'installed' || worker.state === 'activated') done()
  else
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed') done()
    })
}

/** Longer than a worker needs to take over. */
const LATE_MS = 4000

/** Whether this page let the newer worker in; more than one asking changes nothing. */
let isAsked = false

/** Whether it did not come in time: this page reloads only when the reader says so again. */
let isLate = false

/** Lets the newer worker in and reloads once; what comes late reloads nothing, since something may be being written by then. */
async function letIn(
  { active }: ServiceWorkerRegistration,
  coming: ServiceWorker,
  events: ShellEvents,
): Promise<void> {
  if (isAsked) return
  isAsked = true
  const reload = (): void => location.reload()
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  await untilAtRest(active)
  coming.postMessage('take-over')
  setTimeout(() => {
    isLate = true
    navigator.serviceWorker.removeEventListener('controllerchange', reload)
    events.late()
  }, LATE_MS)
}

/** Older versions do not answer. */
const ANSWER_MS = 2000

function versionOf(worker: ServiceWorker): Promise<OfferedVersion | null> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), ANSWER_MS)
    port1.addEventListener('message', ({ data }) => resolve(data as OfferedVersion), { once: true })
    port1.start()
    worker.postMessage('which-version', [port2])
  })
}

function announce(registration: ServiceWorkerRegistration, events: ShellEvents): void {
  const offer = (worker: ServiceWorker): void => {
    void versionOf(worker).then((offered) =>
      events.update(() => void letIn(registration, worker, events), offered),
    )
  }
  if (registration.waiting && registration.active) offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing
    if (!coming) return
    const isUpdate = registration.active !== null
    whenInstalled(coming, () => (isUpdate ? offer(coming) : undefined))
  })
}

/** The first worker of a page replaces nothing; every later one does, unless this page asked for it and reloads. */
function watchReplacement(events: ShellEvents): void {
  let isControlled = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isControlled && (isLate || !isAsked)) events.replaced(() => location.reload(), isLate)
    isControlled = true
  })
}

/**
 * Registers the worker beside the page. Does nothing where there are no service
 * workers (plain http, Lockdown mode, some private modes): `failed` says so.
 */
export async function registerShell(events: ShellEvents): Promise<void> {
  if (!('serviceWorker' in navigator)) return events.failed(null)
  try {
    // In a sandboxed frame it is there and refuses to be touched.
    watchReplacement(events)
    const registration = await navigator.serviceWorker.register('service-worker.js', {
      updateViaCache: 'none',
    })
    // Where a setting blocks workers, some browsers answer with nothing instead of a refusal.
    if (!registration) return events.failed(null)
    announce(registration, events)
    await navigator.serviceWorker.ready
    events.ready()
  } catch (fault) {
    events.failed(fault instanceof Error ? fault.message : String(fault))
  }
}
