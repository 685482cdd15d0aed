import { expect, test } from 'vitest'
import { offlineWord } from '../../src/app/header-view.ts'

const state = { shell: 'ready', reason: null } as const

test('nothing is called ready offline before the package that is shown is stored', () => {
  expect(offlineWord({ ...state, packageKept: null })).toBe('checking')
  expect(offlineWord({ ...state, packageKept: false })).toBe('unavailable')
  expect(offlineWord({ ...state, packageKept: true })).toBe('ready')
  expect(offlineWord({ ...state, shell: 'checking', packageKept: true })).toBe('checking')
})
