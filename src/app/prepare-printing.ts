/** The page can be printed from its first quiet moment on: the code for sheets is not needed before. */
import type { Services } from './services.ts'
import { whenQuiet } from './when-quiet.ts'

/** Waits for a package, then for quiet, then loads what watches for prints. */
export function preparePrinting(services: Services): void {
  const stop = services.store.subscribe(({ phase, result }) => {
    if (phase !== 'ready' || result === null) return
    stop()
    whenQuiet(() => void load(services))
  })
}

/** Without it the browser prints the page as it stands; nothing else depends on it. */
async function load(services: Services): Promise<void> {
  try {
    const { watchPrints } = await import('./print-page.ts')
    await watchPrints(services)
  } catch {
    // The network is gone before the first quiet moment: the print panel says so itself when it is asked for.
  }
}
