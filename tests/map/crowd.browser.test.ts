import '../../src/design/tokens.css'
import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { CairnFeature } from '../../src/domain/generated/package-types.ts'
import type { MapViewOptions } from '../../src/map/map-surface.ts'
import { createMapView, type MapView } from '../../src/map/map-view.ts'
import { projection, type ScreenXY } from '../../src/picture/web-mercator.ts'
import { inProcessQuery } from '../../src/query/client/in-process-query.ts'
import type { FilterSpec } from '../../src/query/core/filter.ts'
import { claimOf, featureOf, filterOf, packageOf } from '../query/synthetic.ts'
import { pointAt } from './synthetic-package.ts'

const SIZE = { width: 400, height: 480 }
const LONG = { timeout: 15_000 }

let view: MapView | null = null
let container: HTMLElement

afterEach(() => {
  view?.remove()
  view = null
  container?.remove()
})

/** SYNTHETIC: a thousand at one place west of the antimeridian, one alone in the east of it, one far away. */
const features: readonly CairnFeature[] = [
  ...Array.from({ length: 1200 }, (_, row) =>
    featureOf(`w${row}`, [claimOf(`w${row}-c`)], pointAt(179.2, 30), { label: { en: `SYNTHETIC ${row}` } }),
  ),
  featureOf('east', [claimOf('east-c', { modality: 'possible' })], pointAt(-179.2, 30)),
  featureOf('far', [claimOf('far-c')], pointAt(-30, 30)),
]

async function openCrowd(
  options: Partial<MapViewOptions>,
  filter: FilterSpec = filterOf(),
): Promise<MapView> {
  container = document.createElement('div')
  container.style.cssText = `position:fixed;left:0;top:0;width:${SIZE.width}px;height:${SIZE.height}px`
  document.body.append(container)
  const query = inProcessQuery()
  const pkg = packageOf(features)
  await query.load({ package: pkg, rejected: [], importedFeatures: features.length })
  view = createMapView(container, {
    camera: { lng: 180, lat: 30, zoom: 5 },
    theme: 'light',
    basemapUrl: new URL('/basemap/', location.href).href,
    lookout: query,
    reduceMotion: true,
    onSelect: () => {},
    onCamera: () => {},
    onError: () => {},
    ...options,
  })
  if (view === null) throw new Error('this browser has no WebGL 2')
  const result = await query.run(filter)
  view.show({ package: pkg, result, statusOf: () => 'single_origin', lang: 'en' })
  return view
}

/** Pixels from the window's corner, across the antimeridian. */
const at = (lng: number): ScreenXY =>
  projection({ lng: 180, lat: 30, zoom: 5 }, SIZE)([lng < 0 ? lng + 360 : lng, 30])

async function inkAt(lng: number): Promise<number> {
  const base64 = await page.screenshot({ element: container, save: false })
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!
  context.drawImage(picture, 0, 0)
  const scale = picture.width / SIZE.width
  const [x, y] = at(lng)
  const { data } = context.getImageData(Math.round(x * scale) - 12, Math.round(y * scale) - 12, 24, 24)
  let dark = 0
  for (let pixel = 0; pixel < data.length; pixel += 4) if (data[pixel]! + data[pixel + 2]! < 300) dark++
  return dark
}

test('a count and a single mark on both sides of the antimeridian are drawn as pixels, and nothing else', async () => {
  const map = await openCrowd({})
  await vi.waitFor(() => expect(map.drawnFeatures().marks).toBe(1201), LONG)
  await vi.waitFor(async () => expect(await inkAt(179.2)).toBeGreaterThan(40), LONG)
  expect(await inkAt(-179.2)).toBeGreaterThan(20)
  expect(await inkAt(178)).toBeLessThan(5)
})

test('a click on a single mark selects it, a click on a count that no zoom parts answers all its ids', async () => {
  const onSelect = vi.fn()
  const map = await openCrowd({ onSelect })
  await vi.waitFor(() => expect(map.drawnFeatures().marks).toBe(1201), LONG)
  const canvas = container.querySelector('canvas')!
  const [x, y] = at(-179.2)
  await userEvent.click(canvas, { position: { x: x + 4, y } })
  await vi.waitFor(() => expect(onSelect).toHaveBeenCalledWith(['east']), LONG)
  const [left, top] = at(179.2)
  await userEvent.click(canvas, { position: { x: left, y: top } })
  await vi.waitFor(() => expect(onSelect).toHaveBeenCalledTimes(2), LONG)
  expect(onSelect.mock.lastCall![0]).toHaveLength(1200)
})

test('what the answer leaves out is drawn no more, also after the drawing surface was lost', async () => {
  const map = await openCrowd({}, filterOf({ facets: { modality: ['possible'] } }))
  await vi.waitFor(() => expect(map.drawnFeatures().marks).toBe(1), LONG)
  const surface = container.querySelector('canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!
  surface.loseContext()
  await vi.waitFor(() => expect(map.drawnFeatures().marks).toBe(0), LONG)
  surface.restoreContext()
  await vi.waitFor(() => expect(map.drawnFeatures().marks).toBe(1), LONG)
  await vi.waitFor(async () => expect(await inkAt(-179.2)).toBeGreaterThan(20), LONG)
  expect(await inkAt(179.2)).toBeLessThan(5)
})
