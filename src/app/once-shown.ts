/** The moment for what is loaded ahead of its use: the first picture stands, and the page has nothing else to do. */
import type { Services } from './services.ts'
import { whenQuiet } from './when-quiet.ts'

/** The map's own code comes first, also where the network is slow. */
const AFTER_MS = 1500

/** Calls once, after the first answer is shown, or after it is known that there is none. */
export function onceShown({ store }: Services, act: () => void): void {
  const stop = store.subscribe(({ phase, result }) => {
    if (phase === 'loading' || (phase === 'ready' && result === null)) return
    stop()
    setTimeout(() => whenQuiet(act), AFTER_MS)
  })
}
