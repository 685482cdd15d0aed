// States that the page cannot be led to from within: another package, no network, no WebGL, paper.
import { expect } from 'vitest'
import { writePackage } from '../../bench/lib/write-package.mjs'
import type { Cairn, OpenOptions } from '../e2e/driver.ts'
import { SCREENS, type Screen } from '../e2e/screens.ts'
import type { TestServer } from '../e2e/server.ts'

interface State {
  readonly name: string
  readonly device?: Partial<OpenOptions>
  /** From an empty page of the site to the state. */
  readonly reach: (cairn: Cairn, url: string) => Promise<void>
}

const LIST = '.side cairn-results button.open, main cairn-results button.open'

async function go({ page }: Cairn, address: string, shows = LIST): Promise<void> {
  await page.goto(address)
  await page.locator(shows).first().waitFor({ state: 'attached', timeout: 15_000 })
}

/** SYNTHETIC features in the open ocean, as GeoJSON without claims. */
const ocean = (count: number): Buffer =>
  Buffer.from(
    JSON.stringify({
      type: 'FeatureCollection',
      features: Array.from({ length: count }, (_, n) => ({
        type: 'Feature',
        properties: { name: `SYNTHETIC place ${n}` },
        geometry: { type: 'Point', coordinates: [-30 + (n % 10) / 10, 30 + Math.floor(n / 10) / 10] },
      })),
    }),
  )

const opened = (count: number): State => ({
  name: `features-${count}`,
  reach: async (cairn, url) => {
    await go(cairn, url)
    const file = { name: `ocean-${count}.geojson`, mimeType: 'application/geo+json', buffer: ocean(count) }
    await cairn.page.locator('header.bar input[type=file]').setInputFiles(file)
    await cairn.page.locator(`output#tally[data-imported="${count}"]`).waitFor({ timeout: 30_000 })
  },
})

/** What the browser says where WebGL is switched off. */
const NO_WEBGL = `HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
  apply: (get, canvas, [kind, ...rest]) => (kind.startsWith('webgl') ? null : Reflect.apply(get, canvas, [kind, ...rest])),
})`

export const STATES: readonly State[] = [
  {
    name: 'loading',
    reach: async (cairn, url) => {
      await cairn.context.route(/features\.geojson|datapackage\.json/, () => undefined)
      await cairn.page.goto(url)
      await cairn.page.locator('.loading').waitFor()
    },
  },
  { name: 'error', reach: (cairn, url) => go(cairn, `${url}?data=nowhere/datapackage.json`, '.fault') },
  {
    name: 'offline',
    device: { hasShell: true },
    reach: async (cairn, url) => {
      await go(cairn, url)
      await cairn.page.locator('.offline.ready').waitFor({ timeout: 30_000 })
      await cairn.context.setOffline(true)
      await cairn.page.locator('.offline').click()
      await cairn.page.locator('dialog').waitFor()
    },
  },
  {
    name: 'no-webgl',
    reach: async (cairn, url) => {
      await cairn.context.addInitScript(NO_WEBGL)
      await go(cairn, url, '.no-map')
    },
  },
  opened(0),
  opened(1),
  opened(100),
  {
    name: 'on-paper',
    // A4 as the screen counts it.
    device: { viewport: { width: 794, height: 1123 } },
    reach: async (cairn, url) => {
      await go(cairn, `${url}?site=ft-khojaly-centre`, 'cairn-feature')
      // The code for sheets comes in the first quiet moment, then the ground of its map.
      await expect
        .poll(
          async () => {
            await cairn.page.evaluate(() => dispatchEvent(new Event('beforeprint')))
            const sheet = cairn.page.locator('body > .on-paper')
            return sheet.filter({ hasNotText: 'map had not been loaded' }).count()
          },
          { timeout: 20_000 },
        )
        .toBe(1)
      await cairn.page.emulateMedia({ media: 'print', colorScheme: 'light' })
    },
  },
]

/** Published pages and the frame of an article. */
export const ownPages = [
  { name: 'embed', path: '/embed.html' },
  { name: 'published', path: '/data/karabakh/views/contested/' },
  { name: 'report', path: '/data/karabakh/views/report.html' },
] as const

const MANY = 100_000

/** Opens a package of 100,000 features, SYNTHETIC, in the open ocean; half a minute. */
export async function openMany(cairn: Cairn, server: TestServer): Promise<void> {
  const folder = await server.serveFolder({})
  await writePackage(folder.directory, MANY)
  await cairn.page.goto(`${server.url}?data=${folder.path}datapackage.json`)
  await cairn.page.locator(`output#tally[data-imported="${MANY}"]`).waitFor({ timeout: 120_000 })
  await cairn.page.locator(LIST).first().waitFor({ state: 'attached', timeout: 60_000 })
}

/** Where a hundred thousand show. */
export const CROWDED = SCREENS.filter(({ name }) =>
  ['map', 'table', 'timeline', 'documents', 'filters'].includes(name),
)

/** The same screens in the package that is open instead of in the bundled one. */
export function inPackage(screens: readonly Screen[], { page }: Cairn): readonly Screen[] {
  const data = new URL(page.url()).searchParams.get('data')
  return screens.map((screen) => ({
    ...screen,
    view: `?data=${data}${screen.view.replace('?', '&')}`,
  }))
}
