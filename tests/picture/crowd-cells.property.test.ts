import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellMembers, extentOf } from '../../src/picture/crowd/cell-members.ts'
import { partingZoom } from '../../src/picture/crowd/cells.ts'
import type { MarkColumns } from '../../src/picture/crowd/mark-columns.ts'
import type { ShownMarks } from '../../src/picture/crowd/mark-view.ts'
import { WindowMarks } from '../../src/picture/crowd/window-marks.ts'
import { lngLatOfShare } from '../../src/picture/web-mercator.ts'
import type { MarkView, ShareWindow } from '../../src/query/core/lookout.ts'

const seeded = { seed: 20261122, numRuns: 300 }

/** Dense around the antimeridian and the middle of the world, so that cells are shared and wrapped. */
const share = fc.oneof(
  fc.double({ min: 0, max: 0.999999, noNaN: true }),
  fc.double({ min: 0.5, max: 0.5001, noNaN: true }),
  fc.double({ min: 0.9999, max: 0.999999, noNaN: true }),
  fc.double({ min: 0, max: 0.0001, noNaN: true }),
)

const places: fc.Arbitrary<MarkColumns> = fc
  .array(fc.record({ x: share, y: share, fade: fc.integer({ min: 2, max: 20 }), again: fc.boolean() }), {
    maxLength: 60,
  })
  .map((drafts) => {
    // A MultiPoint's marks share their row.
    let row = 0
    const rows = drafts.map(({ again }, at) => (at > 0 && again ? row : row++))
    return {
      rows: Uint32Array.from(rows),
      x: Float64Array.from(drafts, ({ x }) => x),
      y: Float64Array.from(drafts, ({ y }) => y),
      fades: Float32Array.from(drafts, ({ fade }) => fade),
      reaches: Float32Array.from(drafts, ({ fade }) => (fade % 3) / 1000),
      lines: new Uint8Array(),
    }
  })

const window: fc.Arbitrary<ShareWindow> = fc.record({
  west: share,
  north: fc.double({ min: 0, max: 0.6, noNaN: true }),
  width: fc.double({ min: 0.0001, max: 1, noNaN: true }),
  height: fc.double({ min: 0.0001, max: 0.4, noNaN: true }),
  level: fc.integer({ min: 0, max: 5 }),
  zoom: fc.double({ min: 0, max: 6, noNaN: true }),
})
const isShownBy = (mask: number) => (row: number) => ((mask >> (row % 8)) & 1) === 1

/** Every eighth row alike. */
const shownBy = (columns: MarkColumns, mask: number): ShownMarks => ({
  columns,
  packageHash: 'x',
  rows: Uint8Array.from({ length: columns.rows.length + 1 }, (_, row) => (isShownBy(mask)(row) ? 1 : 0)),
  signOf: (row) => row % 64,
})

const viewOf = (shown: ShownMarks, window: ShareWindow): MarkView =>
  new WindowMarks(shown.columns, window).view(shown)

const cellAt = ({ level, cells }: MarkView, at: number) => ({
  level,
  column: cells[2 * at]!,
  line: cells[2 * at + 1]!,
})

/** The entries inside whole cells that the window touches, by cell: found one by one. */
function naive(
  of: MarkColumns,
  isShown: (row: number) => boolean,
  { west, north, width, height, level }: ShareWindow,
) {
  const cells = 10 * 2 ** level
  const columns = new Set<number>()
  for (let c = Math.floor(west * cells); c <= Math.floor((west + width) * cells); c++) columns.add(c % cells)
  const first = Math.floor(north * cells)
  const last = Math.floor((north + height) * cells)
  const found = new Map<string, number[]>()
  for (let at = 0; at < of.rows.length; at++) {
    const [column, line] = [Math.floor(of.x[at]! * cells), Math.floor(of.y[at]! * cells)]
    if (!isShown(of.rows[at]!) || !columns.has(column) || line < first || line > last) continue
    const key = `${column} ${line}`
    found.set(key, [...(found.get(key) ?? []), at])
  }
  return [...found.values()]
}

test('every shown mark in the window stands alone or in one count, and no other does', () => {
  fc.assert(
    fc.property(places, fc.integer({ min: 0, max: 255 }), window, (of, mask, at) => {
      const shown = shownBy(of, mask)
      const view = viewOf(shown, at)
      const expected = naive(of, isShownBy(mask), at).map((entries) => ({
        marks: entries.length,
        rows: [...new Set(entries.map((entry) => of.rows[entry]!))].join(),
        fade: Math.max(...entries.map((entry) => of.fades[entry]!)),
      }))
      const found = Array.from(view.marks, (marks, place) => ({
        marks,
        rows: cellMembers(shown, cellAt(view, place)).rows.join(),
        fade: view.fades[place]!,
      }))
      const key = (one: (typeof found)[number]) => JSON.stringify(one)
      expect(found.map(key).sort()).toEqual(expected.map(key).sort())
    }),
    seeded,
  )
})

test('a single mark is told with its sign, and every mark and count stands in the middle of its marks', () => {
  fc.assert(
    fc.property(places, window, (of, at) => {
      const view = viewOf(shownBy(of, 255), at)
      const key = (marks: number, x: number, y: number) => `${marks} ${(x % 1).toFixed(7)} ${y.toFixed(7)}`
      const middle = (entries: readonly number[], axis: Float64Array) =>
        entries.reduce((sum, entry) => sum + axis[entry]!, 0) / entries.length
      const expected = naive(of, () => true, at).map((one) =>
        key(one.length, middle(one, of.x), middle(one, of.y)),
      )
      const found = Array.from(view.marks, (marks, place) => key(marks, view.x[place]!, view.y[place]!))
      expect(found.sort()).toEqual(expected.sort())
      expect([...view.x].filter((x) => x < at.west - 1 / (10 * 2 ** view.level))).toEqual([])
      for (const [place, marks] of view.marks.entries())
        if (marks === 1) expect(view.signs[place]).toBe(view.rows[place]! % 64)
    }),
    seeded,
  )
})

test('the ground of a window is all that is shown there while that is little', () => {
  fc.assert(
    fc.property(places, fc.integer({ min: 0, max: 255 }), window, (of, mask, at) => {
      const view = viewOf(shownBy(of, mask), at)
      const inside = naive(of, isShownBy(mask), at)
        .flat()
        .map((entry) => of.rows[entry]!)
      expect(view.isWhole).toBe(true)
      expect([...view.ground]).toEqual([...new Set(inside)].sort((one, other) => one - other))
    }),
    seeded,
  )
})

test('around everything that is shown is a box, and around nothing none', () => {
  fc.assert(
    fc.property(places, fc.integer({ min: 0, max: 255 }), (of, mask) => {
      const box = extentOf(shownBy(of, mask))
      const inside = [...of.rows.keys()].filter((entry) => isShownBy(mask)(of.rows[entry]!))
      expect(box === null).toBe(inside.length === 0)
      if (!box) return
      const edge = (share: (entry: number) => number, pick: (...of: number[]) => number) =>
        pick(...inside.map(share))
      const [west, north] = lngLatOfShare([
        edge((entry) => of.x[entry]! - of.reaches[entry]!, Math.min),
        edge((entry) => of.y[entry]! - of.reaches[entry]!, Math.min),
      ])
      const [east, south] = lngLatOfShare([
        edge((entry) => of.x[entry]! + of.reaches[entry]!, Math.max),
        edge((entry) => of.y[entry]! + of.reaches[entry]!, Math.max),
      ])
      expect(box).toEqual([west, south, east, north])
    }),
    seeded,
  )
})

test('marks are counted together in the same way wherever the window stands', () => {
  fc.assert(
    fc.property(places, window, (of, at) => {
      const shown = shownBy(of, 255)
      const world = { west: 0, north: 0, width: 0.999999, height: 0.999999, level: at.level, zoom: at.zoom }
      const keys = (view: MarkView) =>
        Array.from(view.marks, (marks, place) => JSON.stringify([cellAt(view, place), marks]))
      const all = new Set(keys(viewOf(shown, world)))
      expect(keys(viewOf(shown, at)).filter((one) => !all.has(one))).toEqual([])
    }),
    seeded,
  )
})

test('members of a count stand in cells of their own at the zoom that parts them', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-7, max: 0.1, noNaN: true }), (span) => {
      expect(span * 10 * 2 ** partingZoom(span)).toBeGreaterThanOrEqual(1)
    }),
    seeded,
  )
})
