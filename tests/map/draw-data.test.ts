import type { LineString } from 'geojson'
import { expect, test } from 'vitest'
import { askedAreaData, measuredData } from '../../src/map/draw-data.ts'
import { NO_SHAPES } from '../../src/map/draw-tool.ts'
import type { LngLat } from '../../src/query/core/filter.ts'

const lineOf = (shapes: Parameters<typeof askedAreaData>[0]): LineString =>
  askedAreaData(shapes).features[0]?.geometry as LineString

test('nothing asked draws nothing', () => {
  expect(askedAreaData(NO_SHAPES).features).toEqual([])
  expect(measuredData(NO_SHAPES).features).toEqual([])
})

test('an area is an outline without fill: a closed line', () => {
  const { type, coordinates } = lineOf({ ...NO_SHAPES, area: { kind: 'box', bbox: [-31, 29, -29, 30] } })
  expect(type).toBe('LineString')
  expect(coordinates.at(-1)).toEqual(coordinates[0])
})

test('a long edge of a polygon runs where it matches, straight in degrees, not straight on the map', () => {
  const ring: LngLat[] = [
    [-40, 0],
    [-20, 60],
    [-40, 60],
  ]
  const { coordinates } = lineOf({ ...NO_SHAPES, area: { kind: 'polygon', ring } })
  const onFirstEdge = coordinates.filter(([, lat = 0]) => lat > 0 && lat < 60).slice(0, 50)
  expect(onFirstEdge.length).toBe(50)
  for (const [lng = 0, lat = 0] of onFirstEdge) expect(lng).toBeCloseTo(-40 + lat / 3, 9)
})

test('a measured line has a point where each was set, and its legs bow as great circles do', () => {
  const line: LngLat[] = [
    [-60, 45],
    [0, 45],
  ]
  const { features } = measuredData({ ...NO_SHAPES, line })
  const points = features.filter(({ geometry }) => geometry.type === 'Point')
  expect(points.map(({ geometry }) => 'coordinates' in geometry && geometry.coordinates)).toEqual(line)
  const leg = features.find(({ geometry }) => geometry.type === 'LineString')!
  const latitudes = (leg.geometry as LineString).coordinates.map(([, lat = 0]) => lat)
  expect(Math.max(...latitudes)).toBeGreaterThan(48)
})
