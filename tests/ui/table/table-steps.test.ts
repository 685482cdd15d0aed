import { expect, test } from 'vitest'
import { EMPTY_FILTER } from '../../../src/query/core/filter.ts'
import { isViewOnly, switchedView } from '../../../src/ui/table-area.ts'
import { cellAfter, clampedCell } from '../../../src/ui/table-keys.ts'
import { FIRST_SETTINGS } from '../../../src/ui/table-settings.ts'
import { movedColumn, sortedBy, toggledColumn, withColumns } from '../../../src/ui/table-steps.ts'

const size = { rows: 101, columns: 4, page: 10 }
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false })
const after = (key: string, row: number, column: number, ctrlKey = false) => {
  const cell = cellAfter(press(key, ctrlKey), { row, column }, size)
  return cell && [cell.row, cell.column]
}

test('arrows move by one cell and stop at the edges; the head is the row above the first', () => {
  expect(after('ArrowDown', 1, 2)).toEqual([2, 2])
  expect(after('ArrowUp', 1, 2)).toEqual([0, 2])
  expect(after('ArrowUp', 0, 2)).toEqual([0, 2])
  expect(after('ArrowRight', 5, 3)).toEqual([5, 3])
  expect(after('ArrowLeft', 5, 0)).toEqual([5, 0])
})

test('pages move by what is in view, and a page up from below ends at the first row, not in the head', () => {
  expect(after('PageDown', 1, 1)).toEqual([11, 1])
  expect(after('PageDown', 95, 1)).toEqual([100, 1])
  expect(after('PageUp', 4, 1)).toEqual([1, 1])
})

test('Home and End go along the row, with Control over the whole grid', () => {
  expect(after('Home', 7, 2)).toEqual([7, 0])
  expect(after('End', 7, 2)).toEqual([7, 3])
  expect(after('Home', 7, 2, true)).toEqual([1, 0])
  expect(after('End', 7, 2, true)).toEqual([100, 3])
  expect(after('ArrowDown', 7, 2, true)).toBeNull()
  expect(after('a', 7, 2)).toBeNull()
})

test('a cell outside the grid becomes the nearest inside, also in a grid of a head alone', () => {
  expect(clampedCell({ row: 500, column: 9 }, size)).toEqual({ row: 100, column: 3 })
  expect(clampedCell({ row: 3, column: 1 }, { ...size, rows: 1 })).toEqual({ row: 0, column: 1 })
})

test('a column is sorted up, then down, then not at all, for each kind of rows by itself', () => {
  const up = sortedBy(FIRST_SETTINGS, 'dates')
  const down = sortedBy(up, 'dates')
  expect([up.sort.features, down.sort.features, sortedBy(down, 'dates').sort.features]).toEqual([
    { column: 'dates', descending: false },
    { column: 'dates', descending: true },
    null,
  ])
  expect(sortedBy({ ...up, mode: 'claims' }, 'date').sort).toEqual({
    features: { column: 'dates', descending: false },
    claims: { column: 'date', descending: false },
  })
})

test('columns move by one place and never before the one that leads', () => {
  const columns = ['label', 'type', 'place', 'dates']
  expect(movedColumn(columns, 'place', -1)).toEqual(['label', 'place', 'type', 'dates'])
  expect(movedColumn(columns, 'type', 1)).toEqual(['label', 'place', 'type', 'dates'])
  expect(movedColumn(columns, 'type', -1)).toBe(columns)
  expect(movedColumn(columns, 'dates', 1)).toBe(columns)
  expect(movedColumn(columns, 'label', 1)).toBe(columns)
  expect(toggledColumn(toggledColumn(columns, 'type'), 'type')).toEqual(['label', 'place', 'dates', 'type'])
})

test('a column that goes takes the sort by it along', () => {
  const sorted = sortedBy(FIRST_SETTINGS, 'dates')
  expect(withColumns(sorted, ['label', 'type']).sort.features).toBeNull()
  expect(withColumns(sorted, ['label', 'dates']).sort.features).toEqual(sorted.sort.features)
})

test('the map’s view is asked as an area that touches, and what was asked before comes back', () => {
  const view = [-31, 29, -29, 31] as const
  const drawn = {
    kind: 'polygon',
    ring: [
      [-30, 30],
      [-29, 30],
      [-29, 31],
    ],
  } as const
  const before = { ...EMPTY_FILTER, q: 'well', area: drawn, areaMatch: 'inside' } as const
  const on = switchedView(true, { filter: before, view, settings: FIRST_SETTINGS })
  expect(on.filter).toEqual({ ...before, area: { kind: 'box', bbox: view }, areaMatch: 'touches' })
  expect(isViewOnly(on.filter, view)).toBe(true)
  expect(isViewOnly(on.filter, [-31, 29, -29, 32])).toBe(false)
  expect(isViewOnly(before, view)).toBe(false)
  const off = switchedView(false, { view, ...on })
  expect(off).toEqual({ filter: before, settings: FIRST_SETTINGS })
})
