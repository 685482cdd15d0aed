import { expect, test } from 'vitest'
import { CountNewest } from '../../src/query/worker/count-newest.ts'

/** A worker whose messages and clock the test moves. */
function held() {
  const breaths: (() => void)[] = []
  const ends: string[] = []
  const pauses: number[] = []
  let now = 5000
  let rests = 0
  const newest = new CountNewest<string>(
    (milliseconds) => {
      pauses.push(milliseconds)
      return new Promise((resolve) => breaths.push(resolve))
    },
    () => now,
    () => rests++,
  )
  function* parts(name: string): Generator<void, string> {
    yield
    yield
    if (name === 'broken') throw new Error('broken')
    return name
  }
  return {
    ends,
    pauses,
    rests: () => rests,
    wait: (milliseconds: number) => {
      now += milliseconds
    },
    count: (name: string) =>
      newest.count({
        parts: parts(name),
        settle: (end) => ends.push(`${name}: ${'answer' in end ? 'answered' : Object.keys(end)[0]}`),
      }),
    async breathe(times = 1): Promise<void> {
      for (let time = 0; time < times; time++) {
        await new Promise((resolve) => setTimeout(resolve))
        breaths.shift()?.()
        await new Promise((resolve) => setTimeout(resolve))
      }
    },
  }
}

test('a count alone comes to its end, and then the next is prepared', async () => {
  const { count, breathe, ends, rests } = held()
  count('one')
  await breathe(1)
  expect([ends, rests()]).toEqual([[], 0])
  await breathe(1)
  expect([ends, rests()]).toEqual([['one: answered'], 1])
})

test('soon after a whole count, what is being counted gives way at its next part to the newest, and what waited at once', async () => {
  const { count, breathe, ends } = held()
  count('first')
  await breathe(2)
  count('slow')
  count('skipped')
  count('newest')
  expect(ends).toEqual(['first: answered', 'skipped: overtaken'])
  await breathe(1)
  expect(ends.at(-1)).toBe('slow: overtaken')
  await breathe(2)
  expect(ends.at(-1)).toBe('newest: answered')
})

test('when no count was whole for a second, one is let go to its end however many newer ones come', async () => {
  const { count, breathe, ends, wait } = held()
  count('first')
  await breathe(2)
  wait(1001)
  count('due')
  for (const newer of ['a', 'b', 'c']) {
    count(newer)
    await breathe(1)
  }
  expect(ends.filter((end) => end.endsWith('answered'))).toEqual(['first: answered', 'due: answered'])
})

test('what a count throws is told, and the next is counted', async () => {
  const { count, breathe, ends } = held()
  count('broken')
  await breathe(2)
  count('next')
  await breathe(2)
  expect(ends).toEqual(['broken: thrown', 'next: answered'])
})

test('where counting is slow, a hand that overtook one count meets no other until it rests', async () => {
  const { count, breathe, ends, pauses, wait } = held()
  count('first')
  wait(60)
  await breathe(2)
  count('step 1')
  count('step 2')
  await breathe(1)
  expect(pauses.at(-1)).toBe(60)
  count('step 3')
  await breathe(1)
  expect(ends.slice(1)).toEqual(['step 1: overtaken', 'step 2: overtaken'])
  await breathe(3)
  expect(ends.at(-1)).toBe('step 3: answered')
})
