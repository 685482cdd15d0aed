import { expect, test } from 'vitest'
import { FIRST_STATE, type PageState } from '../../src/app/page-state.ts'
import { areaAround } from '../../src/app/ready-proposal.ts'
import type { CairnFeature } from '../../src/domain/generated/package-types.ts'
import { allRows, pointAt, syntheticFeature, syntheticPackage } from '../map/synthetic-package.ts'

function stateOf(features: readonly CairnFeature[], site: string | null = null): PageState {
  const { package: pkg, result } = allRows(syntheticPackage(features))
  const session = { ...FIRST_STATE.session, selection: { site, claim: null, source: null } }
  return {
    ...FIRST_STATE,
    session,
    parsed: { package: pkg } as PageState['parsed'],
    result: result as PageState['result'],
  }
}

const west = syntheticFeature('west', pointAt(-30.5, 30))
const east = syntheticFeature('east', pointAt(-30, 30.2))
const district = syntheticFeature('district', pointAt(-20, 40), {
  precisionCode: 'district',
  coordinateUncertaintyInMeters: 40_000,
})
const nowhere = syntheticFeature('nowhere', null)

test('the proposed area holds every shown place with its radius, and an hour’s walk around', () => {
  const around = areaAround(stateOf([west, east, nowhere]))!
  const [w, s, e, n] = around.box
  expect(around).toMatchObject({ places: 2, leftOut: 0 })
  // 1 km of radius and 5 km of margin, in degrees.
  expect(w).toBeCloseTo(-30.5 - 6 / 96.4, 2)
  expect(e).toBeCloseTo(-30 + 6 / 96.4, 2)
  expect(s).toBeCloseTo(30 - 6 / 111.3, 2)
  expect(n).toBeCloseTo(30.2 + 6 / 111.3, 2)
})

test('a chosen place is proposed alone, under its own name', () => {
  const around = areaAround(stateOf([west, east], 'east'))!
  expect(around).toMatchObject({ places: 1, name: 'SYNTHETIC east' })
  expect(around.box[0]).toBeGreaterThan(-30.1)
})

test('what is known as a district only does not make the area larger, unless there is nothing else', () => {
  expect(areaAround(stateOf([west, district]))).toMatchObject({ places: 1, leftOut: 1 })
  expect(areaAround(stateOf([district]))).toMatchObject({ places: 1, leftOut: 0 })
})

test('nothing is proposed where nothing has a place, and a chosen place without one leaves the others', () => {
  expect(areaAround(stateOf([nowhere]))).toBeNull()
  expect(areaAround(stateOf([west, nowhere], 'nowhere'))).toMatchObject({ places: 1, name: 'SYNTHETIC west' })
})
