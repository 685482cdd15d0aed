import { afterEach, expect, test, vi } from 'vitest'
import { keepScreenOn, type ScreenState } from '../../src/app/field-awake.ts'

/** A page and a device as the browser gives them: locks that the device lets go when the page is hidden. */
function device(answers: boolean) {
  const locks: { released: boolean; release(): Promise<void> }[] = []
  const request = vi.fn(async () => {
    if (!answers) throw new DOMException('SYNTHETIC saving power', 'NotAllowedError')
    const lock = {
      released: false,
      release: async () => {
        lock.released = true
      },
    }
    locks.push(lock)
    return lock
  })
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  vi.stubGlobal('navigator', { wakeLock: { request } })
  vi.stubGlobal('document', page)
  const see = async (visibilityState: 'visible' | 'hidden') => {
    Object.assign(page, { visibilityState })
    if (visibilityState === 'hidden') for (const lock of locks) lock.released = true
    page.dispatchEvent(new Event('visibilitychange'))
    await settled()
  }
  return { locks, request, see }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

afterEach(() => vi.unstubAllGlobals())

test('the screen is kept on, asked for again when the page is seen again, and let go at the end', async () => {
  const { locks, request, see } = device(true)
  const told: ScreenState[] = []
  const end = keepScreenOn((state) => told.push(state))
  await settled()
  await see('hidden')
  await see('visible')
  // The lock is still held: it is not asked for a second time.
  await see('visible')
  expect([told, request.mock.calls.length]).toEqual([['on', 'on', 'on'], 2])
  end()
  await settled()
  expect(locks.every(({ released }) => released)).toBe(true)
  await see('visible')
  expect(request).toHaveBeenCalledTimes(2)
})

test('a device that refuses, and one that cannot, are told; a refusal is asked about again', async () => {
  const { request, see } = device(false)
  const told: ScreenState[] = []
  const end = keepScreenOn((state) => told.push(state))
  await settled()
  await see('visible')
  expect([told, request.mock.calls.length]).toEqual([['refused', 'refused'], 2])
  end()
  vi.stubGlobal('navigator', {})
  keepScreenOn((state) => told.push(state))()
  expect(told.at(-1)).toBe('absent')
})
