/**
 * MapLibre's workers may be ended by the browser without any event. MapLibre asks for them when a page comes back to the
 * foreground; a page that stays there would wait for tiles for ever, so it is asked here too.
 */
import { getGlobalDispatcher, type Map as MapLibreMap } from 'maplibre-gl'

const EVERY_MILLISECONDS = 20_000
/** A worker that counts a crowd answers late; one that is gone never does. */
const PATIENCE_MILLISECONDS = 10_000

/** Until the map is removed. Workers that are gone are replaced, and the map tells it like a drawing surface that was lost. */
export function watchWorkers(map: MapLibreMap): void {
  const timer = setInterval(() => void replaceLost(), EVERY_MILLISECONDS)
  map.once('remove', () => clearInterval(timer))
}

async function replaceLost(): Promise<void> {
  if (document.hidden) return
  const dispatcher = getGlobalDispatcher()
  if (!(await dispatcher.ping(PATIENCE_MILLISECONDS))) await dispatcher.ensureWorkers()
}
