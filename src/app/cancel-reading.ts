/** Ending a reading that is under way: by its button, by Escape, by closing the screen on which a table waits. */
import { currentReading, endReading } from './one-reading.ts'
import { patch, type Services } from './services.ts'

/** Ends the reading under way, or the wait for a mapping: the view before stays, and nothing is stored. */
export function cancelReading(services: Services): void {
  const line = currentReading()
  if (line) endReading(services, line)
  else patch(services.store, { reading: { kind: 'idle' } })
  line?.cancel()
  // Rows that were written and never pointed to; the next start would remove them too.
  void services
    .shelf()
    .sweep()
    .catch(() => 0)
}

/** Escape stops a reading before it steps back in the page; a dialog takes it first. */
export function cancelWithEscape(services: Services): void {
  const onKey = (event: KeyboardEvent): void => {
    const { reading, overlay } = services.store.get()
    if (event.key !== 'Escape' || reading.kind !== 'busy' || overlay !== 'none') return
    event.stopImmediatePropagation()
    cancelReading(services)
  }
  addEventListener('keydown', onKey, { capture: true })
}
