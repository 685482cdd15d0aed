// WebKitGTK's MiniBrowser, over WebDriver (W3C): a handful of commands, each one request.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Engine, Json, OpenOptions, PageFunction, Tab } from './engine.ts'
import { type Program, scratchFolder, startProgram, startScreen } from './programs.ts'
import { keyActions, keyValue, pointerClick } from './webdriver-actions.ts'

const DRIVER = '/usr/bin/WebKitWebDriver'

/** Debian keeps it below the name of the machine and of the library's version. */
function miniBrowser(): string | null {
  const libraries = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'].filter(existsSync)
  const programs = libraries.flatMap((library) =>
    readdirSync(library)
      .filter((name) => name.startsWith('webkit2gtk-'))
      .map((name) => join(library, name, 'MiniBrowser')),
  )
  return programs.find(existsSync) ?? null
}

export const isWebKitHere = (): boolean =>
  existsSync(DRIVER) && existsSync('/usr/bin/Xvfb') && miniBrowser() !== null

type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => Promise<unknown>

/** Throws with the driver's own words. */
const callDriver =
  (base: string): Call =>
  async (method, path, body) => {
    const answer = await fetch(`${base}${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const { value } = (await answer.json()) as { value: unknown }
    if (answer.ok) return value
    const { error, message } = value as { error: string; message: string }
    throw new Error(`${path.replace(/^.*session\/[^/]*/, '')}: ${error}: ${message}`)
  }

/** The driver takes no port 0, so a free one is looked for. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('a port expected, none found')
  return address.port
}

/** Each window is a browser of its own: its storage lives as long as it does. */
export function webKit(): Engine {
  const folder = scratchFolder()
  const downloads = join(folder.path, 'saved')
  mkdirSync(downloads)
  writeFileSync(join(folder.path, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`)
  let screen: ReturnType<typeof startScreen> | null = null
  let version = ''
  async function open({ hasWebGl = true }: OpenOptions = {}): Promise<Tab> {
    screen ??= startScreen()
    const { display } = await screen
    const port = await freePort()
    const driver = startProgram(DRIVER, [`--port=${port}`, '--host=127.0.0.1'], {
      DISPLAY: display,
      XDG_CONFIG_HOME: folder.path,
      TZ: 'UTC',
      LANG: 'en_GB.UTF-8',
    })
    const call = callDriver(`http://127.0.0.1:${port}`)
    await untilAnswering(call)
    const session = await newSession(call, hasWebGl)
    version = session.version
    return openTab((method, path, body) => call(method, `/session/${session.id}${path}`, body), driver)
  }
  async function close(): Promise<void> {
    await (await screen)?.end()
    folder.remove()
  }
  return { name: 'WebKitGTK', version: () => version, open, downloads, close }
}

async function untilAnswering(call: Call): Promise<void> {
  for (let tries = 100; ; tries--) {
    const answer = await call('GET', '/status').catch((error: unknown) => error)
    if (!(answer instanceof Error)) return
    if (tries === 0) throw answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function newSession(call: Call, hasWebGl: boolean): Promise<{ id: string; version: string }> {
  const args = ['--automation']
  if (!hasWebGl) args.push('--enable-webgl=false')
  const { sessionId, capabilities } = (await call('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser(), args } },
    },
  })) as { sessionId: string; capabilities: { browserVersion: string } }
  const size = { x: 0, y: 0, width: 1280, height: 838 }
  await call('POST', `/session/${sessionId}/window/rect`, size)
  return { id: sessionId, version: capabilities.browserVersion }
}

function openTab(call: Call, driver: Program): Tab {
  const act = (source: object) => call('POST', '/actions', { actions: [source] })
  const run = (code: string, args: readonly Json[]) =>
    call('POST', '/execute/async', { script: asScript(code), args: [JSON.stringify(args)] })
  const evaluate: Tab['evaluate'] = async (work, ...args) => answerIn(await run(asJson(work), args))
  return {
    goTo: async (url) => {
      await call('POST', '/url', { url })
      await evaluate(hearFaults)
    },
    reload: async () => {
      await call('POST', '/refresh', {})
      await evaluate(hearFaults)
    },
    evaluate,
    clickAt: async (x, y) => void (await act(pointerClick(x, y))),
    type: async (text) => void (await act(keyActions([...text].map((key) => [key])))),
    press: async (key, held = []) => void (await act(keyActions([[...held.map(keyValue), keyValue(key)]]))),
    chooseFile: async (find, argument, path) => {
      const found = await run(`${find.toString()}`, [argument])
      const [id] = Object.values(found as Record<string, string>)
      await call('POST', `/element/${id}/value`, { text: path })
    },
    screenshot: async () => Buffer.from(String(await call('GET', '/screenshot')), 'base64'),
    faults: async () => (await evaluate(heardFaults)) as string[],
    close: async () => {
      await call('DELETE', '').catch(() => {})
      await driver.end()
    },
  }
}

/** An answer of the page, or what it threw: the driver's own report of that leaves out the words. */
const asJson = (work: PageFunction): string =>
  `(async (...args) => {
    try { return JSON.stringify({ value: (await (${work.toString()})(...args)) ?? null }) }
    catch (error) { return JSON.stringify({ thrown: String(error) }) }
  })`

const asScript = (code: string): string =>
  `const [given, done] = arguments
  Promise.resolve((${code})(...JSON.parse(given))).then(done)`

function answerIn(text: unknown): unknown {
  const { value, thrown } = JSON.parse(String(text)) as { value?: unknown; thrown?: string }
  if (thrown !== undefined) throw new Error(thrown)
  return value
}

/**
 * From a load on, what scripts throw and the policy refuses is written down in the page; MiniBrowser tells a driver nothing
 * of it, and what happens during the load is not heard. Runs in the page.
 */
function hearFaults(): void {
  const faults: string[] = []
  Object.assign(globalThis, { heardFaults: faults })
  addEventListener('error', ({ message }) => faults.push(message))
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)))
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    faults.push(`refused by ${effectiveDirective}: ${blockedURI}`),
  )
}

const heardFaults = (): unknown => Reflect.get(globalThis, 'heardFaults') ?? []
