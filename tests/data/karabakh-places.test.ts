import type { Point, Polygon } from 'geojson'
import { expect, test } from 'vitest'
import { distanceMeters } from '../../scripts/encode/distance.mjs'
import { claims, features, places } from './read-package.ts'

const DECIMALS: Readonly<Record<string, number>> = { settlement: 3, near_settlement: 2, district: 3 }
const STEPANAKERT_AIRPORT: [number, number] = [46.787, 39.9014]

const pointsOf = () => features.filter((feature) => feature.geometry?.type === 'Point')
const positionOf = (geometry: unknown) => (geometry as Point).coordinates as [number, number]

test('the burial of which Beglaryan speaks has no place', () => {
  const feature = features.find(({ id }) => id === 'ft-2020-burials-by-az')
  expect(feature?.geometry).toBeNull()
  expect(feature?.properties.precisionCode).toBe('unlocated')
  expect(feature?.properties.placeId).toBeUndefined()
  expect(feature?.properties.verbatimLocality).toBeUndefined()
})

test('no claim cites the airport, and beside it stand only features of the town of Khojaly', () => {
  const words = claims.map(({ claim }) => `${claim.place.verbatim} ${JSON.stringify(claim.passages)}`)
  expect(words.filter((text) => /airport|аэропорт|օդանավակայան/i.test(text))).toEqual([])
  const near = pointsOf().filter(
    ({ geometry }) => distanceMeters(positionOf(geometry), STEPANAKERT_AIRPORT) < 2000,
  )
  expect(near.length).toBeGreaterThan(0)
  expect(near.filter(({ properties }) => !properties.placeId?.startsWith('pl-khojaly'))).toEqual([])
})

test('nothing is placed more finely than a settlement', () => {
  const codes = new Set(features.map(({ properties }) => properties.precisionCode))
  expect([...codes].sort()).toEqual(['district', 'near_settlement', 'settlement', 'unlocated'])
})

test('coordinates have no more decimals than their class and lie inside the package box', () => {
  for (const { geometry, properties } of features) {
    if (geometry === null) continue
    const positions =
      geometry.type === 'Point' ? [geometry.coordinates] : (geometry as Polygon).coordinates.flat()
    for (const [lon, lat] of positions as [number, number][]) {
      const decimals = DECIMALS[properties.precisionCode] ?? 0
      expect([Number(lon.toFixed(decimals)), Number(lat.toFixed(decimals))]).toEqual([lon, lat])
      expect(lon > 45 && lon < 48.2 && lat > 38.6 && lat < 41).toBe(true)
    }
  }
})

test('unlocated means no geometry, a point has a radius, a district has none', () => {
  for (const { id, geometry, properties } of features) {
    const radius = properties.coordinateUncertaintyInMeters
    expect([id, geometry === null]).toEqual([id, properties.precisionCode === 'unlocated'])
    expect([id, radius === null]).toEqual([id, geometry?.type !== 'Point'])
  }
})

test('the radius of a settlement holds its extent and the disagreement of the gazetteers', () => {
  const byId = new Map(places.map((place) => [place.id, place]))
  for (const { properties } of pointsOf()) {
    const place = byId.get(properties.placeId ?? '')
    if (properties.precisionCode !== 'settlement' || !place) continue
    const least = (place.extentRadiusInMeters ?? 0) + (place.spreadInMeters ?? 0)
    expect(properties.coordinateUncertaintyInMeters).toBeGreaterThanOrEqual(least)
    expect((properties.coordinateUncertaintyInMeters ?? 1) % 100).toBe(0)
  }
})

test('statements about the conflict as a whole are never on the map', () => {
  const wide = features.filter(({ properties }) => properties.featureType === 'conflict_wide')
  expect(wide.length).toBe(15)
  expect(wide.filter(({ geometry }) => geometry !== null)).toEqual([])
})

test('names on the map stand in alphabetical order and have been read in a source', () => {
  const compare = new Intl.Collator('en').compare
  const described = new Set(['pl-fuel-depot', 'pl-armenia-border'])
  for (const { id, names, mapLabel = [], mapLabelLocal = [] } of places) {
    expect([...mapLabel].sort(compare)).toEqual(mapLabel)
    const read = names.map(({ toponym }) => toponym)
    if (!described.has(id)) for (const name of [...mapLabel, ...mapLabelLocal]) expect(read).toContain(name)
  }
})
