/** What MapLibre keeps of a style whose drawing surface was lost: nothing, or every loss would cost a megabyte. */
import '../../src/design/tokens.css'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { afterEach, expect, test, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import { startMap } from '../../src/map/map-setup.ts'

/** Vitest leaves the type to the provider. */
const devtools = cdp() as unknown as { send(method: string): Promise<unknown> }

const LONG = { timeout: 30_000, interval: 100 }
const EMPTY = { version: 8 as const, sources: {}, layers: [] }

let map: MapLibreMap | null = null
const container = document.createElement('div')
afterEach(() => {
  map?.remove()
  container.remove()
})

/** Answers what is left of the style that was lost. */
async function loseSurface(shown: MapLibreMap): Promise<WeakRef<object>> {
  const lost = new WeakRef<object>(shown.style)
  const surface = shown.getCanvas().getContext('webgl2')!.getExtension('WEBGL_lose_context')!
  const isRestored = shown.once('webglcontextrestored')
  const isLost = shown.once('webglcontextlost')
  surface.loseContext()
  await isLost
  // Refused until the event was heard to its end.
  await new Promise((resolve) => setTimeout(resolve))
  surface.restoreContext()
  await isRestored
  await vi.waitFor(() => expect(shown.isStyleLoaded()).toBe(true), LONG)
  return lost
}

test('a style whose drawing surface was lost is let go, each time', async () => {
  container.style.cssText = 'width:300px;height:300px'
  document.body.append(container)
  map = startMap(container, EMPTY, {
    ...{ camera: null, theme: 'light', basemapUrl: '/' },
    lookout: {} as never,
    onSelect: () => undefined,
    onCamera: () => undefined,
    onError: (message) => {
      throw new Error(message)
    },
  })
  await vi.waitFor(() => expect(map?.isStyleLoaded()).toBe(true), LONG)
  const lost = [await loseSurface(map), await loseSurface(map), await loseSurface(map)]
  await vi.waitFor(async () => {
    await devtools.send('HeapProfiler.collectGarbage')
    expect(lost.filter((style) => style.deref() !== undefined)).toEqual([])
  }, LONG)
})
