/** The ground tile by tile: the bundled outline everywhere, an area's own tiles above it. SYNTHETIC area in the open Atlantic. */
import '../../src/design/tokens.css'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { afterEach, expect, test, vi } from 'vitest'
import type { GroundTiles } from '../../src/map/ground-protocol.ts'
import { LAYERS } from '../../src/map/layer-ids.ts'
import { addControls, showCredits } from '../../src/map/map-controls.ts'
import { MapGround } from '../../src/map/map-ground.ts'
import { startMap } from '../../src/map/map-setup.ts'
import { fetchOutline, outlineTiles } from '../../src/map/outline-tiles.ts'
import { settlementFilter } from '../../src/map/settlement-layers.ts'
import { mapStyle } from '../../src/map/style.ts'
import { readTheme } from '../../src/map/theme.ts'
import { inProcessQuery } from '../../src/query/client/in-process-query.ts'
import { bytesSource, openArchive } from '../../src/tiles/read-archive.ts'
import { noisyArchive } from '../offline/noisy-archive.ts'

const LONG = { timeout: 30_000, interval: 100 }
const basemapUrl = new URL('/basemap/', location.href).href

let map: MapLibreMap | null = null
let ground: MapGround | null = null
let holder: HTMLElement
let errors: string[]

afterEach(() => {
  vi.restoreAllMocks()
  ground?.close()
  map?.remove()
  holder?.remove()
})

function openAt(lng: number, lat: number, zoom: number, tiles?: GroundTiles): MapLibreMap {
  errors = []
  holder = document.createElement('div')
  holder.style.cssText = 'position:fixed;left:0;top:0;width:400px;height:400px'
  document.body.append(holder)
  ground = new MapGround({ basemapUrl, ...(tiles ? { ground: tiles } : {}) })
  const style = mapStyle(readTheme(holder, 'light'), { groundUrl: ground.url, fontFaces: {} })
  const silent = { onSelect: () => {}, onCamera: () => {}, onError: () => {} }
  const opened = startMap(holder, style, {
    camera: { lng, lat, zoom },
    theme: 'light',
    basemapUrl,
    lookout: inProcessQuery(),
    ...silent,
  })
  opened.on('error', ({ error }) => errors.push(error.message))
  ground.follow(opened)
  map = opened
  return opened
}

const drawn = (layer: string): number =>
  map?.getLayer(layer) ? map.queryRenderedFeatures({ layers: [layer] }).length : 0
const untilDrawn = (layer: string) => vi.waitFor(() => expect(drawn(layer)).toBeGreaterThan(0), LONG)

/** The bundled outline below an area of roads and one town. */
function withArea(): GroundTiles {
  const area = openArchive(
    bytesSource('area', noisyArchive({ maxZoom: 10, noise: 10 }).buffer as ArrayBuffer),
  )
  const outline = outlineTiles(() => fetchOutline(basemapUrl))
  return {
    tile: async (z, x, y, signal) => (z > 5 && (await area.tile(z, x, y))) || outline.tile(z, x, y, signal),
    follow: outline.follow,
  }
}

test('pitfall 16: far closer than any tile of the outline the land is still drawn, without an error', async () => {
  openAt(10, 50, 18, withArea())
  await untilDrawn('land')
  expect(errors).toEqual([])
})

test('an area brings its roads and places, also closer than its finest tiles', async () => {
  openAt(-30.05, 30, 12, withArea())
  await untilDrawn('highways')
  map!.jumpTo({ zoom: 18, center: [-30.05, 30] })
  await vi.waitFor(() => expect(map!.areTilesLoaded()).toBe(true), LONG)
  expect(drawn('land')).toBeGreaterThan(0)
  map!.jumpTo({ zoom: 10, center: [-30.1, 30.05] })
  await untilDrawn(LAYERS.settlementDots)
  expect(errors).toEqual([])
})

test('pitfall 19: whom an archive wants named stands beside our own credit as text, whatever it is made of', () => {
  const hostile = '<img src=x onerror="window.__pwned=1"><script>window.__pwned=1</script> SYNTHETIC'
  const opened = openAt(-30.05, 30, 12)
  addControls(opened)
  showCredits(opened, [hostile])
  const line = holder.querySelector('.map-attribution')
  expect(line?.textContent).toContain(hostile)
  expect([line?.children.length, holder.querySelector('img[src=x]')]).toEqual([0, null])
  expect('__pwned' in globalThis).toBe(false)
})

test('pitfall 4: an outline that could not be read is drawn as soon as it can be, without a reload', async () => {
  let isDown = true
  const tiles = outlineTiles(() =>
    isDown ? Promise.reject(new TypeError('Failed to fetch')) : fetchOutline(basemapUrl),
  )
  openAt(46, 40, 6, tiles)
  await vi.waitFor(() => expect(errors.join()).toContain('Failed to fetch'), LONG)
  expect(drawn('land')).toBe(0)
  isDown = false
  dispatchEvent(new Event('online'))
  await untilDrawn('land')
})

test('settlements that the package names are left out: by number of the outline, by distance of other archives', async () => {
  const opened = openAt(46.5, 40, 8)
  await untilDrawn(LAYERS.settlementDots)
  const [first] = opened.queryRenderedFeatures({ layers: [LAYERS.settlementDots] })
  const number = first!.properties.settlement as number
  const numbers = (): unknown[] =>
    opened
      .queryRenderedFeatures({ layers: [LAYERS.settlementDots] })
      .map(({ properties }) => properties.settlement)
  opened.setFilter(LAYERS.settlementDots, settlementFilter({ settlements: [number], points: [[46.5, 40]] }))
  await vi.waitFor(() => expect(numbers()).not.toContain(number), LONG)
  await untilDrawn(LAYERS.settlementDots)
})

test('a town of another archive gives way to a place of the package beside it', async () => {
  const opened = openAt(-30.1, 30.05, 10, withArea())
  await untilDrawn(LAYERS.settlementDots)
  opened.setFilter(LAYERS.settlementDots, settlementFilter({ settlements: [], points: [[-30.11, 30.05]] }))
  await vi.waitFor(() => expect(drawn(LAYERS.settlementDots)).toBe(0), LONG)
  opened.setFilter(LAYERS.settlementDots, settlementFilter({ settlements: [], points: [[-30.2, 30.05]] }))
  await untilDrawn(LAYERS.settlementDots)
})
