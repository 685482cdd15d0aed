/** The map in a real browser with WebGL 2, over SYNTHETIC places in the open Atlantic. */
import '../../src/design/tokens.css'
import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { CairnFeature } from '../../src/domain/generated/package-types.ts'
import type { MapCamera, MapViewOptions } from '../../src/map/map-surface.ts'
import { createMapView, type MapView } from '../../src/map/map-view.ts'
import { projection } from '../../src/picture/web-mercator.ts'
import { inProcessQuery } from '../../src/query/client/in-process-query.ts'
import type { LngLat } from '../../src/query/core/filter.ts'
import { allRows, pointAt, syntheticFeature, syntheticPackage } from './synthetic-package.ts'

const SIZE = { width: 400, height: 480 }
const CAMERA: MapCamera = { lng: -30, lat: 30, zoom: 8 }
const LONG = { timeout: 30_000, interval: 100 }

let view: MapView | null = null
let container: HTMLElement

afterEach(() => {
  view?.remove()
  view = null
  container?.remove()
})

function openMap(options: Partial<MapViewOptions> = {}): MapView {
  container = document.createElement('div')
  container.style.cssText = `position:fixed;left:0;top:0;width:${SIZE.width}px;height:${SIZE.height}px`
  document.body.append(container)
  view = createMapView(container, {
    camera: CAMERA,
    theme: 'light',
    basemapUrl: new URL('/basemap/', location.href).href,
    lookout: inProcessQuery(),
    reduceMotion: true,
    onSelect: () => {},
    onCamera: () => {},
    onError: (message) => {
      throw new Error(message)
    },
    ...options,
  })
  if (view === null) throw new Error('this browser has no WebGL 2')
  return view
}

/** 0.2 degrees are 73 pixels at the test's zoom. */
const FIRST: LngLat = [-30.4, 30]
const STEP = 0.2

/** Places in a row, so far apart that nothing is counted together at the test's zoom. */
const apart = (count: number): CairnFeature[] =>
  Array.from({ length: count }, (_, n) =>
    syntheticFeature(`f${n}`, pointAt(FIRST[0] + n * STEP, 30), { coordinateUncertaintyInMeters: 500 }),
  )

const show = (map: MapView, features: readonly CairnFeature[], contested: string[] = []): void =>
  map.show(allRows(syntheticPackage(features), contested))

async function clickAt(place: LngLat, camera = CAMERA): Promise<void> {
  const [x, y] = projection(camera, SIZE)(place)
  await userEvent.click(container.querySelector('canvas')!, { position: { x, y } })
}

/** Pixels around a place, as the browser shows them. */
async function pixelsAround(place: LngLat): Promise<Uint8ClampedArray> {
  const base64 = await page.screenshot({ element: container, save: false })
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!
  context.drawImage(picture, 0, 0)
  // The runner may show the page smaller than it is.
  const scale = picture.width / SIZE.width
  const [x, y] = projection(CAMERA, SIZE)(place)
  return context.getImageData(Math.round(x * scale) - 10, Math.round(y * scale) - 10, 20, 20).data
}

const differing = (a: Uint8ClampedArray, b: Uint8ClampedArray): number =>
  a.reduce((count, value, index) => count + (Math.abs(value - b[index]!) > 8 ? 1 : 0), 0)

test('as many marks are drawn as rows are located, and an unlocated row is not drawn', async () => {
  const map = openMap()
  show(map, [...apart(5), syntheticFeature('nowhere', null)])
  await vi.waitFor(() => expect(map.drawnFeatures()).toEqual({ marks: 5, areas: 5 }), LONG)
})

test('pixels change where a mark stands', async () => {
  const map = openMap()
  show(map, [])
  await vi.waitFor(() => expect(map.drawnFeatures()).toEqual({ marks: 0, areas: 0 }), LONG)
  const empty = await pixelsAround(FIRST)
  show(map, apart(1))
  await vi.waitFor(() => expect(map.drawnFeatures().marks).toBe(1), LONG)
  await vi.waitFor(async () => {
    expect(differing(empty, await pixelsAround(FIRST))).toBeGreaterThan(100)
  }, LONG)
})

test('a new result replaces the old one', async () => {
  const map = openMap()
  show(map, apart(4))
  await vi.waitFor(() => expect(map.drawnFeatures().marks).toBe(4), LONG)
  show(map, apart(2))
  await vi.waitFor(() => expect(map.drawnFeatures()).toEqual({ marks: 2, areas: 2 }), LONG)
})

test('a click on a mark selects its feature', async () => {
  const onSelect = vi.fn()
  const map = openMap({ onSelect })
  show(map, apart(5))
  await vi.waitFor(() => expect(map.drawnFeatures().marks).toBe(5), LONG)
  await clickAt([FIRST[0] + 3 * STEP, 30])
  await vi.waitFor(() => expect(onSelect).toHaveBeenCalledWith(['f3']), LONG)
})

test('a click a few pixels beside a mark still hits it, a click on open sea selects nothing', async () => {
  const onSelect = vi.fn()
  const map = openMap({ onSelect })
  show(map, apart(1))
  await vi.waitFor(() => expect(map.drawnFeatures().marks).toBe(1), LONG)
  await clickAt([-29.7, 30.4])
  await clickAt([FIRST[0] + 0.02, 30])
  await vi.waitFor(() => expect(onSelect.mock.calls).toEqual([[['f0']]]), LONG)
})

test('features at one and the same place are counted together and answer a click with all ids', async () => {
  const onSelect = vi.fn()
  const map = openMap({ onSelect })
  const features = ['a', 'b', 'c'].map((id) => syntheticFeature(id, pointAt(-30, 30)))
  show(map, features)
  await vi.waitFor(() => expect(map.drawnFeatures()).toEqual({ marks: 3, areas: 3 }), LONG)
  await clickAt([-30, 30])
  await vi.waitFor(() => expect(onSelect).toHaveBeenCalledTimes(1), LONG)
  expect([...onSelect.mock.calls[0]![0]].sort()).toEqual(['a', 'b', 'c'])
})

test('a click on a count of different places comes nearer until they part', async () => {
  const [onSelect, onCamera] = [vi.fn(), vi.fn()]
  const map = openMap({ onSelect, onCamera })
  show(map, [syntheticFeature('a', pointAt(-30.02, 30)), syntheticFeature('b', pointAt(-29.98, 30))])
  await vi.waitFor(() => expect(map.drawnFeatures().marks).toBe(2), LONG)
  await clickAt([-30, 30])
  await vi.waitFor(() => expect(onCamera).toHaveBeenCalled(), LONG)
  expect(onCamera.mock.lastCall![0].zoom).toBeGreaterThan(CAMERA.zoom)
  expect(onSelect).not.toHaveBeenCalled()
})

test('a click on a count of coarse places that would part only after they have given way to their areas answers with all ids', async () => {
  const onSelect = vi.fn()
  const map = openMap({ onSelect })
  show(map, [syntheticFeature('one', pointAt(-30, 30)), syntheticFeature('beside', pointAt(-30.002, 30))])
  await vi.waitFor(() => expect(map.drawnFeatures().marks).toBe(2), LONG)
  await clickAt([-30.001, 30])
  await vi.waitFor(() => expect(onSelect).toHaveBeenCalledWith(['one', 'beside']), LONG)
})

test('a click inside a district selects it, a click on a mark inside the district selects the mark', async () => {
  const onSelect = vi.fn()
  const map = openMap({ onSelect })
  const ring = [
    [-30.4, 29.6],
    [-29.6, 29.6],
    [-29.6, 30.4],
    [-30.4, 30.4],
    [-30.4, 29.6],
  ]
  const district = syntheticFeature(
    'district',
    { type: 'Polygon', coordinates: [ring] },
    { precisionCode: 'district' },
  )
  show(map, [district, syntheticFeature('site', pointAt(-30, 30))])
  await vi.waitFor(() => expect(map.drawnFeatures()).toEqual({ marks: 1, areas: 2 }), LONG)
  await clickAt([-30.25, 29.75])
  await vi.waitFor(() => expect(onSelect.mock.calls).toEqual([[['district']]]), LONG)
  await clickAt([-30, 30])
  await vi.waitFor(() => expect(onSelect.mock.lastCall).toEqual([['site']]), LONG)
})

test('a change of theme changes the ground and keeps every feature', async () => {
  const map = openMap()
  show(map, apart(3))
  await vi.waitFor(() => expect(map.drawnFeatures()).toEqual({ marks: 3, areas: 3 }), LONG)
  const light = await pixelsAround([-29.7, 30.4])
  container.style.setProperty('--water', '#101418')
  map.setTheme('dark')
  await vi.waitFor(async () => {
    expect(differing(light, await pixelsAround([-29.7, 30.4]))).toBeGreaterThan(1000)
  }, LONG)
  expect(map.drawnFeatures()).toEqual({ marks: 3, areas: 3 })
})

test('a change of theme paints the marks again', async () => {
  const map = openMap()
  show(map, apart(1))
  await vi.waitFor(() => expect(map.drawnFeatures().marks).toBe(1), LONG)
  const before = await pixelsAround(FIRST)
  container.style.setProperty('--accent', '#00a000')
  map.setTheme('light')
  await vi.waitFor(async () => {
    expect(differing(before, await pixelsAround(FIRST))).toBeGreaterThan(100)
  }, LONG)
})

test('a theme that changes before the map is ready is not lost', async () => {
  const map = openMap()
  container.style.setProperty('--water', '#101418')
  map.setTheme('dark')
  show(map, apart(1))
  await vi.waitFor(() => expect(map.drawnFeatures().marks).toBe(1), LONG)
  const [red, green, blue] = await pixelsAround([-29.7, 30.4])
  expect([red, green, blue]).toEqual([0x10, 0x14, 0x18])
})

test('after the browser took the drawing surface away and gave it back, everything is there again', async () => {
  const onError = vi.fn()
  const map = openMap({ onError })
  show(map, apart(3))
  await vi.waitFor(() => expect(map.drawnFeatures().marks).toBe(3), LONG)
  const surface = container.querySelector('canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!
  surface.loseContext()
  await expect.element(page.getByRole('status')).toHaveTextContent('took the drawing surface')
  expect(onError).toHaveBeenCalledTimes(1)
  surface.restoreContext()
  await vi.waitFor(() => expect(map.drawnFeatures()).toEqual({ marks: 3, areas: 3 }), LONG)
  expect(container.querySelector('[role=status]')!.textContent).toBe('')
})

test('flying to a feature brings its whole area into view, also beside a panel', async () => {
  const onCamera = vi.fn()
  const map = openMap({ onCamera, padding: { top: 0, right: 0, bottom: 0, left: 200 } })
  show(map, [
    ...apart(1),
    syntheticFeature('far', pointAt(-20, 20), { coordinateUncertaintyInMeters: 10_000 }),
  ])
  map.flyTo('far')
  await vi.waitFor(() => expect(onCamera).toHaveBeenCalled(), LONG)
  const camera = onCamera.mock.lastCall![0] as MapCamera
  const [x, y] = projection(camera, SIZE)([-20, 20])
  expect(x).toBeCloseTo(300, 0)
  expect(y).toBeCloseTo(240, 0)
  const [left] = projection(camera, SIZE)([-20 - 0.0957, 20])
  expect(left).toBeGreaterThan(200)
})

test('the camera that is already there is not set again, so that page and map never chase each other', async () => {
  const onCamera = vi.fn()
  const map = openMap({ onCamera })
  map.moveTo({ ...CAMERA, lng: CAMERA.lng + 1e-7 })
  expect(onCamera).not.toHaveBeenCalled()
  map.moveTo({ ...CAMERA, lng: -29 })
  await vi.waitFor(() => expect(onCamera).toHaveBeenCalledTimes(1), LONG)
})

test('the chosen feature is marked on the map', async () => {
  const map = openMap()
  show(map, apart(1))
  await vi.waitFor(() => expect(map.drawnFeatures().marks).toBe(1), LONG)
  const before = await pixelsAround(FIRST)
  map.select('f0')
  await vi.waitFor(async () => {
    expect(differing(before, await pixelsAround(FIRST))).toBeGreaterThan(50)
  }, LONG)
})

test('without a camera the first rows are fitted into view', async () => {
  const onCamera = vi.fn()
  const map = openMap({ camera: null, onCamera })
  show(map, apart(5))
  await vi.waitFor(() => expect(map.drawnFeatures().marks).toBe(5), LONG)
  expect(onCamera.mock.lastCall![0].lng).toBeCloseTo(-30, 1)
})

test('the closest zoom shows houses, and still no coarse place as a point: its mark and its count have given way to the area', async () => {
  const onCamera = vi.fn()
  const map = openMap({ onCamera })
  const town = pointAt(-30, 30)
  const site = syntheticFeature('site', pointAt(-30.1, 30), {
    precisionCode: 'site_named',
    coordinateUncertaintyInMeters: 100,
  })
  show(map, [syntheticFeature('one', town), syntheticFeature('other', town), site])
  await vi.waitFor(() => expect(map.drawnFeatures()).toEqual({ marks: 3, areas: 3 }), LONG)
  map.moveTo({ lng: -30, lat: 30, zoom: 22 })
  await vi.waitFor(() => expect(onCamera.mock.lastCall?.[0].zoom).toBe(18), LONG)
  await vi.waitFor(() => expect(map.drawnFeatures()).toEqual({ marks: 0, areas: 2 }), LONG)
  map.moveTo({ lng: -30.1, lat: 30, zoom: 18 })
  await vi.waitFor(() => expect(map.drawnFeatures()).toEqual({ marks: 1, areas: 1 }), LONG)
})

test('zoom buttons and region are named, and the attribution is the product’s own text', () => {
  openMap()
  expect(container.querySelector('button[aria-label="Zoom in"]')).not.toBeNull()
  expect(container.querySelector('canvas')!.getAttribute('aria-label')).toContain('Map of the shown places')
  expect(container.querySelector('.map-attribution')!.textContent).toContain('no opinion on status')
})

test('a missing basemap is told in words and costs no mark', async () => {
  const onError = vi.fn()
  const map = openMap({ basemapUrl: new URL('/no-such-folder/', location.href).href, onError })
  show(map, apart(2))
  await vi.waitFor(() => expect(map.drawnFeatures().marks).toBe(2), LONG)
  await vi.waitFor(() => expect(onError.mock.calls.flat().join()).toContain('background map'), LONG)
})

test('without WebGL 2 there is no map, nothing throws, and the container is as it was', () => {
  const getContext = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  container = document.createElement('div')
  document.body.append(container)
  const options = {
    camera: null,
    theme: 'light',
    basemapUrl: '/basemap/',
    lookout: inProcessQuery(),
  } as const
  const silent = { onSelect: () => {}, onCamera: () => {}, onError: () => {} }
  expect(createMapView(container, { ...options, ...silent })).toBeNull()
  expect(container.childNodes).toHaveLength(0)
  getContext.mockRestore()
})
