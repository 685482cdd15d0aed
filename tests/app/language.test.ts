import { expect, test, vi } from 'vitest'
import { addressLanguage, chooseLanguage, followLanguage } from '../../src/app/language.ts'
import { FIRST_STATE, type PageState } from '../../src/app/page-state.ts'
import type { Services } from '../../src/app/services.ts'
import { createStore } from '../../src/app/store.ts'
import { packageOf } from '../query/synthetic.ts'

/** Another language that was asked for in this state: what is said instead of it. */
function refusal(fields: Partial<PageState>): readonly string[] {
  const store = createStore<PageState>({ ...FIRST_STATE, ...fields })
  let isMoved = false
  Object.assign(globalThis, {
    location: { pathname: '/', search: '', hash: '' },
    history: { pushState: () => (isMoved = true) },
  })
  chooseLanguage({ store } as unknown as Services, 'ru')
  expect(isMoved).toBe(store.get().messages.length === 0)
  return store.get().messages
}

const parsed = { package: packageOf([]), issues: [], rejected: [], importedFeatures: 0 }
const local = { ...FIRST_STATE.session, data: 'local:own' }

test('the language is that of the address', () => {
  expect(addressLanguage('?status=contested&lang=hy')).toBe('hy')
  expect(addressLanguage('?status=contested')).toBe('en')
})

test('another language waits for what opening the page anew would destroy, and says what that is', () => {
  expect(refusal({ parsed })).toEqual([])
  expect(refusal({ parsed, isDraftOpen: true })).toEqual([expect.stringContaining('private note')])
  expect(refusal({ parsed, session: local })).toEqual([expect.stringContaining('could not be kept')])
  const offline = { ...FIRST_STATE.offline, packageKept: true }
  expect(refusal({ parsed, session: local, offline })).toEqual([])
})

test('while the package of the address is still being read the language can be chosen', () => {
  const progress = { step: 'reading', done: 0, total: null } as const
  expect(refusal({ reading: { kind: 'busy', name: 'Karabakh', progress, isSlow: false } as never })).toEqual(
    [],
  )
})

test('the page opens anew for another language, and never because a catalogue could not be loaded', () => {
  vi.useFakeTimers()
  const reload = vi.fn()
  vi.stubGlobal('location', { reload })
  // Asked for in Russian and speaking English still: nothing was loaded.
  const session = { ...FIRST_STATE.session, lang: 'ru' }
  const store = createStore<PageState>({ ...FIRST_STATE, session })
  followLanguage({ store } as unknown as Services)
  store.set({ ...store.get(), said: 'something else' })
  vi.runAllTimers()
  expect(reload).not.toHaveBeenCalled()
  store.set({ ...store.get(), session: { ...session, lang: 'hy' } })
  vi.runAllTimers()
  expect(reload).toHaveBeenCalledOnce()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
