import { expect, test } from 'vitest'
import { mapData } from '../../src/map/map-rows.ts'
import { approachLimit, paddingAround } from '../../src/map/map-window.ts'
import { markGroups } from '../../src/picture/mark-groups.ts'
import { placedNames } from '../../src/picture/placed-names.ts'
import { cameraOfBox, draggedCamera, projection, zoomedCamera } from '../../src/picture/web-mercator.ts'
import { allRows, pointAt, syntheticFeature, syntheticPackage } from './synthetic-package.ts'

const size = { width: 800, height: 600 }
const none = { top: 0, right: 0, bottom: 0, left: 0 }

test('the middle of the window is the camera’s place, and east is right, north is up', () => {
  const project = projection({ lng: -30, lat: 30, zoom: 5 }, size)
  const [x, y] = project([-30, 30])
  expect([x, y]).toEqual([400, 300])
  expect(project([-29, 31])[0]).toBeGreaterThan(x)
  expect(project([-29, 31])[1]).toBeLessThan(y)
})

test('a box is fitted whole into the part of the window that panels leave free', () => {
  const padding = { top: 10, right: 20, bottom: 200, left: 300 }
  const project = projection(cameraOfBox([-31, 29, -29, 31], size, padding), size)
  const [left, bottom] = project([-31, 29])
  const [right, top] = project([-29, 31])
  expect(left).toBeGreaterThanOrEqual(300 - 0.01)
  expect(right).toBeLessThanOrEqual(780 + 0.01)
  expect(top).toBeGreaterThanOrEqual(10 - 0.01)
  expect(bottom).toBeLessThanOrEqual(400 + 0.01)
})

test('dragging the ground moves its places by as many pixels', () => {
  const camera = { lng: -30, lat: 30, zoom: 7 }
  const [x, y] = projection(draggedCamera(camera, [50, -20]), size)([-30, 30])
  expect(x).toBeCloseTo(450)
  expect(y).toBeCloseTo(280)
})

test('zooming stops where the outline tells no more', () => {
  expect(zoomedCamera({ lng: 0, lat: 0, zoom: 12.5 }, 3).zoom).toBe(13)
  expect(zoomedCamera({ lng: 0, lat: 0, zoom: 2.5 }, -3).zoom).toBe(2)
})

test('every located row is in exactly one group, near ones together', () => {
  const features = [
    syntheticFeature('a', pointAt(-30, 30)),
    syntheticFeature('none', null),
    syntheticFeature('b', pointAt(-30.001, 30)),
    syntheticFeature('c', pointAt(-29, 30)),
  ]
  const { shown } = mapData(allRows(syntheticPackage(features)))
  const rowsAt = (zoom: number) =>
    markGroups(shown, { lng: -30, lat: 30, zoom }, size).map((group) => group.members.map((one) => one.row))
  expect(rowsAt(8)).toEqual([[0, 2], [3]])
  expect(rowsAt(4)).toEqual([[0, 2, 3]])
})

test('where buttons are wider, marks are counted together from farther apart, and none is lost', () => {
  const features = Array.from({ length: 60 }, (_, n) =>
    syntheticFeature(`ft-${n}`, pointAt(-30 + (n % 10) / 8, 30 + Math.floor(n / 10) / 8)),
  )
  const { shown } = mapData(allRows(syntheticPackage(features)))
  const groups = markGroups(shown, { lng: -29.5, lat: 30.3, zoom: 8 }, size, undefined, 48)
  expect(groups.length).toBeGreaterThan(4)
  expect(groups.flatMap(({ members }) => members)).toHaveLength(60)
  for (const [n, one] of groups.entries())
    for (const other of groups.slice(n + 1))
      expect(Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1])).toBeGreaterThanOrEqual(48)
})

test('names keep off marks and off each other, and the first named wins', () => {
  const name = (text: string, x: number, y: number) => ({
    text,
    at: [x, y] as const,
    isCentred: false,
    className: 'n',
  })
  const placed = placedNames([name('First', 400, 300), name('Second', 400, 300)], [[400, 300]], size)
  expect(placed.map((one) => one.text)).toEqual(['First', 'Second'])
  expect(placed[0]!.y).toBeGreaterThan(300)
  expect(placed[1]!.y).toBeLessThan(300)
  const crowd = Array.from({ length: 9 }, (_, n) => name(`Name ${n}`, 400, 300))
  expect(placedNames(crowd, [[400, 300]], size)).toHaveLength(4)
})

test('no name leaves the window', () => {
  expect(
    placedNames(
      [{ text: 'A rather long name', at: [2, 2], isCentred: false, className: 'n' }],
      [],
      size,
    ).every((one) => one.x > 40),
  ).toBe(true)
})

test('when panels cover nearly everything, fitting gives up its air before it gives up', () => {
  expect(paddingAround({ ...none, left: 760 }, { clientWidth: 800, clientHeight: 600 })).toEqual({
    top: 40 / 12,
    right: 40 / 12,
    bottom: 40 / 12,
    left: 760 + 40 / 12,
  })
  expect(paddingAround({ ...none, left: 900 }, { clientWidth: 800, clientHeight: 600 })).toEqual(none)
})

test('flying to a place comes near enough to read its neighbourhood, and not farther than its area allows', () => {
  const small = cameraOfBox([-30.001, 29.999, -29.999, 30.001], size, none, approachLimit(5))
  expect(small.zoom).toBe(9)
  expect(approachLimit(11)).toBe(11)
  expect(cameraOfBox([-35, 25, -25, 35], size, none, approachLimit(11)).zoom).toBeLessThan(6)
})

test('beside a panel a place is centred in what is left, also when the zoom is limited', () => {
  const padding = { ...none, left: 400 }
  const camera = cameraOfBox([-30.001, 29.999, -29.999, 30.001], size, padding, 9)
  const [x, y] = projection(camera, size)([-30, 30])
  expect(x).toBeCloseTo(600, 3)
  expect(y).toBeCloseTo(300, 0)
})
