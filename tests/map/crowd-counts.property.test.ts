import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countedMarks, partingZoom, rowsInCell, type ShareWindow } from '../../src/map/crowd-counts.ts'
import type { CrowdPlaces } from '../../src/map/crowd-places.ts'

const seeded = { seed: 20261122, numRuns: 300 }

/** Dense around the antimeridian and the middle of the world, so that cells are shared and wrapped. */
const share = fc.oneof(
  fc.double({ min: 0, max: 0.999999, noNaN: true }),
  fc.double({ min: 0.5, max: 0.5001, noNaN: true }),
  fc.double({ min: 0.9999, max: 0.999999, noNaN: true }),
  fc.double({ min: 0, max: 0.0001, noNaN: true }),
)

const places: fc.Arbitrary<CrowdPlaces> = fc
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
      radii: new Float32Array(drafts.length),
      boxes: new Float64Array(4 * drafts.length),
    }
  })

const window: fc.Arbitrary<ShareWindow> = fc.record({
  west: share,
  north: fc.double({ min: 0, max: 0.6, noNaN: true }),
  width: fc.double({ min: 0.0001, max: 1, noNaN: true }),
  height: fc.double({ min: 0.0001, max: 0.4, noNaN: true }),
  level: fc.integer({ min: 0, max: 5 }),
})
const shownBy = (mask: number) => (row: number) => ((mask >> (row % 8)) & 1) === 1

/** The entries inside whole cells that the window touches, by cell: found one by one. */
function naive(
  of: CrowdPlaces,
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
    fc.property(places, fc.integer({ min: 0, max: 255 }), window, (of, mask, view) => {
      const isShown = shownBy(mask)
      const cells = naive(of, isShown, view)
      const { singles, counts } = countedMarks(of, isShown, view)
      const alone = cells.filter(({ length }) => length === 1).flat()
      expect([...singles].sort((a, b) => a - b)).toEqual(alone.sort((a, b) => a - b))
      const sizes = (lists: readonly number[]) => [...lists].sort((a, b) => a - b)
      const together = cells.filter(({ length }) => length > 1)
      expect(sizes(counts.map(({ marks }) => marks))).toEqual(sizes(together.map(({ length }) => length)))
      const rows = together.map((entries) => [...new Set(entries.map((at) => of.rows[at]!))].join())
      expect(counts.map(({ cell }) => rowsInCell(of, isShown, cell).join()).sort()).toEqual(rows.sort())
      for (const count of counts) expect(Math.max(...of.fades)).toBeGreaterThanOrEqual(count.fade)
    }),
    seeded,
  )
})

test('marks are counted together in the same way wherever the window stands', () => {
  fc.assert(
    fc.property(places, window, (of, view) => {
      const whole = countedMarks(of, () => true, {
        west: 0,
        north: 0,
        width: 0.999999,
        height: 0.999999,
        level: view.level,
      })
      const part = countedMarks(of, () => true, view)
      const key = ({ cell, marks }: (typeof whole.counts)[number]) => `${cell.column} ${cell.line} ${marks}`
      const all = new Set(whole.counts.map(key))
      expect(part.counts.map(key).filter((one) => !all.has(one))).toEqual([])
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
