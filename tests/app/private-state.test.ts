import { expect, test } from 'vitest'
import { FIRST_STATE, type Overlay } from '../../src/app/page-state.ts'
import { withoutPrivate, withoutWay } from '../../src/app/private-state.ts'
import type { StoredArea } from '../../src/storage/area-rows.ts'
import type { Fix } from '../../src/ui/field-fix.ts'

test('what a locked vault leaves of the page holds no name and no part of the world, only how many areas there are', () => {
  const word = 'SYNTHETIC bay'
  const target = { kind: 'typed', lngLat: [-30.5, 30.25], digitMeters: 10, label: word } as const
  const line = {
    ...({
      id: 'a',
      name: word,
      state: 'ready',
      bytes: 1,
      held: 1,
      day: '2001-02-03',
      isStale: false,
    } as const),
    ...{ origin: word, isFromFile: true, maxZoom: 14, credit: word },
  }
  const row = { name: word, box: [-30.5, 30.25, -30, 30.5] } as unknown as StoredArea
  const held = { name: word, bytes: 1, detail: word }
  const left = withoutPrivate({
    areas: {
      ...FIRST_STATE.areas,
      list: [line],
      sealed: 1,
      planned: { row, from: word, tiles: 1 },
      file: new File([], word),
      said: { kind: 'done', text: word },
    },
    ready: {
      ...FIRST_STATE.ready,
      holdings: { packages: [], documents: [], areas: [held], used: null, persisted: null },
      busy: word,
      report: { isGood: true, lines: [word] },
    },
    field: { ...FIRST_STATE.field, target, kept: [{ target, label: word }] },
  })
  expect(JSON.stringify(left)).not.toMatch(/SYNTHETIC|30\.25/)
  expect(left.areas.file).toBeNull()
  expect(left.areas.sealed).toBe(2)
})

test('a lock leaves neither where the reader stands nor where they were going, and keeps the panel that says so', () => {
  const fix = { lngLat: [-30.5, 30.25], accuracy: 12, at: 0, course: null } as unknown as Fix
  const target = { kind: 'feature', featureId: 'SYNTHETIC' } as const
  const before = { ...FIRST_STATE.field, fix, target, isOnMap: true }
  const page = { ...FIRST_STATE, field: before, picked: ['SYNTHETIC'], pickedAs: null }
  const after = (overlay: Overlay) => ({ ...page, ...withoutWay({ overlay }) })
  expect(JSON.stringify(after('vault'))).not.toMatch(/SYNTHETIC|30\.25/)
  expect(after('vault').field.isOnMap).toBe(false)
  const left = (['vault', 'areas', 'field', 'print', 'share'] as const).map((one) => after(one).overlay)
  expect(left).toEqual(['vault', 'areas', 'none', 'none', 'none'])
})
