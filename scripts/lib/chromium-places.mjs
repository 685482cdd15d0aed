import { posix, win32 } from 'node:path'

/**
 * What the search for a browser may ask of the machine.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} home
 * @property {(folder: string) => readonly string[]} list names in a folder, none when it is missing
 */

/** @type {Readonly<Record<string, readonly string[]>>} */
const wellKnown = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    // Last: on Ubuntu these are snaps, which see neither /tmp nor hidden folders.
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/opt/homebrew/bin/chromium',
  ],
}

const windowsPrograms = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * Where Playwright puts a browser inside `chromium-1234/`, by platform; older versions first named the folder
 * after the platform alone.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const insidePlaywrightBuild = {
  linux: ['chrome-linux64/chrome', 'chrome-linux/chrome'],
  darwin: [
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['chrome-win64\\chrome.exe', 'chrome-win\\chrome.exe'],
}

/**
 * Every path at which a Chromium, Chrome or Edge may lie, the best first: what the environment names, what the
 * system has installed, what Playwright has downloaded (newest first). None is checked for existence.
 * @param {Machine} machine
 * @returns {readonly string[]}
 */
export function chromiumPlaces(machine) {
  return [...namedPlaces(machine.env), ...installedPlaces(machine), ...playwrightPlaces(machine)]
}

/**
 * What the environment asks for by name.
 * @param {Machine['env']} env
 * @returns {readonly string[]}
 */
export function namedPlaces({ CHROMIUM_PATH, CHROME_BIN }) {
  return [CHROMIUM_PATH ?? '', CHROME_BIN ?? ''].filter((path) => path !== '')
}

/** @param {Machine} machine */
function installedPlaces({ platform, env, home }) {
  if (platform === 'win32') return windowsPlaces(env)
  const places = wellKnown[platform] ?? wellKnown.linux ?? []
  if (platform !== 'darwin') return places
  return [
    ...places,
    ...places.filter((place) => place.startsWith('/Applications')).map((place) => home + place),
  ]
}

/** @param {Machine['env']} env */
function windowsPlaces(env) {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  )
  return windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder, program)))
}

/** @param {Machine} machine */
function playwrightPlaces(machine) {
  const { join } = machine.platform === 'win32' ? win32 : posix
  const cache = playwrightCache(machine)
  const builds = machine
    .list(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort(newestFirst)
  const inside = insidePlaywrightBuild[machine.platform] ?? insidePlaywrightBuild.linux ?? []
  return builds.flatMap((build) => inside.map((path) => join(cache, build, path)))
}

/** @param {Machine} machine */
function playwrightCache({ platform, env, home }) {
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH
  if (platform === 'win32')
    return win32.join(env.LOCALAPPDATA ?? win32.join(home, 'AppData', 'Local'), 'ms-playwright')
  return posix.join(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright')
}

/**
 * `chromium-1200` is newer than `chromium-999`, which comparing texts would miss.
 * @param {string} a
 * @param {string} b
 */
function newestFirst(a, b) {
  return Number(b.split('-')[1]) - Number(a.split('-')[1])
}
