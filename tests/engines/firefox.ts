// Firefox, over WebDriver BiDi. It draws WebGL in software only where it has a screen, so it gets one in memory.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BidiConnection, connectBidi, type Fields } from './bidi.ts'
import type { Engine, Json, OpenOptions, PageFunction, Tab } from './engine.ts'
import { scratchFolder, startProgram, startScreen } from './programs.ts'
import { keyActions, keyValue, pointerClick } from './webdriver-actions.ts'

const PROGRAM = '/usr/bin/firefox-esr'

export const isFirefoxHere = (): boolean => existsSync(PROGRAM) && existsSync('/usr/bin/Xvfb')

const preferences = (downloads: string, hasWebGl: boolean): Record<string, Json> => ({
  'webgl.force-enabled': hasWebGl,
  'webgl.forbid-software': !hasWebGl,
  'webgl.disabled': !hasWebGl,
  'browser.download.dir': downloads,
  'browser.download.folderList': 2,
  'browser.download.alwaysOpenPanel': false,
  'intl.accept_languages': 'en-GB',
  // It calls nobody of its own accord.
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'extensions.update.enabled': false,
})

interface Running {
  readonly bidi: BidiConnection
  readonly version: string
  end(): Promise<void>
}

async function start(downloads: string, hasWebGl: boolean, display: string): Promise<Running> {
  const profile = scratchFolder()
  const lines = Object.entries(preferences(downloads, hasWebGl)).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile.path, 'user.js'), lines.join('\n'))
  const args = ['--remote-debugging-port=0', '--profile', profile.path, '--no-remote']
  const program = startProgram(PROGRAM, args, { DISPLAY: display, TZ: 'UTC', LANG: 'en_GB.UTF-8' })
  const url = await program.heard(/WebDriver BiDi listening on (ws:\S+)/)
  const bidi = await connectBidi(`${url}/session`)
  const { capabilities } = await bidi.send('session.new', { capabilities: {} })
  await bidi.send('session.subscribe', { events: ['log.entryAdded', 'script.message'] })
  const end = async () => {
    await bidi.send('browser.close').catch(() => {})
    bidi.close()
    await program.end()
    profile.remove()
  }
  return { bidi, version: String((capabilities as Fields).browserVersion), end }
}

/** Starts when the first window is opened: one browser with WebGL and one without, if both are asked for. */
export function firefox(): Engine {
  const folder = scratchFolder()
  const downloads = join(folder.path, 'saved')
  mkdirSync(downloads)
  let screen: ReturnType<typeof startScreen> | null = null
  const running = new Map<boolean, Promise<Running>>()
  let version = ''
  async function open({ hasWebGl = true }: OpenOptions = {}): Promise<Tab> {
    screen ??= startScreen()
    const { display } = await screen
    const starting = running.get(hasWebGl) ?? start(downloads, hasWebGl, display)
    running.set(hasWebGl, starting)
    const { bidi, version: found } = await starting
    version = found
    return openTab(bidi)
  }
  async function close(): Promise<void> {
    for (const one of running.values()) await (await one).end()
    await (await screen)?.end()
    folder.remove()
  }
  return { name: 'Firefox', version: () => version, open, downloads, close }
}

/** What the page says when it is refused something; runs before its own scripts. */
const hearViolations = `(tell) => addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  tell('refused by ' + effectiveDirective + ': ' + blockedURI))`

async function openTab(bidi: BidiConnection): Promise<Tab> {
  const { userContext } = await bidi.send('browser.createUserContext')
  const { context } = await bidi.send('browsingContext.create', { type: 'tab', userContext })
  await bidi.send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 800 } })
  const faults = await recordFaults(bidi, String(context))
  const act = (source: Fields) => bidi.send('input.performActions', { context, actions: [source] })
  return {
    goTo: async (url) =>
      void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    reload: async () => void (await bidi.send('browsingContext.reload', { context, wait: 'complete' })),
    evaluate: async (work, ...args) => jsonOf(await call(bidi, context, asJson(work), args)),
    clickAt: async (x, y) => void (await act(pointerClick(x, y))),
    type: async (text) => void (await act(keyActions([...text].map((key) => [key])))),
    press: async (key, held = []) => void (await act(keyActions([[...held.map(keyValue), keyValue(key)]]))),
    chooseFile: async (find, argument, path) => {
      const { sharedId } = await call(bidi, context, find.toString(), [argument])
      await bidi.send('input.setFiles', { context, element: { sharedId }, files: [path] })
    },
    screenshot: async () =>
      Buffer.from(String((await bidi.send('browsingContext.captureScreenshot', { context })).data), 'base64'),
    faults: async () => faults,
    close: async () => void (await bidi.send('browser.removeUserContext', { userContext })),
  }
}

async function recordFaults(bidi: BidiConnection, context: string): Promise<string[]> {
  const faults: string[] = []
  const isOurs = (source: unknown) => (source as Fields | undefined)?.context === context
  bidi.on('log.entryAdded', ({ level, text, source }) => {
    if (level === 'error' && isOurs(source)) faults.push(String(text))
  })
  bidi.on('script.message', ({ data, source }) => {
    if (isOurs(source)) faults.push(String((data as Fields).value))
  })
  await bidi.send('script.addPreloadScript', {
    functionDeclaration: hearViolations,
    arguments: [{ type: 'channel', value: { channel: 'violations' } }],
    contexts: [context],
  })
  return faults
}

/** Values travel as JSON text: BiDi's own form of them would have to be taken apart. */
const asJson = (work: PageFunction): string =>
  `async (...args) => JSON.stringify((await (${work.toString()})(...args)) ?? null)`

const jsonOf = ({ value }: Fields): unknown => JSON.parse(String(value))

async function call(bidi: BidiConnection, context: unknown, code: string, args: readonly Json[]) {
  const given = JSON.stringify(args)
  const { type, result, exceptionDetails } = await bidi.send('script.callFunction', {
    functionDeclaration: `(given) => (${code})(...JSON.parse(given))`,
    arguments: [{ type: 'string', value: given }],
    awaitPromise: true,
    target: { context },
    userActivation: true,
  })
  if (type === 'exception') throw new Error(String((exceptionDetails as Fields).text))
  return result as Fields
}
