// Pictures of every screen and state, for people to look at. Nothing is compared: `npm run gallery` writes them anew.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cairn, openCairn } from '../e2e/driver.ts'
import { SCREENS, show } from '../e2e/screens.ts'
import { startServer, type TestServer } from '../e2e/server.ts'
import { ownPages, STATES } from './further-states.ts'
import { SHAPES, THEMES } from './shapes.ts'

const folder = fileURLToPath(new URL('../../test-results/gallery/', import.meta.url))

/** Names after a colon in GALLERY, `GALLERY=1440x900,light:map,table`, make only these; without it everything is made. */
const [only = '', screens = ''] = (process.env.GALLERY ?? '').split(':')
const isWanted = (wanted: string, name: string): boolean => wanted === '' || wanted.split(',').includes(name)
const isWantedShape = (shape: string, theme: string): boolean =>
  only === '' || isWanted(only, shape) || isWanted(only, `${shape}-${theme}`)

let server: TestServer
beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  server = await startServer()
})
afterAll(() => server.close())

/** What moves or comes a moment later is over. */
async function shoot(page: Cairn['page'], name: string): Promise<void> {
  await page.waitForTimeout(250)
  await page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: 82 })
}

/** The bundled package in one opening, one screen after the other. */
async function walk(cairn: Cairn, suffix: string): Promise<readonly string[]> {
  const missed: string[] = []
  await cairn.waitForMap()
  for (const screen of SCREENS.filter(({ name }) => isWanted(screens, name))) {
    const reached = await show(cairn.page, screen).then(
      () => null,
      (fault: Error) => fault.message.split('\n')[0],
    )
    if (reached !== null) missed.push(`${screen.name}: ${reached}`)
    await shoot(cairn.page, `${screen.name}-${suffix}`)
  }
  return missed
}

const combinations = SHAPES.flatMap((shape) => THEMES.map((theme) => ({ shape, theme }))).filter(
  ({ shape, theme }) => isWantedShape(shape.name, theme),
)

// They mostly wait for the browser.
describe.concurrent.each(combinations)('$shape.name, $theme', ({ shape: { name, ...device }, theme }) => {
  const options = { ...device, colorScheme: theme }
  const suffix = `${name}-${theme}`

  test('every screen of the application', { timeout: 300_000 }, async () => {
    const cairn = await openCairn({ path: '/', ...options })
    expect(await walk(cairn, suffix)).toEqual([])
    await cairn.close()
  })

  test('what needs an opening of its own', { timeout: 300_000 }, async () => {
    const wanted = STATES.filter((state) => isWanted(screens, state.name))
    for (const state of wanted) {
      const cairn = await openCairn({ path: '/robots.txt', ...options, ...state.device })
      await state.reach(cairn, server.url)
      await shoot(cairn.page, `${state.name}-${suffix}`)
      await cairn.close()
    }
    for (const { name: page, path } of ownPages.filter((own) => isWanted(screens, own.name))) {
      const cairn = await openCairn({ path, ...options })
      await cairn.page.waitForTimeout(400)
      await shoot(cairn.page, `${page}-${suffix}`)
      await cairn.close()
    }
  })
})
