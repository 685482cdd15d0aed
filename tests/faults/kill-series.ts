/**
 * A browser that is killed at random instants of one kind of work, again and again on one profile. Each opening looks
 * first at what the kill before it left, then does the next piece of work and dies in it.
 */
import { mkdtemp, readlink, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import { type Cairn, openCairn } from '../e2e/driver.ts'
import { seededRandom } from './seeded-random.ts'
import { readStored, type Stored } from './stored-faults.ts'

/** One piece of work: whether the page had confirmed it in words before the browser died. */
export interface Deed {
  readonly number: number
  readonly isConfirmed: boolean
}

export interface Series {
  readonly name: string
  /** Address of the server; default: the one started last. */
  readonly origin?: string
  /** What is opened before deed `number`. */
  path(number: number): string
  /** Throws unless everything confirmed is there, and nothing by halves. `stored` has no faults by then. */
  check(cairn: Cairn, deeds: readonly Deed[], stored: Stored): Promise<void>
  /** From the opened page to where the deed begins; nothing dies in it. */
  prepare(cairn: Cairn, number: number): Promise<void>
  /** From the first press to the words that confirm it. */
  act(cairn: Cairn, number: number): Promise<void>
  /** Before the browser is opened again, for example the server gone. */
  beforeOpening?(): Promise<void>
}

export interface Killed {
  readonly kills: number
  /** Of them, those that came after the words. */
  readonly afterConfirmation: number
}

/** No map and no tidy end is needed: what is stored is what is looked at. */
const FLAGS = ['--disable-webgl', '--disable-webgl2', '--disable-3d-apis']
/** Some kills come after the confirmation: what was confirmed a moment ago must be there too. */
const BEYOND = 1.15

/** Kills the browser `kills` times; throws at the first thing that is lost or stands by halves. */
export async function killSeries(
  series: Series,
  { kills, seed }: { kills: number; seed: number },
): Promise<Killed> {
  const random = seededRandom(seed)
  const profileDir = await mkdtemp(join(tmpdir(), 'cairn-kills-'))
  const deeds: Deed[] = []
  // The first is left to its end: it shows how long the work takes, and that it can be done at all.
  let least: number | null = null
  try {
    for (let number = 0; number <= kills; number++) {
      const cairn = await opened(series, profileDir, number)
      await lookAt(series, cairn, deeds)
      await series.prepare(cairn, number)
      const wait = least === null ? null : random() * BEYOND * least
      const took = await killIn(cairn, profileDir, () => series.act(cairn, number), wait)
      deeds.push({ number, isConfirmed: took !== null })
      // Code that is loaded once makes the first one slow; kills belong into the work itself.
      if (took !== null) least = Math.min(least ?? took, took)
    }
    const cairn = await opened(series, profileDir, kills + 1)
    await lookAt(series, cairn, deeds)
    await cairn.close()
  } finally {
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5 })
  }
  const afterConfirmation = deeds.filter(({ isConfirmed }) => isConfirmed).length - 1
  console.log(
    `${series.name}: ${kills} kills, ${afterConfirmation} of them after the words, ${least} ms of work`,
  )
  return { kills, afterConfirmation }
}

async function opened(series: Series, profileDir: string, number: number): Promise<Cairn> {
  await series.beforeOpening?.()
  const { origin } = series
  return openCairn({ path: series.path(number), profileDir, flags: FLAGS, ...(origin ? { origin } : {}) })
}

/** With the history in the message, since the profile is gone afterwards. */
async function lookAt(series: Series, cairn: Cairn, deeds: readonly Deed[]): Promise<void> {
  try {
    await cairn.page.locator('output#tally, main.fault').first().waitFor()
    const stored = await readStored(cairn)
    expect(stored.faults).toEqual([])
    await series.check(cairn, deeds, stored)
  } catch (fault) {
    await cairn.screenshot(`kills-${series.name.replaceAll(' ', '-')}`).catch(() => undefined)
    await cairn.close().catch(() => undefined)
    throw new Error(`${series.name}, after ${JSON.stringify(deeds)}`, { cause: fault })
  }
}

/** `wait` in milliseconds, null for the end of the work. Answers after how many the work was confirmed; null when it was not. */
async function killIn(
  cairn: Cairn,
  profileDir: string,
  act: () => Promise<void>,
  wait: number | null,
): Promise<number | null> {
  const begun = Date.now()
  let took: number | null = null
  let isKilled = false
  const done = act().then(
    () => {
      if (!isKilled) took = Date.now() - begun
    },
    (fault: unknown) => {
      // What breaks off because the browser is gone is what was wanted.
      if (!isKilled) throw fault
    },
  )
  // Told below, or too late to matter.
  done.catch(() => undefined)
  await (wait === null ? done : Promise.race([pause(wait), done.then(() => pause(wait / 4))]))
  isKilled = true
  await killBrowser(profileDir)
  await cairn.close().catch(() => undefined)
  await done
  return took
}

/** As a device that runs out of power: the processes are gone, nothing is written any more. */
export async function killBrowser(profileDir: string): Promise<void> {
  const lock = await readlink(join(profileDir, 'SingletonLock'))
  const browser = Number(lock.split('-').at(-1))
  try {
    // Playwright gives the browser a group of its own: its helpers must not outlive it.
    process.kill(-browser, 'SIGKILL')
  } catch {
    process.kill(browser, 'SIGKILL')
  }
}
