import { EtagMismatch } from 'pmtiles'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PATIENCE, rangeSource } from '../../src/tiles/range-source.ts'
import { type RangeServer, startRangeServer } from './range-server.ts'

const BYTES = Uint8Array.from({ length: 1000 }, (_, at) => at % 251)
const never = new AbortController().signal

/** Bytes 100 to 199, or why they did not come. */
const ask = (source: ReturnType<typeof rangeSource>, signal?: AbortSignal, etag?: string): Promise<unknown> =>
  source.getBytes(100, 100, signal, etag).then(
    ({ data }) => new Uint8Array(data),
    (fault: unknown) => fault,
  )

describe('pitfall 9: with a clock that is turned by hand', () => {
  /** What the host does with request `number`, from 0. */
  let answer: (number: number) => Response | Promise<Response>
  let signals: AbortSignal[]

  beforeEach(() => {
    signals = []
    vi.useFakeTimers()
    vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
      signals.push(signal)
      const gaveUp = new Promise<never>((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason)),
      )
      return Promise.race([answer(signals.length - 1), gaveUp])
    })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  const whole = (): Response =>
    new Response(BYTES.slice(100, 200), { status: 206, headers: { 'content-range': 'bytes 100-199/1000' } })
  const refusal = (status: number, headers: Record<string, string> = {}): Response =>
    new Response(null, { status, headers })
  /** Ten bytes, then nothing, until somebody hangs up. */
  function stalling(signal: AbortSignal): Response {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(BYTES.slice(100, 110))
        signal.addEventListener('abort', () => controller.error(signal.reason))
      },
    })
    return new Response(body, { status: 206, headers: { 'content-range': 'bytes 100-199/1000' } })
  }
  const stall = (number: number): Response => stalling(signals[number] as AbortSignal)

  test.each([
    ['half an answer and then nothing', stall],
    ['no answer at all', () => new Promise<Response>(() => undefined)],
  ])('%s is hung up on after twenty seconds, and asked again after half a second', async (_, first) => {
    answer = (number) => (number === 0 ? first(number) : whole())
    const asking = ask(rangeSource('http://host.example/a.pmtiles'))
    await vi.advanceTimersByTimeAsync(19_999)
    expect(signals.map(({ aborted }) => aborted)).toEqual([false])
    await vi.advanceTimersByTimeAsync(1)
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    await vi.advanceTimersByTimeAsync(499)
    expect(signals.length).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(signals.length).toBe(2)
    expect(await asking).toEqual(BYTES.slice(100, 200))
  })

  test('an answer that drips is slow, not dead: every byte starts the twenty seconds anew', async () => {
    answer = () => {
      let at = 100
      const body = new ReadableStream({
        async pull(controller) {
          await new Promise((resolve) => setTimeout(resolve, 15_000))
          controller.enqueue(BYTES.slice(at, at + 10))
          at += 10
          if (at === 200) controller.close()
        },
      })
      return new Response(body, { status: 206, headers: { 'content-range': 'bytes 100-199/1000' } })
    }
    const asking = ask(rangeSource('http://host.example/a.pmtiles'))
    await vi.advanceTimersByTimeAsync(151_000)
    expect(await asking).toEqual(BYTES.slice(100, 200))
    expect(signals.length).toBe(1)
  })

  test('a host that stays broken is asked five times, with waits that double, and then given up', async () => {
    answer = () => refusal(500)
    const asking = ask(rangeSource('http://host.example/a.pmtiles'))
    for (const [tried, wait] of [500, 1000, 2000, 4000].entries()) {
      await vi.advanceTimersByTimeAsync(wait - 1)
      expect(signals.length).toBe(tried + 1)
      await vi.advanceTimersByTimeAsync(1)
      expect(signals.length).toBe(tried + 2)
    }
    expect(await asking).toMatchObject({ kind: 'status', status: 500 })
    expect(vi.getTimerCount()).toBe(0)
  })

  test('one that stalls every time is given up in the end, and said to stall', async () => {
    answer = stall
    const asking = ask(rangeSource('http://host.example/a.pmtiles'))
    await vi.advanceTimersByTimeAsync(PATIENCE.tries * PATIENCE.stallMilliseconds + 7500)
    expect(await asking).toMatchObject({ kind: 'stalled' })
    expect([signals.length, signals.every(({ aborted }) => aborted)]).toEqual([5, true])
  })

  test.each([
    ['3', 3000],
    ['0', 500],
    ['600', 60_000],
    ['Sun, 22 Nov 2026 12:00:07 GMT', 7000],
    ['nonsense', 500],
  ])('a busy host that says Retry-After: %s is asked again after %d ms', async (retryAfter, milliseconds) => {
    vi.setSystemTime('2026-11-22T12:00:00Z')
    answer = (number) => (number === 0 ? refusal(429, { 'retry-after': retryAfter }) : whole())
    const asking = ask(rangeSource('http://host.example/a.pmtiles'))
    await vi.advanceTimersByTimeAsync(milliseconds - 1)
    expect(signals.length).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(await asking).toEqual(BYTES.slice(100, 200))
  })

  test('the reader’s pause ends a wait at once, and nothing more is asked', async () => {
    answer = () => refusal(503)
    const pause = new AbortController()
    const asking = ask(rangeSource('http://host.example/a.pmtiles'), pause.signal)
    await vi.advanceTimersByTimeAsync(100)
    pause.abort()
    expect(await asking).toMatchObject({ name: 'AbortError' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect([signals.length, vi.getTimerCount()]).toEqual([1, 0])
  })

  test('the reader’s pause hangs up in the middle of an answer', async () => {
    answer = stall
    const pause = new AbortController()
    const asking = ask(rangeSource('http://host.example/a.pmtiles'), pause.signal)
    await vi.advanceTimersByTimeAsync(100)
    pause.abort()
    expect(await asking).toMatchObject({ name: 'AbortError' })
    expect([signals[0]?.aborted, vi.getTimerCount()]).toEqual([true, 0])
  })
})

describe('pitfall 9: with a real host', () => {
  const HASTY = { tries: 3, firstWaitMilliseconds: 5, stallMilliseconds: 400 }
  let host: RangeServer
  beforeEach(async () => {
    host = await startRangeServer(BYTES)
  })
  afterEach(() => host.close())

  test.each(['stall', 'silent'] as const)(
    '%s: the connection is really closed, and the bytes come with the next one',
    async (fault) => {
      host.fault = (number) => (number === 0 ? fault : 'none')
      expect(await ask(rangeSource(host.url, HASTY), never)).toEqual(BYTES.slice(100, 200))
      expect(host.asked.length).toBe(2)
      await vi.waitFor(() => expect(host.abandoned).toBe(1))
    },
  )

  test('an answer that is cut short is never handed on for the whole', async () => {
    host.fault = (number) => (number === 0 ? 'cut' : 'none')
    expect(await ask(rangeSource(host.url, HASTY))).toEqual(BYTES.slice(100, 200))
    host.fault = () => 'cut'
    expect(await ask(rangeSource(host.url, HASTY))).toMatchObject({ kind: 'cut-short' })
  })

  test('a whole file in place of a range is refused, and not asked for again', async () => {
    host.fault = () => 'whole'
    expect(await ask(rangeSource(host.url, HASTY))).toMatchObject({ kind: 'whole-file', status: 200 })
    expect(host.asked.length).toBe(1)
  })

  test('what will not change is not asked for again', async () => {
    host.fault = () => 'missing'
    expect(await ask(rangeSource(host.url, HASTY))).toMatchObject({ kind: 'status', status: 404 })
    expect(host.asked.length).toBe(1)
  })

  test('pitfall 7: an answer of another version than the plan’s is none, whatever its bytes', async () => {
    const source = rangeSource(host.url, HASTY)
    expect(await ask(source, never, '"1"')).toEqual(BYTES.slice(100, 200))
    host.etag = '"2"'
    expect(await ask(source, never, '"1"')).toBeInstanceOf(EtagMismatch)
    expect(host.asked.length).toBe(2)
  })
})
