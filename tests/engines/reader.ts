// What stories speak: a reader who looks, clicks and types, in whatever browser.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import type { Tally } from '../e2e/driver.ts'
import type { TestServer } from '../e2e/server.ts'
import type { Engine, KeyName, OpenOptions, PageFunction, Tab } from './engine.ts'
import { drawnInPage, inPage, mapBoxInPage, tallyInPage, type Wanted } from './in-page.ts'
import { type Box, countColour, readPng } from './pixels.ts'

const pictures = fileURLToPath(new URL('../../test-results/', import.meta.url))

/** A busy machine is no fault of the browser. */
const PATIENT = { timeout: 40_000, interval: 150 }

/** What changed again within one frame is told in the next one. WebKit calls that an error; nothing has failed. */
const NOTICE = /^ResizeObserver loop completed/

/** Of tokens.css, by day. */
const ACCENT = [0x5b, 0x3f, 0x7d] as const

export interface Drawn {
  readonly marks: number
  readonly areas: number
}

export interface Reader {
  readonly engine: Engine
  readonly server: TestServer
  /** Leads to an address below the server's, or a full one. */
  goTo(path: string): Promise<void>
  reload(): Promise<void>
  /** Waits until it is there, can be seen and is not covered, then clicks its middle. */
  click(wanted: Wanted): Promise<void>
  button(name: string, within?: string): Promise<void>
  /** Clicks a field, empties it and types. */
  fill(wanted: Wanted, text: string): Promise<void>
  press(key: string, held?: readonly KeyName[]): Promise<void>
  chooseFile(css: string, path: string): Promise<void>
  /** Waits until there is such an element. */
  sees(wanted: Wanted): Promise<void>
  seesNo(wanted: Wanted): Promise<void>
  /** Waits until the words of an element fit. */
  reads(css: string, pattern: RegExp): Promise<string>
  /** Waits until the numbers fit. */
  counts(expected: Partial<Tally>): Promise<Tally>
  /** Waits until marks are drawn and their number rests. */
  waitForMap(atLeast?: number): Promise<Drawn>
  /** Pixels of the map in the colour of marks. */
  inkOnMap(): Promise<number>
  address(): Promise<URL>
  evaluate: Tab['evaluate']
  /** Waits for a file to be saved whose name fits. */
  saved(name: RegExp): Promise<{ name: string; bytes: Uint8Array }>
  /** Saves `test-results/ENGINE-NAME.png`. */
  picture(name: string): Promise<void>
  /** Neither script nor policy had anything to complain of, but what is `allowed`. */
  expectQuiet(allowed?: RegExp): Promise<void>
}

/** Opens a window, lets the story be told, and closes it. */
export async function withReader(
  engine: Engine,
  server: TestServer,
  options: OpenOptions,
  tell: (reader: Reader) => Promise<void>,
): Promise<void> {
  const tab = await engine.open(options)
  try {
    await tell(describe(engine, server, tab))
  } catch (error) {
    // What the browser itself had to say is often the reason.
    console.log([engine.name, ...(await tab.faults().catch(String))].join('\n'))
    await keepPicture(engine, tab, 'failed').catch(() => {})
    throw error
  } finally {
    await tab.close()
  }
}

function describe(engine: Engine, server: TestServer, tab: Tab): Reader {
  const page = (work: PageFunction, ...args: Parameters<Tab['evaluate']>[1][]) => tab.evaluate(work, ...args)
  const ask = (wanted: Wanted, task: string) => page(inPage, { ...wanted }, task)
  const sees = async (wanted: Wanted) =>
    void (await expect.poll(() => ask(wanted, 'count'), poll(wanted)).toBeGreaterThan(0))
  const click = async (wanted: Wanted) => {
    const { x, y } = await placeOf(wanted, () => ask(wanted, 'box'))
    await tab.clickAt(x, y)
  }
  const tally = () => page(tallyInPage) as Promise<Tally | null>
  return {
    engine,
    server,
    goTo: (path) => tab.goTo(new URL(path, server.url).href),
    reload: tab.reload,
    click,
    button: (name, within) => click({ css: 'button', name, ...(within === undefined ? {} : { within }) }),
    fill: async (wanted, text) => {
      await click(wanted)
      await tab.press('a', ['Control'])
      await tab.press('Backspace')
      await tab.type(text)
    },
    press: tab.press,
    chooseFile: async (css, path) => {
      await sees({ css, isHidden: true })
      await tab.chooseFile(fileField, css, path)
    },
    sees,
    seesNo: async (wanted) => void (await expect.poll(() => ask(wanted, 'count'), poll(wanted)).toBe(0)),
    reads: async (css, pattern) => {
      const words = async () => String(await ask({ css }, 'words'))
      await expect.poll(words, PATIENT).toMatch(pattern)
      return words()
    },
    counts: async (expected) => {
      await expect.poll(tally, PATIENT).toMatchObject(expected)
      return (await tally())!
    },
    waitForMap: (atLeast = 1) => restingMap(() => page(drawnInPage) as Promise<Drawn | null>, atLeast),
    inkOnMap: async () =>
      countColour(readPng(await tab.screenshot()), (await page(mapBoxInPage)) as Box, ACCENT),
    address: async () => new URL(String(await page(() => location.href))),
    evaluate: tab.evaluate,
    saved: (name) => savedFile(engine.downloads, name),
    picture: (name) => keepPicture(engine, tab, name),
    expectQuiet: async (allowed = /^$/) => {
      const faults = (await tab.faults()).filter((fault) => !NOTICE.test(fault))
      expect(faults.filter((fault) => !allowed.test(fault))).toEqual([])
    },
  }
}

async function keepPicture(engine: Engine, tab: Tab, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  writeFileSync(join(pictures, `${engine.name}-${name}.png`.toLowerCase()), await tab.screenshot())
}

const poll = (wanted: Wanted) => ({ ...PATIENT, message: JSON.stringify(wanted) })

/** Waits until it stands still: what is clicked while it moves is missed. */
async function placeOf(wanted: Wanted, look: () => Promise<unknown>): Promise<{ x: number; y: number }> {
  const place = async () => JSON.stringify((await look()) ?? { problem: 'it is not there' })
  let before = ''
  let rests = 0
  const resting = async () => {
    const now = await place()
    rests = now === before ? rests + 1 : 0
    before = now
    return rests >= 3 ? now : 'it moves'
  }
  await expect.poll(resting, poll(wanted)).toMatch(/^{"x"/)
  return JSON.parse(before) as { x: number; y: number }
}

async function restingMap(look: () => Promise<Drawn | null>, atLeast: number): Promise<Drawn> {
  let before = ''
  let rests = 0
  const resting = async () => {
    const drawn = await look()
    const now = JSON.stringify(drawn)
    rests = drawn !== null && drawn.marks + drawn.areas >= atLeast && now === before ? rests + 1 : 0
    before = now
    return rests >= 4 ? 'resting' : `at least ${atLeast} features drawn expected, ${now} found`
  }
  await expect.poll(resting, { timeout: 60_000, interval: 200 }).toBe('resting')
  return JSON.parse(before) as Drawn
}

/** The first field of a selector, shadow roots included. Runs in the page. */
function fileField(css: string): Element | null {
  const look = (root: Document | ShadowRoot): Element | null => {
    const found = root.querySelector(css)
    if (found) return found
    for (const element of root.querySelectorAll('*')) {
      const inner = element.shadowRoot && look(element.shadowRoot)
      if (inner) return inner
    }
    return null
  }
  return look(document)
}

/** Waits until it is written to its end: browsers write under another name, or grow it. */
async function savedFile(folder: string, name: RegExp): Promise<{ name: string; bytes: Uint8Array }> {
  let before = -1
  const whole = () => {
    const found = readdirSync(folder).find((one) => name.test(one))
    const size = found === undefined ? -1 : readFileSync(join(folder, found)).length
    const isWhole = size > 0 && size === before
    before = size
    return isWhole
  }
  await expect.poll(whole, { ...PATIENT, message: `${name} saved in ${readdirSync(folder)}` }).toBe(true)
  const found = readdirSync(folder).find((one) => name.test(one)) ?? ''
  return { name: found, bytes: readFileSync(join(folder, found)) }
}
