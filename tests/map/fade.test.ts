import { expect, test } from 'vitest'
import { fadeZoom, markOpacity, NEVER, zoomAtRadius } from '../../src/picture/fade.ts'

test('a radius on the ground doubles on screen with every zoom', () => {
  expect(zoomAtRadius(1000, 0, 20)).toBeCloseTo(zoomAtRadius(1000, 0, 10) + 1)
})

test('at zoom 0 on the equator 512 pixels go around the earth', () => {
  expect(zoomAtRadius(40_075_016.686, 0, 512)).toBeCloseTo(0)
})

test('the mark of a coarse place is whole while its area is small and gone when it is large', () => {
  const fadesAt = fadeZoom({ kind: 'soft', radiusMeters: 10_000, isSite: false, latitude: 40 })
  expect(markOpacity(fadesAt - 1, fadesAt)).toBe(1)
  expect(markOpacity(fadesAt + 0.7, fadesAt)).toBeCloseTo(0.5)
  expect(markOpacity(fadesAt + 1.4, fadesAt)).toBe(0)
})

test('a district gives up its mark much earlier than a settlement of the same radius', () => {
  const place = { radiusMeters: 10_000, isSite: false, latitude: 40 }
  expect(fadeZoom({ ...place, kind: 'hatched' })).toBeLessThan(fadeZoom({ ...place, kind: 'soft' }) - 2)
})

test('the mark of a named site and of a bare point never fades', () => {
  expect(fadeZoom({ kind: 'soft', radiusMeters: 200, isSite: true, latitude: 40 })).toBe(NEVER)
  expect(fadeZoom({ kind: 'exact', radiusMeters: null, isSite: true, latitude: 40 })).toBe(NEVER)
})
