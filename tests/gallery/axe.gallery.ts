// Every screen and state before axe, twice: too long for npm test, which looks at one of each kind. `npm run axe`.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFaults, axeOn } from '../e2e/axe.ts'
import { type Cairn, openCairn } from '../e2e/driver.ts'
import { SCREENS } from '../e2e/screens.ts'
import { startServer, type TestServer } from '../e2e/server.ts'
import { CROWDED, inPackage, openMany, ownPages, STATES } from './further-states.ts'
import { SHAPES } from './shapes.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const [desktop, , , phone] = SHAPES
const DEVICES = [
  { ...desktop, colorScheme: 'light' },
  { ...phone, colorScheme: 'dark' },
] as const

const LONG = { timeout: 500_000 }

const named = async (name: string, { page }: Cairn): Promise<readonly string[]> =>
  (await axeFaults(page)).map((fault) => `${name}: ${fault}`)

test.each(DEVICES)('$name, $colorScheme: axe finds no fault on any screen', LONG, async (device) => {
  const { name: _, ...options } = device
  const cairn = await openCairn({ path: '/', ...options })
  await cairn.waitForMap()
  expect(await axeOn(cairn, SCREENS)).toEqual([])
  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()
})

test.each(DEVICES)(
  '$name, $colorScheme: nor while loading, where something is missing, or with little to show',
  LONG,
  async (device) => {
    const { name: _, ...options } = device
    const faults: string[] = []
    for (const { name, device: own, reach } of STATES.filter((state) => state.name !== 'on-paper')) {
      const cairn = await openCairn({ path: '/robots.txt', ...options, ...own })
      await reach(cairn, server.url)
      faults.push(...(await named(name, cairn)))
      await cairn.close()
    }
    expect(faults).toEqual([])
  },
)

test.each(DEVICES)(
  '$name, $colorScheme: nor on published pages and on any page of the documentation',
  LONG,
  async (device) => {
    const { name: _, ...options } = device
    const cairn = await openCairn({ path: '/docs/', ...options })
    const { page } = cairn
    const chapters = await page
      .locator('nav a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
    expect(chapters.length).toBeGreaterThan(10)
    const own = ownPages.map(({ path }) => new URL(path, server.url).href)
    const faults: string[] = []
    for (const address of new Set([...chapters.map((href) => href.replace(/#.*/, '')), ...own])) {
      if (!address.startsWith(server.url)) continue
      await page.goto(address)
      await page.locator('h1, .cairn').first().waitFor()
      faults.push(...(await named(address.slice(server.url.length), cairn)))
    }
    expect(faults).toEqual([])
    await cairn.close()
  },
)

test(
  'nor with a hundred thousand features, on a desktop in light and on a phone in dark colours',
  LONG,
  async () => {
    const cairn = await openCairn({ path: '/robots.txt' })
    await openMany(cairn, server)
    const screens = inPackage(CROWDED, cairn)
    const faults: string[] = []
    for (const { viewport, colorScheme } of DEVICES) {
      await cairn.page.setViewportSize(viewport)
      await cairn.page.emulateMedia({ colorScheme })
      faults.push(...(await axeOn(cairn, screens)))
    }
    expect(faults).toEqual([])
    await cairn.close()
  },
)
