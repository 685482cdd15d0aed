import { describe, expect, test } from 'vitest'
import { findChromium } from '../../scripts/find-chromium.mjs'

type Effects = NonNullable<Parameters<typeof findChromium>[1]>
type Outcome = Awaited<ReturnType<Effects['run']>>

const fine: Outcome = { exitCode: 0, errors: '' }
const aptGet = '/usr/bin/apt-get'
const aptUpdate = `${aptGet} update`
const aptInstall = `${aptGet} install -y --no-install-recommends chromium`
const playwrightInstall = 'npx --no-install playwright-core install chromium'

/** A machine that has these files; what a command answers, and which files it adds, is up to `onRun`. */
function machine(files: string[], more: Partial<Effects> & { onRun?: (command: string) => Outcome } = {}) {
  const have = new Set(files)
  const commands: string[] = []
  const said: string[] = []
  const waits: number[] = []
  const effects: Effects = {
    platform: 'linux',
    env: {},
    home: '/home/ani',
    isRoot: true,
    exists: (path) => have.has(path),
    list: (folder) => childrenOf(folder, [...have]),
    run: async (command) => {
      commands.push(command.join(' '))
      return more.onRun?.(command.join(' ')) ?? fine
    },
    wait: async (milliseconds) => void waits.push(milliseconds),
    say: (text) => void said.push(text),
    ...more,
  }
  return { effects, have, commands, said, waits }
}

function childrenOf(folder: string, files: readonly string[]) {
  const inside = files.filter((file) => file.startsWith(`${folder}/`) || file.startsWith(`${folder}\\`))
  return [...new Set(inside.map((file) => file.slice(folder.length + 1).split(/[/\\]/)[0] ?? ''))]
}

describe('which browser is taken', () => {
  const cache = '/home/ani/.cache/ms-playwright'
  const best = [
    '/elsewhere/named',
    '/elsewhere/bin',
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
    `${cache}/chromium-1200/chrome-linux64/chrome`,
    `${cache}/chromium-999/chrome-linux/chrome`,
  ]

  test.each(best.map((path, rank) => ({ path, rank })))('$path is number $rank', async ({ path, rank }) => {
    const env = { CHROMIUM_PATH: '/elsewhere/named', CHROME_BIN: '/elsewhere/bin' }
    const { effects } = machine(best.slice(rank).reverse(), { env })
    expect(await findChromium({}, effects)).toBe(path)
  })

  test('a headless shell or another browser in the cache of Playwright is no Chromium', async () => {
    const { effects } = machine([
      `${cache}/chromium_headless_shell-1300/chrome-linux/headless_shell`,
      `${cache}/firefox-1400/firefox/firefox`,
    ])
    expect(await findChromium({}, effects)).toBeNull()
  })

  test('a wrong CHROMIUM_PATH is said, and the search goes on', async () => {
    const { effects, said } = machine(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/nowhere' } })
    expect(await findChromium({}, effects)).toBe('/usr/bin/chromium')
    expect(said).toEqual([
      'CHROMIUM_PATH or CHROME_BIN: path of a browser expected, nothing found at /nowhere; looking elsewhere.',
    ])
  })

  test.each([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Users/ani/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Users/ani/Library/Caches/ms-playwright/chromium-1200/chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ])('on macOS: %s', async (path) => {
    const { effects } = machine([path], { platform: 'darwin', home: '/Users/ani' })
    expect(await findChromium({}, effects)).toBe(path)
  })

  test.each([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Users\\ani\\AppData\\Local\\ms-playwright\\chromium-1200\\chrome-win64\\chrome.exe',
  ])('on Windows: %s', async (path) => {
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }
    const { effects } = machine([path], { platform: 'win32', home: 'C:\\Users\\ani', env })
    expect(await findChromium({}, effects)).toBe(path)
  })
})

describe('when there is none', () => {
  test('nothing is installed unasked, and the cure is said', async () => {
    const { effects, commands, said } = machine([aptGet])
    expect(await findChromium({}, effects)).toBeNull()
    expect(commands).toEqual([])
    expect(said.join()).toMatch(/apt-get install chromium.*CHROMIUM_PATH/)
  })

  test('root on Debian installs by apt, without questions', async () => {
    const environments: unknown[] = []
    const debian = machine([aptGet])
    const run: Effects['run'] = async (command, env) => {
      environments.push(env)
      debian.commands.push(command.join(' '))
      if (command.includes('install')) debian.have.add('/usr/bin/chromium')
      return fine
    }
    expect(await findChromium({ install: true }, { ...debian.effects, run })).toBe('/usr/bin/chromium')
    expect(debian.commands).toEqual([aptUpdate, aptInstall])
    expect(environments).toEqual([
      { DEBIAN_FRONTEND: 'noninteractive' },
      { DEBIAN_FRONTEND: 'noninteractive' },
    ])
  })

  test('a locked dpkg is waited for', async () => {
    let locked = 2
    const debian = machine([aptGet], {
      onRun: (command) => {
        if (command === aptInstall && locked-- > 0)
          return { exitCode: 100, errors: 'E: Could not get lock /var/lib/dpkg/lock-frontend.' }
        if (command === aptInstall) debian.have.add('/usr/bin/chromium')
        return fine
      },
    })
    expect(await findChromium({ install: true }, debian.effects)).toBe('/usr/bin/chromium')
    expect(debian.commands).toEqual([aptUpdate, aptInstall, aptInstall, aptInstall])
    expect(debian.waits).toHaveLength(2)
  })

  test('a lock that never goes away does not hang the tests', async () => {
    const { effects, waits } = machine([aptGet], {
      onRun: () => ({ exitCode: 100, errors: 'E: Unable to lock directory /var/lib/apt/lists/' }),
    })
    expect(await findChromium({ install: true }, effects)).toBeNull()
    expect(waits.reduce((sum, milliseconds) => sum + milliseconds, 0)).toBeLessThanOrEqual(10 * 60_000)
  })

  test('an apt that fails otherwise is not repeated; Playwright comes next', async () => {
    const path = '/home/ani/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome'
    const debian = machine([aptGet], {
      onRun: (command) => {
        if (command.startsWith(aptGet))
          return { exitCode: 100, errors: 'E: Unable to locate package chromium' }
        debian.have.add(path)
        return fine
      },
    })
    expect(await findChromium({ install: true }, debian.effects)).toBe(path)
    expect(debian.commands).toEqual([aptUpdate, aptInstall, playwrightInstall])
  })

  test.each([{ isRoot: false }, { platform: 'darwin' as const, have: [] }])(
    'without apt or the right to use it only Playwright is tried (case %#)',
    async ({ have = [aptGet], ...more }) => {
      const { effects, commands } = machine(have, {
        ...more,
        onRun: () => ({ exitCode: 1, errors: 'no network' }),
      })
      expect(await findChromium({ install: true }, effects)).toBeNull()
      expect(commands).toEqual([playwrightInstall])
    },
  )
})
