// Chromium, by the driver that the end-to-end tests have.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../../scripts/find-chromium.mjs'
import { openCairn } from '../e2e/driver.ts'
import type { Engine, OpenOptions, PageFunction, Tab } from './engine.ts'

const NO_WEBGL = ['--disable-webgl', '--disable-webgl2', '--disable-3d-apis']

export const isChromiumHere = async (): Promise<boolean> => (await findChromium()) !== null

export function chromium(blank: () => string): Engine {
  const downloads = mkdtempSync(join(tmpdir(), 'cairn-engine-'))
  let version = ''
  async function open({ hasWebGl = true }: OpenOptions = {}): Promise<Tab> {
    const flags = hasWebGl ? [] : NO_WEBGL
    const cairn = await openCairn({ origin: blank(), path: '/robots.txt', hasShell: true, flags })
    const { page } = cairn
    version = cairn.context.browser()?.version() ?? ''
    page.on('download', (file) => void file.saveAs(join(downloads, file.suggestedFilename())))
    return {
      goTo: async (url) => void (await page.goto(url)),
      reload: async () => void (await page.reload()),
      evaluate: (work, ...args) => page.evaluate(asCall(work, args)),
      clickAt: (x, y) => page.mouse.click(x, y),
      type: (text) => page.keyboard.type(text),
      press: (key, held = []) => page.keyboard.press([...held, key].join('+')),
      chooseFile: async (find, argument, path) => {
        const handle = await page.evaluateHandle<HTMLInputElement>(asCall(find, [argument]))
        await handle.setInputFiles(path)
      },
      screenshot: () => page.screenshot(),
      faults: async () => [
        ...cairn.consoleErrors(),
        ...(await cairn.cspViolations()).map(
          ({ directive, blocked }) => `refused by ${directive}: ${blocked}`,
        ),
        ...cairn.offOriginRequests().map((url) => `asked elsewhere: ${url}`),
      ],
      close: cairn.close,
    }
  }
  const close = async () => rmSync(downloads, { recursive: true, force: true })
  return { name: 'Chromium', version: () => version, open, downloads, close }
}

const asCall = (work: PageFunction, args: readonly unknown[]): string =>
  `(${work.toString()})(...${JSON.stringify(args)})`
