/** The SVG locator in a real browser, over SYNTHETIC places in the open Atlantic. */
import '../../src/design/tokens.css'
import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { CairnFeature } from '../../src/domain/generated/package-types.ts'
import { LocatorView } from '../../src/map/locator.ts'
import type { MapViewOptions } from '../../src/map/map-surface.ts'
import { inProcessQuery } from '../../src/query/client/in-process-query.ts'
import { allRows, pointAt, syntheticFeature, syntheticPackage, syntheticPlace } from './synthetic-package.ts'

let view: LocatorView | null = null
let container: HTMLElement

afterEach(() => {
  view?.remove()
  container?.remove()
})

function openLocator(options: Partial<MapViewOptions> = {}): LocatorView {
  container = document.createElement('div')
  container.style.cssText = 'position:fixed;left:0;top:0;width:400px;height:480px'
  document.body.append(container)
  view = new LocatorView(container, {
    camera: null,
    theme: 'light',
    basemapUrl: new URL('/basemap/', location.href).href,
    lookout: inProcessQuery(),
    onSelect: () => {},
    onCamera: () => {},
    onError: () => {},
    ...options,
  })
  return view
}

const apart = (count: number): CairnFeature[] =>
  Array.from({ length: count }, (_, n) => syntheticFeature(`f${n}`, pointAt(-31 + n * 0.4, 30)))

const markButtons = (): HTMLElement[] => [...container.querySelectorAll<HTMLElement>('.locator-marks button')]

test('there is a button per located feature and none for an unlocated one', () => {
  const map = openLocator()
  map.show(allRows(syntheticPackage([...apart(4), syntheticFeature('nowhere', null)])))
  expect(markButtons()).toHaveLength(4)
  expect(map.drawnFeatures()).toEqual({ marks: 4, areas: 4 })
})

test('a button says what it stands for: label, type, how certainly, and whether contested', async () => {
  openLocator().show(allRows(syntheticPackage(apart(1)), ['f0']))
  const name = 'SYNTHETIC f0, reported burial site, asserted, contested'
  await expect.element(page.getByRole('button', { name })).toBeVisible()
})

test('a press selects the feature', async () => {
  const onSelect = vi.fn()
  openLocator({ onSelect }).show(allRows(syntheticPackage(apart(3))))
  await userEvent.click(page.getByRole('button', { name: /SYNTHETIC f1/ }))
  expect(onSelect).toHaveBeenCalledWith(['f1'])
})

test('the keyboard alone reaches a feature and selects it', async () => {
  const onSelect = vi.fn()
  openLocator({ onSelect }).show(allRows(syntheticPackage(apart(2))))
  await userEvent.keyboard('{Tab}{Tab}{Enter}')
  expect(onSelect).toHaveBeenCalledTimes(1)
})

test('features at one place are one button that counts and answers with all ids', async () => {
  const onSelect = vi.fn()
  const features = ['a', 'b', 'c'].map((id) => syntheticFeature(id, pointAt(-30, 30)))
  openLocator({ onSelect }).show(allRows(syntheticPackage(features)))
  const button = page.getByRole('button', { name: /^3 features near here/ })
  await expect.element(button).toHaveTextContent('3')
  await userEvent.click(button)
  expect(onSelect).toHaveBeenCalledWith(['a', 'b', 'c'])
})

test('the chosen feature’s button is pressed, and the focus stays where it was', async () => {
  const map = openLocator()
  map.show(allRows(syntheticPackage(apart(2))))
  markButtons()[0]!.focus()
  map.select('f0')
  expect(markButtons().map((button) => button.getAttribute('aria-pressed'))).toEqual(['true', 'false'])
  expect(document.activeElement).toBe(markButtons()[0])
})

test('zoom buttons and arrow keys move the camera and tell the page', async () => {
  const onCamera = vi.fn()
  const map = openLocator({ camera: { lng: -30, lat: 30, zoom: 6 }, onCamera })
  map.show(allRows(syntheticPackage(apart(2))))
  await userEvent.click(page.getByRole('button', { name: 'Zoom in' }))
  expect(onCamera.mock.lastCall![0].zoom).toBe(7)
  container.querySelector<HTMLElement>('.cairn-locator')!.focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(onCamera.mock.lastCall![0].lng).toBeGreaterThan(-30)
})

test('dragging the ground tells the page once, when the hand lets go', async () => {
  const onCamera = vi.fn()
  openLocator({ camera: { lng: -30, lat: 30, zoom: 6 }, onCamera }).show(allRows(syntheticPackage(apart(1))))
  const root = container.querySelector('.cairn-locator')!
  const pointer = (type: string, clientX: number): void => {
    root.dispatchEvent(new PointerEvent(type, { clientX, clientY: 300, pointerId: 1, bubbles: true }))
  }
  vi.spyOn(root, 'setPointerCapture').mockImplementation(() => {})
  pointer('pointerdown', 200)
  pointer('pointermove', 150)
  pointer('pointermove', 100)
  expect(onCamera).not.toHaveBeenCalled()
  pointer('pointerup', 100)
  expect(onCamera).toHaveBeenCalledTimes(1)
  expect(onCamera.mock.lastCall![0].lng).toBeCloseTo(-30 + (100 * 360) / (512 * 64), 5)
})

test('land, areas and names are drawn as SVG', async () => {
  const place = syntheticPlace('pl', -30, 30, { mapLabel: ['Alpha', 'Beta'] })
  const map = openLocator({ camera: { lng: -28, lat: 34, zoom: 4.4 } })
  map.show(allRows(syntheticPackage([syntheticFeature('a', pointAt(-30, 30), { placeId: 'pl' })], [place])))
  const svg = (): Element => container.querySelector('svg.locator-drawing')!
  await vi.waitFor(
    () => expect(svg().querySelector('.locator-land')!.getAttribute('d')).toContain('M'),
    20_000,
  )
  expect(svg().querySelectorAll('.locator-area-soft').length).toBeGreaterThan(0)
  expect(svg().querySelector('text')!.textContent).toBe('Alpha\u00a0/ Beta')
})

test('a district has its button on its rim, not in its middle', () => {
  const ring = [
    [-31, 29],
    [-29, 29],
    [-29, 31],
    [-31, 31],
    [-31, 29],
  ]
  const district = syntheticFeature(
    'd',
    { type: 'Polygon', coordinates: [ring] },
    { precisionCode: 'district' },
  )
  openLocator({ camera: { lng: -30, lat: 30, zoom: 7 } }).show(allRows(syntheticPackage([district])))
  expect(Number.parseFloat(markButtons()[0]!.style.top)).toBeLessThan(120)
})

test('nothing of a dataset becomes markup', () => {
  const label = { en: '<img src=x onerror=alert(1)>' }
  openLocator().show(allRows(syntheticPackage([syntheticFeature('a', pointAt(-30, 30), { label })])))
  expect(container.querySelector('img')).toBeNull()
  expect(markButtons()[0]!.getAttribute('aria-label')).toContain('<img')
})
