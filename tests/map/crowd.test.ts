import { expect, test } from 'vitest'
import { Crowd, isCrowd } from '../../src/map/crowd.ts'
import { crowdPlaces } from '../../src/map/crowd-places.ts'
import { markData } from '../../src/map/map-rows.ts'
import { shownRows } from '../../src/picture/shown-rows.ts'
import { allRows, pointAt, syntheticFeature, syntheticPackage } from './synthetic-package.ts'

/** One site every hundredth of a degree along a parallel, every tenth without a place. */
const features = Array.from({ length: 6000 }, (_, row) =>
  syntheticFeature(`f${row}`, row % 10 === 0 ? null : pointAt(-100 + row / 100, 30)),
)
const rows = allRows(syntheticPackage(features), ['f1001'])
const never = (): boolean => false
const places = (await crowdPlaces(rows.package, never))!
const crowd = new Crowd(rows, places)

const WORLD = [-180, -80, 180, 80] as const
const NEAR = [-90.005, 29, -89.5, 31] as const

test('seen closely, the marks of a crowd are those of its rows', () => {
  expect(isCrowd(rows)).toBe(true)
  const whole = markData(shownRows(rows, (row) => rows.statusOf(row) === 'contested'))
  const drawn = crowd.view({ bounds: NEAR, zoom: 14 }).crowdMarks.features.map(({ properties }) => properties)
  const expected = whole.marks.features.map(({ properties }) => properties)
  expect(drawn.length).toBeGreaterThan(40)
  expect(
    drawn.filter((one) => !expected.some((other) => other.row === one?.row && other.icon === one?.icon)),
  ).toEqual([])
  expect(drawn).toContainEqual(expect.objectContaining({ row: 1001, icon: 'mark/ring/solid/contested' }))
})

test('seen from afar, counts and single marks add up to every located row', () => {
  const { features: drawn } = crowd.view({ bounds: WORLD, zoom: 2 }).crowdMarks
  expect(drawn.length).toBeLessThan(50)
  expect(drawn.reduce((sum, { properties }) => sum + Number(properties?.point_count ?? 1), 0)).toBe(5400)
})

test('a count is parted by zooming in, and answers its rows where no zoom can part them', async () => {
  const same = allRows(
    syntheticPackage([...features, ...['x', 'y'].map((id) => syntheticFeature(id, pointAt(0, 0)))]),
  )
  const other = new Crowd(same, (await crowdPlaces(same.package, never))!)
  const { features: drawn } = other.view({ bounds: WORLD, zoom: 5 }).crowdMarks
  const picks = drawn.flatMap(({ properties }) =>
    properties?.count === undefined ? [] : [other.pick(properties.count, 18)],
  )
  expect(picks.filter((pick) => 'rows' in pick)).toEqual([{ rows: [6000, 6001] }])
  expect(picks.filter((pick) => 'zoom' in pick && pick.zoom <= 5)).toEqual([])
})

test('places that nobody waits for any more are given up', async () => {
  expect(await crowdPlaces(syntheticPackage(features), () => true)).toBeNull()
})

test('what the answer leaves out is not drawn, and not in the box', () => {
  const few = {
    ...rows,
    result: {
      rows: Uint32Array.of(1, 2),
      matchingClaims: { starts: Uint32Array.of(0, 1, 2), positions: Uint32Array.of(0, 0) },
    },
  }
  const small = new Crowd(few, places)
  expect(small.shownRow(3)).toBeNull()
  expect(small.shownRow(2)?.row).toBe(2)
  expect(small.box?.[0]).toBeCloseTo(-99.99, 0)
  expect(small.box?.[2]).toBeLessThan(-99.9)
})

test('areas and names of a crowd are those in view, as long as they can be told apart', () => {
  const near = crowd.view({ bounds: NEAR, zoom: 12 })
  const areas = near.groups.flatMap(({ members }) => members.map(({ row }) => row))
  expect(Math.min(...areas)).toBeGreaterThanOrEqual(998)
  expect(Math.max(...areas)).toBeLessThanOrEqual(1051)
  expect(areas).toHaveLength(near.labels.features.length)
  expect(crowd.view({ bounds: NEAR, zoom: 4 }).areas.features).toEqual([])
  const far = crowd.view({ bounds: WORLD, zoom: 12 })
  expect(far.groups).toHaveLength(1500)
  expect(far.labels.features).toEqual([])
})
