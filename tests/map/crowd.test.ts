import { expect, test } from 'vitest'
import { crowdRows, groundInView, isCrowd, markSlices } from '../../src/map/crowd.ts'
import { markData } from '../../src/map/map-rows.ts'
import { shownRows } from '../../src/picture/shown-rows.ts'
import { allRows, pointAt, syntheticFeature, syntheticPackage } from './synthetic-package.ts'

/** One site every hundredth of a degree along a parallel, every tenth without a place. */
const features = Array.from({ length: 6000 }, (_, row) =>
  syntheticFeature(`f${row}`, row % 10 === 0 ? null : pointAt(-100 + row / 100, 30)),
)
const rows = allRows(syntheticPackage(features))
const never = (): boolean => false

test('a crowd is made in slices and is the same rows in the same order', async () => {
  expect(isCrowd(rows)).toBe(true)
  const whole = markData(shownRows(rows, never))
  const shown = (await crowdRows(rows, never)) ?? []
  expect(shown.map(({ row, line, fade }) => [row, line, fade])).toEqual(
    whole.shown.map(({ row, line, fade }) => [row, line, fade]),
  )
  const marks = [...markSlices(shown)].flatMap((slice) => slice.marks.features)
  expect(marks.map(({ properties }) => properties)).toEqual(
    whole.marks.features.map(({ properties }) => properties),
  )
  expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length)
})

test('a crowd that nobody waits for any more is given up', async () => {
  expect(await crowdRows(rows, () => true)).toBeNull()
})

test('areas and names of a crowd are those in view, as long as they can be told apart', async () => {
  const shown = (await crowdRows(rows, never)) ?? []
  const bounds = [-90.005, 29, -89.5, 31] as const
  const near = groundInView(rows, shown, { bounds, zoom: 12 })
  const areas = near.groups.flatMap(({ members }) => members.map(({ row }) => row))
  expect(Math.min(...areas)).toBeGreaterThanOrEqual(998)
  expect(Math.max(...areas)).toBeLessThanOrEqual(1051)
  expect(areas).toHaveLength(near.labels.features.length)
  expect(groundInView(rows, shown, { bounds, zoom: 4 }).areas.features).toEqual([])
  const far = groundInView(rows, shown, { bounds: [-180, -80, 180, 80], zoom: 12 })
  expect(far.groups).toHaveLength(1500)
  expect(far.labels.features).toEqual([])
})
