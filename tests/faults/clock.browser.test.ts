/** The clock of the device jumps by years: nobody gets in, and nothing is thrown away for it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { guardVault } from '../../src/app/vault-guard.ts'
import { Connection } from '../../src/storage/connection.ts'
import { listPackages, pointTo, sweepPackages } from '../../src/storage/packages.ts'
import { pinVersion } from '../../src/storage/pin-version.ts'
import { PINNED } from '../../src/storage/pinned-key.ts'
import { saveRows } from '../../src/storage/save-rows.ts'
import { DATABASE_NAME } from '../../src/storage/schema.ts'
import { smallResult } from './small-result.ts'

const MINUTE = 60_000
const YEAR = 365 * 24 * 60 * MINUTE
const settings = () => ({ idleMinutes: 5, hiddenMinutes: 1 })

let end = (): void => undefined
beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['Date', 'performance', 'setInterval', 'clearInterval'],
    now: Date.UTC(2026, 0, 1),
  })
})
afterEach(() => {
  end()
  vi.useRealTimers()
})

test.each([
  ['set back by three years', -3 * YEAR],
  ['left as it is', 0],
])('a vault that nobody uses locks after its minutes, the clock %s', (_, jump) => {
  const lock = vi.fn()
  end = guardVault({ settings, lock, locks: true })
  vi.advanceTimersByTime(4 * MINUTE)
  vi.setSystemTime(Date.now() + jump)
  vi.advanceTimersByTime(30_000)
  expect(lock).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2 * MINUTE)
  expect(lock).toHaveBeenCalled()
})

test('a clock that jumps ahead locks at once: a passphrase too often rather than a vault left open', () => {
  const lock = vi.fn()
  end = guardVault({ settings, lock, locks: true })
  vi.setSystemTime(Date.now() + 3 * YEAR)
  vi.advanceTimersByTime(5_000)
  expect(lock).toHaveBeenCalled()
})

/** Versions are written under the hours of a clock that somebody sets back by ten years after the third. */
test('the version that a link was pinned to last is kept, though the clock says that it is the oldest', async () => {
  vi.useRealTimers()
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME)
    request.onsuccess = resolve
    request.onerror = reject
  })
  const connection = new Connection(() => undefined)
  const address = (version: number): string => `${PINNED}${version}:small`
  for (let version = 1; version <= 4; version++) {
    const savedAt = `${version < 4 ? 2026 : 2016}-01-0${version}T00:00:00Z`
    const hash = await saveRows(
      connection,
      { parsed: smallResult(`h${version}`, String(version)), files: [], parsedBy: 'b', savedAt },
      () => undefined,
    )
    vi.setSystemTime(Date.parse(savedAt))
    if (version % 2) await pointTo(connection, { address: address(version), hash, savedAt })
    else
      await pinVersion(connection, address(version), {
        id: 'small',
        version: String(version),
        hashStart: hash,
      })
    vi.useRealTimers()
  }
  await sweepPackages(connection)
  const kept = (await listPackages(connection)).map((line) => line.version)
  expect(kept.sort()).toEqual(['2', '3', '4'])
  await connection.close()
})
