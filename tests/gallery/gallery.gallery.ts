// Pictures of every screen and state, for people to look at. Nothing is compared: `npm run gallery` writes them anew.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cairn, type OpenOptions, openCairn } from '../e2e/driver.ts'
import { inLanguage } from '../e2e/overflow.ts'
import { SCREENS, type Screen, show } from '../e2e/screens.ts'
import { startServer, type TestServer } from '../e2e/server.ts'
import { CROWDED, inPackage, openMany, ownPages, STATES } from './further-states.ts'
import { SHAPES, THEMES } from './shapes.ts'

const folder = fileURLToPath(new URL('../../test-results/gallery/', import.meta.url))

/** Names after a colon in GALLERY, `GALLERY=1440x900,light:map,table`, make only these; without it everything is made. */
const [only = '', screens = ''] = (process.env.GALLERY ?? '').split(':')
const isWanted = (wanted: string, name: string): boolean => wanted === '' || wanted.split(',').includes(name)
const isWantedShape = (shape: string, theme: string): boolean =>
  only === '' || isWanted(only, shape) || isWanted(only, `${shape}-${theme}`)

const LONG = { timeout: 300_000 }

let server: TestServer
beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  server = await startServer()
})
afterAll(() => server.close())

/** What moves or comes a moment later is over, and the map is drawn. */
async function shoot(cairn: Cairn, name: string): Promise<void> {
  const hasMap = await cairn.page.locator('.stage > .map canvas').first().isVisible()
  if (hasMap) await cairn.waitForMap({ atLeast: 0, timeoutMs: 5000 }).catch(() => undefined)
  await cairn.page.waitForTimeout(hasMap ? 400 : 250)
  await cairn.page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: 82 })
}

/** One screen after the other in one opening; what could not be reached is photographed as it is, and told. */
async function walk(cairn: Cairn, all: readonly Screen[], nameOf: (screen: Screen) => string) {
  const missed: string[] = []
  await cairn.waitForMap()
  for (const screen of all) {
    await show(cairn.page, screen).catch((fault: Error) =>
      missed.push(`${screen.name}: ${fault.message.split('\n')[0]}`),
    )
    await shoot(cairn, nameOf(screen))
  }
  return missed
}

const wantedScreens = SCREENS.filter(({ name }) => isWanted(screens, name))
const combinations = SHAPES.flatMap((shape) => THEMES.map((theme) => ({ shape, theme }))).filter(
  ({ shape, theme }) => isWantedShape(shape.name, theme),
)

/** An opening of its own. */
async function photograph(name: string, options: OpenOptions, reach: (cairn: Cairn) => Promise<void>) {
  const cairn = await openCairn(options)
  const fault = await reach(cairn).then(
    () => [],
    (error: Error) => [`${name}: ${error.message.split('\n')[0]}`],
  )
  await shoot(cairn, name)
  await cairn.close()
  return fault
}

// They mostly wait for the browser.
describe.concurrent.each(combinations)('$shape.name, $theme', ({ shape: { name, ...device }, theme }) => {
  const options = { ...device, colorScheme: theme }
  const suffix = `${name}-${theme}`

  test('every screen of the application', LONG, async () => {
    const cairn = await openCairn({ path: '/', ...options })
    expect(await walk(cairn, wantedScreens, (screen) => `${screen.name}-${suffix}`)).toEqual([])
    await cairn.close()
  })

  test('what needs an opening of its own', LONG, async () => {
    const missed: string[] = []
    for (const { name: state, device: own, reach } of STATES.filter(({ name: one }) =>
      isWanted(screens, one),
    ))
      missed.push(
        ...(await photograph(`${state}-${suffix}`, { path: '/robots.txt', ...options, ...own }, (cairn) =>
          reach(cairn, server.url),
        )),
      )
    for (const { name: page, path } of ownPages.filter((own) => isWanted(screens, own.name)))
      await photograph(`${page}-${suffix}`, { path, ...options }, ({ page }) => page.waitForTimeout(400))
    expect(missed).toEqual([])
  })
})

/** Where most words stand. */
const WORDY = new Set(
  'opening map feature document table documents timeline empty filters export share ready about field vault bundle'.split(
    ' ',
  ),
)
const words = SCREENS.filter(({ name }) => WORDY.has(name))
const spoken = SHAPES.filter(({ name }) => ['1440x900', '1024x768', '360x640'].includes(name))
  .filter(({ name }) => isWantedShape(name, 'light'))
  .flatMap((shape) => ['hy', 'az', 'ru'].map((lang) => ({ shape, lang })))

describe.concurrent.each(spoken)('$shape.name, $lang', ({ shape: { name, ...device }, lang }) => {
  test('the screens with the most words', LONG, async () => {
    const all = words.filter((screen) => isWanted(screens, `${lang}-${screen.name}`))
    if (all.length === 0) return
    const cairn = await openCairn({ path: `/?lang=${lang}`, colorScheme: 'light', ...device })
    const inThis = all.map((screen) => inLanguage(screen, lang))
    expect(await walk(cairn, inThis, (screen) => `${lang}-${screen.name}-${name}-light`)).toEqual([])
    await cairn.close()
  })
})

test.runIf(screens === '' ? only === '' : screens.includes('100000'))(
  'a hundred thousand features, in every window',
  LONG,
  async () => {
    const cairn = await openCairn({ path: '/robots.txt' })
    await openMany(cairn, server)
    const views = inPackage(CROWDED, cairn)
    for (const { name, viewport } of SHAPES)
      for (const theme of THEMES) {
        await cairn.page.setViewportSize(viewport)
        await cairn.page.emulateMedia({ colorScheme: theme })
        const nameOf = (screen: Screen): string => `100000-${screen.name}-${name}-${theme}`
        expect(await walk(cairn, views, nameOf)).toEqual([])
      }
    await cairn.close()
  },
)
