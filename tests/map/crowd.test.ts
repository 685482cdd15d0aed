import { expect, test } from 'vitest'
import type { BoundingBox } from '../../src/domain/package.ts'
import { crowdGround, isCrowd, shownRowOf } from '../../src/map/crowd.ts'
import { countText, crowdSprites, SPRITE_NUMBERS } from '../../src/map/crowd-sprites.ts'
import { shareWindow } from '../../src/map/crowd-window.ts'
import { letterSlot, ringSlot } from '../../src/map/sprite-atlas.ts'
import { SIGNS } from '../../src/picture/crowd/sign-codes.ts'
import { shownRows } from '../../src/picture/shown-rows.ts'
import { inProcessQuery } from '../../src/query/client/in-process-query.ts'
import { EMPTY_FILTER } from '../../src/query/core/filter.ts'
import type { MarkView } from '../../src/query/core/lookout.ts'
import { claimOf, featureOf, packageOf } from '../query/synthetic.ts'
import { allRows, pointAt } from './synthetic-package.ts'

/** One site every hundredth of a degree along a parallel, every tenth without a place. */
const features = Array.from({ length: 6000 }, (_, row) =>
  featureOf(
    `f${row}`,
    [claimOf(`f${row}-c1`, { modality: row % 3 === 0 ? 'possible' : 'asserted' })],
    row % 10 === 0 ? null : pointAt(-100 + row / 100, 30),
    { label: { en: `SYNTHETIC ${row}` }, coordinateUncertaintyInMeters: 1000 },
  ),
)
const rows = allRows(packageOf(features))

const WORLD: BoundingBox = [-180, -80, 180, 80]
const NEAR: BoundingBox = [-90.005, 29, -89.5, 31]

async function seenFrom(bounds: BoundingBox, zoom: number, of = rows): Promise<MarkView> {
  const query = inProcessQuery()
  const parsed = { package: of.package, rejected: [], importedFeatures: of.package.features.length }
  await query.load(parsed)
  const views: MarkView[] = []
  query.follow((view) => views.push(view))
  query.watch(shareWindow({ bounds, zoom }))
  expect(views).toEqual([])
  await query.run(EMPTY_FILTER)
  return views[0]!
}

test('seen closely, the marks of a crowd are those of its rows', async () => {
  expect(isCrowd(rows)).toBe(true)
  const view = await seenFrom(NEAR, 14)
  const whole = new Map(shownRows(rows, () => false).map((one) => [one.row, one]))
  expect(view.marks.length).toBeGreaterThan(40)
  expect([...view.marks].filter((marks) => marks !== 1)).toEqual([])
  for (const [at, row] of view.rows.entries()) {
    const { shape, line } = SIGNS[view.signs[at]!]!
    expect({ shape, line, fade: Math.fround(view.fades[at]!) }).toEqual({
      shape: whole.get(row)!.shape,
      line: whole.get(row)!.line,
      fade: Math.fround(whole.get(row)!.fade),
    })
  }
})

test('seen from afar, counts and single marks add up to every located row', async () => {
  const { marks } = await seenFrom(WORLD, 2)
  expect(marks.length).toBeLessThan(50)
  expect(marks.reduce((sum, one) => sum + one, 0)).toBe(5400)
})

test('a count is a ring and the letters of its number, a single mark its sign', async () => {
  const view = await seenFrom(WORLD, 2)
  const { numbers, origin } = crowdSprites(view)
  expect(origin).toEqual([view.window.west, view.window.north])
  const slots = Array.from(
    { length: numbers.length / SPRITE_NUMBERS },
    (_, at) => numbers[at * SPRITE_NUMBERS + 3]!,
  )
  const expected = [...view.marks].flatMap((marks, at) =>
    marks === 1
      ? [view.signs[at]!]
      : [ringSlot(String(marks).length), ...[...countText(marks)].map(letterSlot)],
  )
  expect(slots).toEqual(expected)
  expect([9, 9999, 10_000, 1_250_400].map(countText)).toEqual(['9', '9999', '10k', '1250k'])
})

test('areas and names of a crowd are those in view, as long as they can be told apart', async () => {
  const near = crowdGround(rows, await seenFrom(NEAR, 12))
  const areas = near.groups.flatMap(({ members }) => members.map(({ row }) => row))
  expect(Math.min(...areas)).toBeGreaterThanOrEqual(990)
  expect(Math.max(...areas)).toBeLessThanOrEqual(1060)
  expect(areas).toHaveLength(near.labels.features.length)
  expect(crowdGround(rows, await seenFrom(WORLD, 4)).areas.features).toEqual([])
  const far = crowdGround(rows, await seenFrom(WORLD, 12))
  expect(far.groups).toHaveLength(300)
  expect(far.labels.features).toEqual([])
})

test('what the answer leaves out is not found again', () => {
  const starts = Uint32Array.of(0, 1, 2)
  const few = {
    ...rows,
    result: { rows: Uint32Array.of(1, 2), matchingClaims: { starts, positions: Uint32Array.of(0, 0) } },
  }
  expect(shownRowOf(few, 3)).toBeNull()
  expect(shownRowOf(few, 2)?.row).toBe(2)
  expect(shownRowOf(rows, 10)).toBeNull()
})
