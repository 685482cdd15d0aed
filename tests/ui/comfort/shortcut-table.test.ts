import { expect, test } from 'vitest'
import { hasMessage } from '../../../src/i18n/message.ts'
import { isSingleKey, SHORTCUTS, shortcutOf } from '../../../src/ui/shortcut-table.ts'

const press = (key: string, fields: { code?: string; ctrl?: boolean; shift?: boolean } = {}) =>
  shortcutOf({ key, code: '', ctrl: false, shift: false, ...fields })?.deed ?? null

test('no two entries of the table mean the same key, and each deed has words', () => {
  const keys = SHORTCUTS.map(({ key, ctrl, shift }) => `${ctrl ?? ''} ${shift ?? ''} ${key}`)
  expect(new Set(keys).size).toBe(keys.length)
  expect(SHORTCUTS.map(({ deed }) => `shortcuts.${deed}`).filter((key) => !hasMessage(key))).toEqual([])
})

test('each entry is found by its own key', () => {
  for (const { key, ctrl = false, shift = false, deed } of SHORTCUTS)
    expect(press(key, { ctrl, shift }), key).toBe(deed)
})

test('Ctrl makes another key of a letter, and so does Shift; a sign is taken whichever way its board writes it', () => {
  expect([press('x'), press('x', { ctrl: true }), press('X', { shift: true })]).toEqual(['clear', null, null])
  expect(press('Z', { ctrl: true, shift: true })).toBe('redo')
  expect([press('?', { shift: true }), press('/', { shift: true })]).toEqual(['help', 'search'])
})

test('capital letters of a locked keyboard are letters', () => {
  expect(press('M')).toBe('map')
})

test('letters of other scripts mean the key of a Latin board', () => {
  expect(press('я', { code: 'KeyZ', ctrl: true })).toBe('undo')
  expect(press('տ', { code: 'KeyT' })).toBe('table')
  expect(press('ъ', { code: 'BracketRight' })).toBe('nextFeature')
  // A German board writes z where an English one has y.
  expect(press('z', { code: 'KeyY', ctrl: true })).toBe('undo')
})

test('what can be switched off are the keys without Ctrl that write a sign', () => {
  expect(SHORTCUTS.filter((one) => !isSingleKey(one)).map(({ key }) => key)).toEqual([
    'z',
    'z',
    'y',
    'Escape',
    'l',
  ])
})
