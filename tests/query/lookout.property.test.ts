/** What the map is shown of random packages under random questions, against plain loops over objects. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CairnPackage } from '../../src/domain/package.ts'
import { SIGNS } from '../../src/picture/crowd/sign-codes.ts'
import { shownRows } from '../../src/picture/shown-rows.ts'
import { mercatorShare } from '../../src/picture/web-mercator.ts'
import { inProcessQuery } from '../../src/query/client/in-process-query.ts'
import type { FilterSpec } from '../../src/query/core/filter.ts'
import type { MarkView, ShareWindow } from '../../src/query/core/lookout.ts'
import { statusAt } from '../../src/query/core/status-column.ts'
import { randomFilter, randomPackage } from './random-package.ts'

const WORLD: ShareWindow = { west: 0, north: 0, width: 0.999999, height: 0.999999, level: 0, zoom: 0 }

async function ask(pkg: CairnPackage, filter: FilterSpec, level: number) {
  const query = inProcessQuery()
  const loaded = await query.load({ package: pkg, rejected: [], importedFeatures: pkg.features.length })
  const views: MarkView[] = []
  query.follow((view) => views.push(view))
  query.watch({ ...WORLD, level })
  const result = await query.run(filter)
  const shown = shownRows({ package: pkg, result }, (row) => statusAt(loaded.statuses, row) === 'contested')
  return { query, view: views[0]!, shown, result }
}

const seeded = { seed: 20261122, numRuns: 250 }
const level = fc.integer({ min: 0, max: 5 })

test('every located row that is found is seen once per place, and no other is', async () => {
  await fc.assert(
    fc.asyncProperty(randomPackage, randomFilter, level, async (pkg, filter, at) => {
      const { query, view, shown } = await ask(pkg, filter, at)
      const expected = shown.flatMap(({ row, footprint }) =>
        footprint.anchors.map((anchor) => `${row} ${cellKey(anchor, view.level)}`),
      )
      const found: string[] = []
      for (const [place, marks] of view.marks.entries()) {
        const cell = { level: view.level, column: view.cells[2 * place]!, line: view.cells[2 * place + 1]! }
        const { rows } = await query.members(cell)
        found.push(...Array.from(rows, (row) => `${row} ${cell.column} ${cell.line}`))
        expect(rows.length).toBeLessThanOrEqual(marks)
      }
      expect(found.sort()).toEqual([...new Set(expected)].sort())
      expect(view.marks.reduce((sum, marks) => sum + marks, 0)).toBe(expected.length)
    }),
    seeded,
  )
})

const cellKey = (anchor: readonly [number, number], at: number): string =>
  mercatorShare(anchor)
    .map((share) => Math.floor(share * 10 * 2 ** at))
    .join(' ')

test('a single mark has the sign that its matching claims and its status give it', async () => {
  let seen = 0
  await fc.assert(
    fc.asyncProperty(randomPackage, randomFilter, async (pkg, filter) => {
      const { view, shown } = await ask(pkg, filter, 5)
      for (const [place, marks] of view.marks.entries()) {
        if (marks !== 1) continue
        seen++
        const row = shown.find((one) => one.row === view.rows[place])!
        const { shape, line, contested } = row
        expect(SIGNS[view.signs[place]!]).toEqual({ shape, line, contested })
        expect(view.fades[place]!).toBeCloseTo(row.fade, 4)
      }
    }),
    seeded,
  )
  expect(seen).toBeGreaterThan(100)
})

test('around an answer is a box that holds every mark of it', async () => {
  await fc.assert(
    fc.asyncProperty(randomPackage, randomFilter, async (pkg, filter) => {
      const { query, shown } = await ask(pkg, filter, 0)
      const box = await query.extent()
      expect(box === null).toBe(shown.length === 0)
      for (const { footprint } of shown)
        for (const [lng, lat] of footprint.anchors) {
          expect(lng).toBeGreaterThanOrEqual(box![0] - 1e-9)
          expect(lng).toBeLessThanOrEqual(box![2] + 1e-9)
          expect(lat).toBeGreaterThanOrEqual(box![1] - 1e-9)
          expect(lat).toBeLessThanOrEqual(box![3] + 1e-9)
        }
    }),
    seeded,
  )
})

test('a question beside the one that is shown is counted and tells the map nothing', async () => {
  await fc.assert(
    fc.asyncProperty(randomPackage, randomFilter, randomFilter, async (pkg, filter, beside) => {
      const { query, view } = await ask(pkg, filter, 3)
      const told: MarkView[] = []
      query.follow((one) => told.push(one))
      const tally = await query.tally(beside)
      expect(told).toEqual([])
      query.watch({ ...WORLD, level: 3 })
      expect(told).toEqual([view])
      expect(tally).toEqual((await query.run(beside)).tally)
    }),
    { ...seeded, numRuns: 60 },
  )
})
