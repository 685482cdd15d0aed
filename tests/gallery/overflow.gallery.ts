// The slower half of what tests/e2e/overflow.e2e.ts asks: npm run axe.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalogue } from '../../src/i18n/en/catalogue.ts'
import { openCairn } from '../e2e/driver.ts'
import { inLanguage, openIn, PHONE, screens, walk } from '../e2e/overflow.ts'
import { startServer, type TestServer } from '../e2e/server.ts'
import { mirrored } from '../i18n/pseudo-locale.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

test('a language written from right to left sticks out of no screen of a phone', {
  timeout: 120_000,
}, async () => {
  const cairn = await openIn(mirrored(catalogue))
  await cairn.page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  const [nav, side] = await cairn.page.evaluate(() => [
    document.querySelector('nav')?.firstElementChild?.getBoundingClientRect().left ?? 0,
    document.querySelector('nav')?.lastElementChild?.getBoundingClientRect().left ?? 0,
  ])
  expect(nav).toBeGreaterThan(side ?? 0)
  expect(
    await walk(
      cairn,
      screens.map((screen) => inLanguage(screen, 'hy')),
    ),
  ).toEqual([])
  await cairn.screenshot('right-to-left')
  await cairn.close()
})

test.each([
  { name: 'phone', device: PHONE },
  { name: 'tablet', device: { viewport: { width: 1024, height: 768 } } },
  { name: 'desktop', device: { viewport: { width: 1440, height: 900 } } },
])('none of the languages sticks out of the screens of a $name', { timeout: 300_000 }, async ({ device }) => {
  const cairn = await openCairn({ path: '/?lang=hy', ...device })
  const faults: string[] = []
  for (const lang of ['hy', 'az', 'ru']) {
    await cairn.page.goto(`${server.url}?lang=${lang}`)
    await cairn.waitForMap()
    const inThis = screens.map((screen) => inLanguage(screen, lang))
    faults.push(...(await walk(cairn, inThis)).map((fault) => `${lang}, ${fault}`))
  }
  expect(faults).toEqual([])
  await cairn.close()
})
