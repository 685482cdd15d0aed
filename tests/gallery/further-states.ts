// States that the page cannot be led to from within: another package, another language, no network, no WebGL.
import type { Cairn, OpenOptions } from '../e2e/driver.ts'

interface State {
  readonly name: string
  readonly device?: Partial<OpenOptions>
  /** From an empty page of the site to the state. */
  readonly reach: (cairn: Cairn, url: string) => Promise<void>
}

/** The page in any language and view, once it has something to show. */
const SHOWN =
  'cairn-feature cairn-claim, main cairn-table .line.body, main cairn-table button.open, .side cairn-results button.open'

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

const language = (lang: string, view: string, name: string): State => ({
  name: `${lang}-${name}`,
  reach: (cairn, url) => go(cairn, `${url}?lang=${lang}${view}`, SHOWN),
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
      await cairn.page.getByRole('button', { name: /offline/i }).click()
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
  ...['hy', 'az', 'ru'].flatMap((lang) => [
    language(lang, '', 'map'),
    language(lang, '&site=ft-khojaly-centre', 'feature'),
    language(lang, '&view=table', 'table'),
    language(lang, '&view=timeline', 'timeline'),
  ]),
  {
    name: 'on-paper',
    reach: async (cairn, url) => {
      await go(cairn, `${url}?site=ft-khojaly-centre`, 'cairn-feature')
      // The code for sheets comes in the first quiet moment.
      await cairn.page.waitForTimeout(1500)
      await cairn.page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      await cairn.page.locator('body > .on-paper').waitFor({ state: 'attached' })
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
