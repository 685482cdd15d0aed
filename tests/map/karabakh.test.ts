import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CairnFeature, Place } from '../../src/domain/generated/package-types.ts'
import { mapData } from '../../src/map/map-rows.ts'
import { type Settlements, settlementsBeside } from '../../src/picture/settlements.ts'
import { allRows, syntheticPackage } from './synthetic-package.ts'

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T
const features = read<{ features: CairnFeature[] }>('data/karabakh/features.geojson').features
const { places } = read<{ places: Place[] }>('data/karabakh/places.json')
const data = mapData(allRows(syntheticPackage(features, places)))

test('every located feature of the bundled package is drawn, no other', () => {
  const located = features.flatMap((feature, row) => (feature.geometry === null ? [] : [row]))
  expect(located.length).toBeGreaterThan(20)
  expect(data.shown.map((one) => one.row)).toEqual(located)
})

test('no coarse place of the bundled package keeps its mark at the closest zoom while its area is large', () => {
  const kept = data.shown.filter((one) => one.fade > 13 && (one.footprint.radiusMeters ?? 0) > 500)
  expect(kept.map((one) => features[one.row]!.id)).toEqual([])
})

test.runIf(existsSync('public/basemap/settlements.json'))(
  'the basemap names no settlement that the package names',
  () => {
    const settlements = read<Settlements>('public/basemap/settlements.json')
    const beside = settlementsBeside(settlements, places)
    const names = beside.features.map((one) => one.properties.name)
    expect(names.length).toBeGreaterThan(1000)
    expect(names.filter((name) => /Shusha|Şuşa|Khojaly|Xocalı|Ivanyan/.test(name))).toEqual([])
  },
)
