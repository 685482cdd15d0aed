// The only file that knows Playwright. Tests speak of Cairn: its tally, its marks, what it asked the network for.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { afterAll } from 'vitest'
import { chromiumFlags, findChromium } from '../../scripts/find-chromium.mjs'
import { type CspViolation, type PageRecord, recordContext } from './page-record.ts'
import { currentServer } from './server.ts'

const screenshots = fileURLToPath(new URL('../../test-results/', import.meta.url))

type Device = Pick<
  BrowserContextOptions,
  | 'colorScheme'
  | 'deviceScaleFactor'
  | 'geolocation'
  | 'hasTouch'
  | 'isMobile'
  | 'javaScriptEnabled'
  | 'locale'
  | 'permissions'
  | 'reducedMotion'
  | 'serviceWorkers'
  | 'timezoneId'
  | 'viewport'
>

export interface OpenOptions extends Device {
  /** Address below the server's, `/?view=table#7/40/46`, or a full address. */
  readonly path: string
  /** A folder that keeps storage and service worker from one opening to the next; without it nothing is kept. */
  readonly profileDir?: string
  /** Address of the server; default: the one this test file started last. */
  readonly origin?: string
  /**
   * Whether the service worker may install the shell: two seconds of work for each opening. By default only where
   * a profile is kept, since nothing else outlives the page.
   */
  readonly hasShell?: boolean
  /** Further flags for Chromium, `['--disable-webgl2']`. */
  readonly flags?: readonly string[]
}

/** The numbers beside the map, from the `data-*` of `<output id="tally">`; what they count: docs, *Public interface*. */
export interface Tally {
  readonly imported: number
  readonly shown: number
  readonly filtered: number
  readonly rejected: number
  readonly unlocated: number
  readonly undated: number
}

/** Features MapLibre has really drawn in the view, by its own rendering query. */
export interface DrawnFeatures {
  readonly marks: number
  readonly areas: number
}

/** One opened Cairn and the record of all it did since. */
export interface Cairn {
  readonly page: Page
  readonly context: BrowserContext
  /** Addresses of every request of every page, frame and worker, oldest first; what the policy refused is no request. */
  requests(): readonly string[]
  /** Those among them that went elsewhere than to the server. */
  offOriginRequests(): readonly string[]
  /** Console errors, uncaught errors and rejections; of workers, what the browser itself reports. */
  consoleErrors(): readonly string[]
  /** What the Content-Security-Policy refused in pages and frames; refusals in workers are among the console errors. */
  cspViolations(): Promise<readonly CspViolation[]>
  /** Throws when a number is missing. */
  tally(): Promise<Tally>
  /** Throws when the app offers no test hook. */
  drawnMarks(): Promise<DrawnFeatures>
  /**
   * Waits until marks are drawn and their number rests; MapLibre's own `idle` also comes when nothing could be drawn.
   * `atLeast: 0` is for views that are rightly empty.
   */
  waitForMap(options?: { atLeast?: number; timeoutMs?: number }): Promise<DrawnFeatures>
  /** Saves `test-results/NAME.png` and answers its path. */
  screenshot(name: string): Promise<string>
  /** All words of an element and of the shadow roots below it, as a reader meets them. */
  words(selector: string): Promise<string>
  close(): Promise<void>
}

/**
 * Opens Cairn in a Chromium that knows nothing of earlier openings. Size, language and time zone are the same
 * everywhere, unless a test asks otherwise.
 */
export async function openCairn({
  path,
  profileDir,
  origin = currentServer().url,
  hasShell = profileDir !== undefined,
  flags = [],
  ...device
}: OpenOptions): Promise<Cairn> {
  const context = await newContext(profileDir, flags, {
    serviceWorkers: hasShell ? 'allow' : 'block',
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A flight of the map costs a second without a graphics processor, and says nothing that its end does not.
    reducedMotion: 'reduce',
    ...device,
  })
  const page = context.pages()[0] ?? (await context.newPage())
  const record = await recordContext(context, page)
  await page.goto(new URL(path, origin).href).catch(async (error) => {
    await context.close()
    throw error
  })
  return describe(page, record, new URL(origin).host)
}

async function newContext(profileDir: string | undefined, flags: readonly string[], device: Device) {
  if (profileDir !== undefined)
    return chromium.launchPersistentContext(profileDir, { ...(await launching(flags)), ...device })
  return (await sharedBrowser(flags)).newContext(device)
}

async function launching(flags: readonly string[]) {
  const executablePath = await findChromium()
  if (executablePath === null)
    throw new Error(
      'CHROMIUM_PATH: path of a browser expected, none found; run npm test once, which installs one',
    )
  return { executablePath, args: [...chromiumFlags, ...flags] }
}

/** A new context is as empty as a new browser and opens much faster: one browser per test file and set of flags. */
const browsers = new Map<string, Promise<Browser>>()

async function sharedBrowser(flags: readonly string[]): Promise<Browser> {
  const key = flags.join(' ')
  const known = browsers.get(key)
  if (known !== undefined) return known
  const launched = launching(flags).then((options) => chromium.launch(options))
  browsers.set(key, launched)
  // One that has crashed is not for the next test.
  const forget = () => browsers.delete(key)
  launched.then((browser) => browser.once('disconnected', forget), forget)
  return launched
}

afterAll(async () => {
  for (const browser of await Promise.all(browsers.values())) await browser.close()
})

function describe(page: Page, record: PageRecord, host: string): Cairn {
  const cairn: Cairn = {
    page,
    context: page.context(),
    requests: () => record.requests,
    offOriginRequests: () => record.requests.filter((url) => isElsewhere(url, host)),
    consoleErrors: () => record.errors,
    cspViolations: async () => {
      await settle(page)
      return record.violations
    },
    tally: () => readTally(page),
    drawnMarks: () => readDrawnMarks(page),
    waitForMap: (options) => waitForMap(cairn, options),
    screenshot: (name) => screenshot(page, name),
    words: (selector) => readWords(page, selector),
    close: async () => {
      await page.context().close()
      requireOwnMachine(record)
    },
  }
  return cairn
}

/** In every story: a test may serve from several ports, and nothing ever goes beyond this machine. */
function requireOwnMachine({ requests }: PageRecord): void {
  const own = /^(localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/
  const strangers = requests.filter((url) => isElsewhere(url, '') && !own.test(new URL(url).hostname))
  if (strangers.length > 0)
    throw new Error(`requests to this machine expected, found: ${strangers.join(' ')}`)
}

/** `data:` and `blob:` never leave the page. */
function isElsewhere(url: string, ownHost: string): boolean {
  const { protocol, host } = new URL(url)
  return /^(https?|wss?|ftp):$/.test(protocol) && host !== ownHost
}

/** Violations are reported by a task of the page: let those that wait run first. */
async function settle(page: Page) {
  if (!page.isClosed()) await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)))
}

async function readTally(page: Page): Promise<Tally> {
  // Playwright's selectors look into open shadow roots.
  const data = await page
    .locator('output#tally')
    .evaluate((output) => ({ ...(output as HTMLElement).dataset }))
  const number = (name: keyof Tally) => {
    const text = data[name]
    if (text === undefined || !/^\d+$/.test(text))
      throw new Error(`output#tally data-${name}: a whole number expected, ${text ?? 'nothing'} found`)
    return Number(text)
  }
  return {
    imported: number('imported'),
    shown: number('shown'),
    filtered: number('filtered'),
    rejected: number('rejected'),
    unlocated: number('unlocated'),
    undated: number('undated'),
  }
}

/** `null` while the app has not set up its hook. */
function drawnOrNull(page: Page): Promise<DrawnFeatures | null> {
  return page.evaluate(async () => {
    const hook = (globalThis as { __cairn?: { drawnFeatures(): DrawnFeatures | Promise<DrawnFeatures> } })
      .__cairn
    return hook === undefined ? null : await hook.drawnFeatures()
  })
}

async function readDrawnMarks(page: Page): Promise<DrawnFeatures> {
  const drawn = await drawnOrNull(page)
  if (drawn === null)
    throw new Error(
      'window.__cairn: the test hook expected, nothing found; waitForMap() before, or is this a view without a map?',
    )
  return drawn
}

async function waitForMap(cairn: Cairn, { atLeast = 1, timeoutMs = 30_000 } = {}): Promise<DrawnFeatures> {
  const giveUpMs = Date.now() + timeoutMs
  let before: DrawnFeatures | null = null
  let rests = 0
  while (Date.now() < giveUpMs) {
    const now = await drawnOrNull(cairn.page)
    rests = now !== null && now.marks + now.areas >= atLeast && isSame(now, before) ? rests + 1 : 0
    // Areas may be drawn a moment before marks.
    if (now !== null && rests >= (now.marks > 0 ? 1 : 4)) return now
    before = now
    await wait(150)
  }
  const found = before === null ? 'no test hook window.__cairn' : JSON.stringify(before)
  throw new Error(
    `map: at least ${atLeast} features drawn expected, ${found} found; console errors: ${cairn.consoleErrors().join(' | ') || 'none'}`,
  )
}

function isSame(a: DrawnFeatures, b: DrawnFeatures | null): boolean {
  return a.marks === b?.marks && a.areas === b.areas
}

/** A shadow host has no innerText of its own: its roots are read one by one, slots aside. */
function readWords(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const read = (node: Node): string => {
        if (node instanceof HTMLStyleElement) return ''
        const root = node instanceof Element ? node.shadowRoot : null
        const children = Array.from(root?.childNodes ?? node.childNodes, read).join(' ')
        return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : children
      }
      return read(element).replace(/\s+/g, ' ').trim()
    })
}

async function screenshot(page: Page, name: string): Promise<string> {
  await mkdir(screenshots, { recursive: true })
  const path = join(screenshots, `${name}.png`)
  await page.screenshot({ path })
  return path
}
