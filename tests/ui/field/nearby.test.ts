import { expect, test } from 'vitest'
import type { CairnFeature } from '../../../src/domain/generated/package-types.ts'
import type { CairnPackage } from '../../../src/domain/package.ts'
import { nearFeatures } from '../../../src/ui/field-nearby.ts'
import { featuresNamed } from '../../../src/ui/field-target-form.ts'

/** SYNTHETIC: name, longitude and latitude or none, radius. */
function packageOf(rows: readonly [string, readonly [number, number] | null, number | null][]): CairnPackage {
  const features = rows.map(([name, coordinates, radius]) => ({
    type: 'Feature',
    id: name,
    geometry: coordinates && { type: 'Point', coordinates },
    properties: {
      label: { en: `SYNTHETIC ${name}` },
      precisionCode: radius === null ? 'site_exact' : 'settlement',
      coordinateUncertaintyInMeters: radius,
      claims: [{ id: `c-${name}` }],
    },
  })) as unknown as CairnFeature[]
  return { kind: 'package', features, places: new Map() } as unknown as CairnPackage
}

const pkg = packageOf([
  ['far', [-30, 31], null],
  ['at ten', [-30, 30.0902], null],
  ['coarse', [-30, 30.3], 30_000],
  ['edge at four', [-30, 30.09], 6000],
  ['unlocated', null, null],
  ['over the line', [180, 30], null],
])
const names = (km: number, rows = [0, 1, 2, 3, 4, 5], from: readonly [number, number] = [-30, 30]) =>
  nearFeatures(pkg, rows, from, km).map(({ feature }) => feature.id)

test('what is near is listed nearest first, an area by its edge, one that holds the position before all', () => {
  expect(names(5)).toEqual(['coarse', 'edge at four'])
  expect(names(10)).toEqual(['coarse', 'edge at four', 'at ten'])
  expect(names(50)).toEqual(['coarse', 'edge at four', 'at ten'])
  expect(names(50, undefined, [-30, 30.1])[0]).toBe('coarse')
})

test('only shown rows are listed, and the unlocated are in none', () => {
  expect(names(50, [1, 4])).toEqual(['at ten'])
})

test('the 180th meridian is no border', () => {
  expect(names(50, undefined, [-179.9, 30])).toEqual(['over the line'])
})

test('a target is found by part of its name, whatever the case', () => {
  expect(featuresNamed(pkg, ' EDGE', 'en').map(({ id }) => id)).toEqual(['edge at four'])
  expect(featuresNamed(pkg, 'nothing', 'en')).toEqual([])
})
