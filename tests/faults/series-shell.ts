/** Killed while a newer version of the app is brought in. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { builtSite } from '../e2e/built-site.ts'
import type { Cairn } from '../e2e/driver.ts'
import type { TestServer } from '../e2e/server.ts'
import type { Series } from './kill-series.ts'

export interface VersionedSite {
  readonly root: string
  /** Puts version `number` in place of what is served: every script under another name, the others gone. */
  deploy(number: number): void
  remove(): void
}

/** A copy of the built site of which any number of versions can be deployed. */
export function versionedSite(): VersionedSite {
  const root = mkdtempSync(join(tmpdir(), 'cairn-versions-'))
  return {
    root,
    deploy: (number) => deployVersion(root, number),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

function deployVersion(root: string, number: number): void {
  for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true })
  cpSync(builtSite, root, { recursive: true })
  const assets = join(root, 'assets')
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
  const renamed = (text: string): string =>
    scripts.reduce((all, name) => all.replaceAll(name, name.replace(/\.js$/, `v${number}.js`)), text)
  for (const name of scripts) {
    const text = renamed(readFileSync(join(assets, name), 'utf8'))
    rmSync(join(assets, name))
    writeFileSync(join(assets, renamed(name)), text)
  }
  const rewrite = (name: string, change: (text: string) => string): void =>
    writeFileSync(join(root, name), change(renamed(readFileSync(join(root, name), 'utf8'))))
  rewrite('index.html', (html) =>
    html.replace('<title>', `<meta name="generator" content="${number}" /><title>`),
  )
  rewrite('service-worker.js', (worker) =>
    worker.replace(/("revision":")[0-9a-f]+(","url":"index\.html")/, `$1v${number}$2`),
  )
}

const shownVersion = async ({ page }: Cairn): Promise<number> =>
  Number(await page.locator('meta[name=generator]').getAttribute('content'))

/**
 * Confirmed: the page that “Reload with it” opened says which version it is. After each kill the host is gone: what is
 * on the device must start, whole, with parts that are loaded late.
 */
export function shellSeries(server: TestServer, site: VersionedSite): Series {
  let hasStarted = false
  return {
    name: 'update of the app',
    path: () => '/?view=table',
    origin: server.url,
    async beforeOpening() {
      if (hasStarted) await server.stop()
      hasStarted = true
    },
    async check(cairn, deeds) {
      const deed = deeds.at(-1)
      if (!deed) return
      const least = Math.max(...deeds.filter(({ isConfirmed }) => isConfirmed).map(({ number }) => number))
      const shown = await shownVersion(cairn)
      expect(shown).toBeGreaterThanOrEqual(least)
      expect(shown).toBeLessThanOrEqual(deed.number)
      expect((await cairn.tally()).shown).toBe(74)
      await cairn.page.getByRole('button', { name: 'Export', exact: true }).click()
      await cairn.page.locator('dialog cairn-export').waitFor()
      await cairn.page.keyboard.press('Escape')
      await cairn.page.locator('button.offline.ready').waitFor()
    },
    async prepare(cairn, number) {
      await cairn.page.locator('button.offline.ready').waitFor()
      site.deploy(number)
      await server.restart()
    },
    async act({ page }, number) {
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
      await page.getByRole('button', { name: 'Reload with it' }).click()
      await page.locator(`meta[name=generator][content="${number}"]`).waitFor({ state: 'attached' })
    },
  }
}
