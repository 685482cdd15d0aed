/** Opens and closes the panels of an import as it goes on. */

import { cancelReading } from './cancel-reading.ts'
import type { Overlay, PageState } from './page-state.ts'
import { patch, type Services } from './services.ts'

type Seen = Pick<PageState, 'reading' | 'overlay' | 'report'>

/** The panel that the change asks for; `cancel` when the reader has closed the screen on which a table waits; null for none. */
export function overlayAfter(before: Seen, now: Seen): Overlay | 'cancel' | null {
  if (now.reading.kind === 'mapping') {
    if (now.reading !== before.reading) return 'import'
    return now.overlay === 'import' ? null : 'cancel'
  }
  if (now.reading.kind === 'large' && now.reading !== before.reading) return 'large'
  if (now.overlay === 'import') return 'none'
  const isNew = now.report !== null && now.report !== before.report
  return isNew && now.overlay === 'none' ? 'import-report' : null
}

/** Binds the panels for as long as the page lives. What changes at once is judged together. */
export function followImports(services: Services): void {
  const { store } = services
  let seen = store.get()
  const follow = (): void => {
    const [before, now] = [seen, store.get()]
    seen = now
    const next = overlayAfter(before, now)
    if (next === 'import') void refresh(services)
    if (next === 'cancel') cancelReading(services)
    else if (next !== null && next !== now.overlay) patch(store, { overlay: next })
  }
  store.subscribe((state) => {
    if (state !== seen) queueMicrotask(follow)
  })
}

/** Saved mappings are read when a table waits for one. */
async function refresh(services: Services): Promise<void> {
  const { refreshMappings } = await import('./import-mappings.ts')
  await refreshMappings(services)
}
