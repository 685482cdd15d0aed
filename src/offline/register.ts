/** The lifetime of the service worker as the page sees it. */

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
  /** Another tab let a newer version in: this page still runs the older one, whose files are gone from the device. */
  replaced(reload: () => void): void
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

/** Reloads once, when the newer worker has taken over. */
function letIn(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.postMessage('take-over')
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
    void versionOf(worker).then((offered) => events.update(() => letIn(worker), offered))
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
    if (isControlled) events.replaced(() => location.reload())
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
