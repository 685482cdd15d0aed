import { expect, test } from 'vitest'
import { latestWins } from '../../src/query/client/latest-wins.ts'

/** A task whose runs end when the test says so. */
function controlled() {
  const started: string[] = []
  const endings: ((answer: string) => void)[] = []
  const lane = latestWins((request: string) => {
    started.push(request)
    return new Promise<string>((resolve) => endings.push(resolve))
  })
  const finish = async (): Promise<void> => {
    endings.shift()?.('done')
    await Promise.resolve()
    await Promise.resolve()
    await Promise.resolve()
  }
  return { lane, started, finish }
}

test('one runs, the newest waits, the ones between are given up', async () => {
  const { lane, started, finish } = controlled()
  const first = lane.run('first')
  const second = lane.run('second')
  const third = lane.run('third')
  expect(started).toEqual(['first'])
  await expect(second).rejects.toMatchObject({ name: 'AbortError' })
  await finish()
  await expect(first).resolves.toBe('done')
  expect(started).toEqual(['first', 'third'])
  await finish()
  await expect(third).resolves.toBe('done')
})

test('a signal gives up what waits, so that it never starts', async () => {
  const { lane, started, finish } = controlled()
  const first = lane.run('first')
  const controller = new AbortController()
  const second = lane.run('second', controller.signal)
  controller.abort()
  await expect(second).rejects.toMatchObject({ name: 'AbortError' })
  await finish()
  await first
  expect(started).toEqual(['first'])
})

test('a signal gives up what runs at once; the next begins when the run has ended', async () => {
  const { lane, started, finish } = controlled()
  const controller = new AbortController()
  const first = lane.run('first', controller.signal)
  const second = lane.run('second')
  controller.abort()
  await expect(first).rejects.toMatchObject({ name: 'AbortError' })
  expect(started).toEqual(['first'])
  await finish()
  await finish()
  await expect(second).resolves.toBe('done')
})

test('a signal that has fired already starts nothing and disturbs no one', async () => {
  const { lane, started, finish } = controlled()
  const first = lane.run('first')
  const waiting = lane.run('waiting')
  await expect(lane.run('late', AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
  await finish()
  await finish()
  await expect(Promise.all([first, waiting])).resolves.toEqual(['done', 'done'])
  expect(started).toEqual(['first', 'waiting'])
})

test('a fault rejects its own run and lets the next one begin', async () => {
  const lane = latestWins(async (request: string) => {
    if (request === 'bad') throw new Error('no such thing')
    return request
  })
  const bad = lane.run('bad')
  const good = lane.run('good')
  await expect(bad).rejects.toThrow('no such thing')
  await expect(good).resolves.toBe('good')
})
