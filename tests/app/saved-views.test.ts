import { expect, test } from 'vitest'
import { newViews, readViewsFile, viewsFile } from '../../src/app/saved-views-file.ts'
import { neighbour } from '../../src/app/stepping.ts'
import type { SavedView } from '../../src/storage/schema.ts'

const view = (id: string, fields: Partial<SavedView> = {}): SavedView => ({
  id,
  name: 'SYNTHETIC view',
  note: '',
  search: '?status=contested#7/30/-30',
  packageId: 'synthetic',
  packageTitle: 'SYNTHETIC',
  packageVersion: '1.0.0',
  packageHash: '6c383b50'.padEnd(64, '0'),
  savedAt: '2026-01-01T00:00:00.000Z',
  ...fields,
})

test('what is saved as a file reads back as it was, whatever it is called', () => {
  const names = ['Խոջալու', 'خوجالی', '😀', '"quoted" \\ and / more', 'two\nlines', '\ud800', '{"views":[]}']
  const list = names.map((name, at) =>
    view(`id-${at}`, { name, note: name.repeat(3), search: at ? '' : '?q=a,b#7/1/2' }),
  )
  expect(readViewsFile(viewsFile(list))).toEqual({ views: list, faulty: 0 })
})

test('a file of something else is none, and entries that are no views are counted, not taken', () => {
  for (const text of ['', '[]', 'null', '{"format":"other","views":[]}', '{"format":"cairn-views"}'])
    expect(readViewsFile(text), text).toBeNull()
  const bad = [
    null,
    { ...view('a'), name: ' ' },
    { ...view('b'), savedAt: 'yesterday' },
    { ...view('c'), search: '//elsewhere.example/' },
    { ...view('d'), search: 'javascript:alert(1)' },
    { ...view('e'), note: 5 },
  ]
  const text = JSON.stringify({ format: 'cairn-views', views: [...bad, { ...view('f'), extra: 'left out' }] })
  expect(readViewsFile(text)).toEqual({ views: [view('f')], faulty: 6 })
})

test('adding a file twice adds nothing the second time, and nothing is overwritten', () => {
  const ids = ['x', 'y'].values()
  const newId = () => ids.next().value ?? 'z'
  const here = [view('a')]
  expect(newViews([view('a'), view('other-id')], here, newId)).toEqual([])
  const changed = view('a', { name: 'SYNTHETIC other name' })
  const twin = view('a', { name: 'SYNTHETIC third name' })
  expect(newViews([changed, changed, twin], here, newId)).toEqual([
    { ...changed, id: 'x' },
    { ...twin, id: 'y' },
  ])
})

test('stepping goes from nothing to the first or the last, and stops at the ends', () => {
  const items = ['a', 'b', 'c']
  expect([neighbour(items, null, 1), neighbour(items, null, -1)]).toEqual(['a', 'c'])
  expect([neighbour(items, 'a', 1), neighbour(items, 'c', 1), neighbour(items, 'a', -1)]).toEqual([
    'b',
    null,
    null,
  ])
  expect(neighbour(items, 'gone', 1)).toBe('a')
  expect(neighbour([], null, 1)).toBeNull()
})
