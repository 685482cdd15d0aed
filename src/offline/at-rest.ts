/**
 * A newer worker that is let in takes over when the older one has nothing left to do. Chromium asks the older one to
 * end itself soon, once; a request that comes just then starts it anew, and nobody asks again: the newer one stays
 * *installed* until the older one has had nothing to do for half a minute, and a second `skipWaiting` changes nothing.
 * So it is let in at a moment in which nothing is asked for (docs/faults.md).
 */

/** A page that is never at rest gets its newer version all the same. */
const LONGEST_MS = 15_000

/** Resolves when the page is loaded and its worker was asked for nothing for two seconds; in any case after fifteen. */
export async function untilAtRest(active: ServiceWorker | null): Promise<void> {
  const isLate = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_MS))
  await Promise.race([isLate, loaded().then(() => quiet(active))])
}

const loaded = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState === 'complete') resolve()
    else addEventListener('load', () => resolve(), { once: true })
  })

/** The worker hears of every request of every tab; one of an older version does not answer. */
function quiet(active: ServiceWorker | null): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    if (!active) return resolve()
    port1.addEventListener('message', () => resolve(), { once: true })
    port1.start()
    active.postMessage('when-at-rest', [port2])
  })
}
