// Finds the browser for the tests. As a command it prints the path: node scripts/find-chromium.mjs [--install]
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { chromiumPlaces, namedPlaces } from './lib/chromium-places.mjs'
import { installByApt, installByPlaywright } from './lib/install-chromium.mjs'

/**
 * Everything the search asks of the machine or does to it.
 * @typedef {import('./lib/chromium-places.mjs').Machine
 *   & import('./lib/install-chromium.mjs').InstallEffects
 *   & {say: (text: string) => void}} Effects
 */

/**
 * How tests start Chromium. No calls home, which a closed network would answer with errors; WebGL in software,
 * so that maps are drawn, and drawn alike, on machines without a graphics card; no sandbox, since it cannot
 * start for root in a container, and only our own pages are opened.
 */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // The map is all that needs the graphics processor; where it is software, the page is painted faster without.
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
]

/**
 * The path of a Chromium, Chrome or Edge, or `null` (after saying what to do) when there is none.
 * With `install` a missing browser is installed: by apt where that is possible, else by Playwright.
 * @param {{install?: boolean}} [options]
 * @param {Effects} [effects]
 * @returns {Promise<string | null>}
 */
export async function findChromium({ install = false } = {}, effects = thisMachine()) {
  warnOfWrongName(effects)
  const found = look(effects) ?? (install ? await installAndLook(effects) : null)
  if (found === null) effects.say(howToGetOne)
  return found
}

const howToGetOne =
  'No Chromium, Chrome or Edge found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to the program.'

/** @param {Effects} effects */
function look(effects) {
  return chromiumPlaces(effects).find(effects.exists) ?? null
}

/** @param {Effects} effects */
async function installAndLook(effects) {
  effects.say('No browser found, installing Chromium.')
  if (await installByApt(effects)) {
    const installed = look(effects)
    if (installed !== null) return installed
  }
  return (await installByPlaywright(effects)) ? look(effects) : null
}

/**
 * A wrong CHROMIUM_PATH passed over in silence would test another browser than was asked for.
 * @param {Effects} effects
 */
function warnOfWrongName({ env, exists, say }) {
  for (const path of namedPlaces(env).filter((named) => !exists(named))) {
    say(
      `CHROMIUM_PATH or CHROME_BIN: path of a browser expected, nothing found at ${path}; looking elsewhere.`,
    )
  }
}

/** @returns {Effects} */
export function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
    run: runKeepingErrors,
    wait,
    say: (text) => console.error(text),
  }
}

/** @type {Effects['run']} */
function runKeepingErrors([program, ...args], env = {}) {
  const shell = process.platform === 'win32'
  // Output goes to stderr: stdout is for the path alone.
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 2, 'pipe'], shell })
  let errors = ''
  child.stderr?.on('data', (bytes) => {
    errors += bytes
    process.stderr.write(bytes)
  })
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ exitCode: 127, errors: error.message }))
    child.once('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, errors }))
  })
}

async function main() {
  const path = await findChromium({ install: process.argv.includes('--install') })
  if (path === null) process.exitCode = 1
  else console.log(path)
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main()
