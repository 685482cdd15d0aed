import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tellCounts } from '../../src/app/count-teller.ts'
import { FIRST_STATE } from '../../src/app/page-state.ts'
import { patch, type Services } from '../../src/app/services.ts'
import { createStore } from '../../src/app/store.ts'
import type { QueryResult } from '../../src/query/core/result.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const answer = (shown: number) =>
  ({
    tally: { imported: 9, shown, filtered: 9 - shown, rejected: 0, unlocated: 1, undated: 0 },
  }) as QueryResult

function page() {
  const store = createStore(FIRST_STATE)
  tellCounts({ store } as Services)
  const told: string[] = []
  store.subscribe(({ counted }) => {
    if (counted !== (told.at(-1) ?? '')) told.push(counted)
  })
  return { told, answers: (shown: number) => patch(store, { result: answer(shown) }) }
}

test('the first answer is not announced; of a row of quick answers only the last one is', () => {
  const { told, answers } = page()
  answers(9)
  vi.advanceTimersByTime(5000)
  expect(told).toEqual([])
  for (const shown of [8, 7, 6]) {
    answers(shown)
    vi.advanceTimersByTime(200)
  }
  expect(told).toEqual([])
  vi.advanceTimersByTime(2000)
  expect(told).toEqual(['6 of 9 shown, 1 without place'])
})
