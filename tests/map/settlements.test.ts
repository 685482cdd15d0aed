import { expect, test } from 'vitest'
import { type Settlements, settlementsBeside } from '../../src/picture/settlements.ts'
import { syntheticPlace } from './synthetic-package.ts'

/** About one kilometre north. */
const KILOMETER = 1 / 111.2

const town = (name: string, kilometersNorth: number): Settlements['features'][number] => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [-30, 30 + kilometersNorth * KILOMETER] },
  properties: { name, rank: 8 },
})

const place = syntheticPlace('pl', -30, 30, { mapLabel: ['Gülü', 'Xocalı'] })

const kept = (...features: Settlements['features']) =>
  settlementsBeside({ type: 'FeatureCollection', features }, [place]).features.map(
    (one) => one.properties.name,
  )

test('a settlement within 3 km of a place of the package gives way to the package’s names', () => {
  expect(kept(town('Anything', 2.9), town('Elsewhere', 3.2))).toEqual(['Elsewhere'])
})

test('a settlement of the same name gives way up to 15 km, without regard to case and diacritics', () => {
  expect(kept(town('XOCALI', 14.5), town('Xocalı', 15.5), town('Other', 14.5))).toEqual(['Xocalı', 'Other'])
})

test('either of two names in one label counts as the name', () => {
  expect(kept(town('Something / Gulu', 10))).toEqual([])
})

test('a place without coordinates hides nothing', () => {
  const nowhere = syntheticPlace('pl', null, null, { mapLabel: ['Gülü'] })
  const features = [town('Gülü', 0)]
  expect(settlementsBeside({ type: 'FeatureCollection', features }, [nowhere]).features).toHaveLength(1)
})

test('the slash between two names never begins a line', () => {
  expect(kept(town('One / Two', 50))).toEqual(['One\u00a0/ Two'])
})
