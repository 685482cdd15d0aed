import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalogue } from '../../src/i18n/en/catalogue.ts'
import { longer, mirrored } from '../i18n/pseudo-locale.ts'
import { type Cairn, openCairn } from './driver.ts'
import { SCREENS, type Screen, show } from './screens.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const
/** Where the most words stand in the least room. */
const MAIN = new Set([
  'opening',
  'feature',
  'table',
  'timeline',
  'empty',
  'filters',
  'export',
  'ready',
  'vault',
  'bundle',
])
const screens = SCREENS.filter(({ name }) => MAIN.has(name))

/** Opens a language that is not shipped: its catalogue comes in the place of the Armenian one. */
async function openIn(messages: Readonly<Record<string, string>>): Promise<Cairn> {
  const cairn = await openCairn({ path: '/robots.txt', ...PHONE })
  await cairn.context.route(/assets\/.*\.js$/, async (route) => {
    const response = await route.fetch()
    const code = await response.text()
    const name = code.match(/export\s*\{\s*\w+ as (\w+)\s*\}/)?.[1]
    const isArmenian = (code.match(/\p{Script=Armenian}/gu) ?? []).length > 3000
    const body = isArmenian
      ? `const messages = ${JSON.stringify(messages)}; export { messages as ${name} }`
      : code
    await route.fulfill({ response, body })
  })
  await cairn.page.goto(`${server.url}?lang=hy`)
  await cairn.waitForMap()
  return cairn
}

/** What is wider than the window, or cut off at its edge: the page itself, or anything in it that cannot be scrolled to. */
const wide = ({ page }: Cairn): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX)
    const visit = (root: ParentNode, isScrolled: boolean): void => {
      for (const element of root.children) {
        const { left, right, width } = element.getBoundingClientRect()
        const hasText = [...element.childNodes].some(
          (node) => node.nodeType === 3 && node.textContent?.trim(),
        )
        const isOut = width > 1 && (right > innerWidth + 1 || left < -1)
        const isOurs = !element.closest('.maplibregl-map, .visually-hidden, .skip, svg')
        if (isOurs && isOut && hasText && !isScrolled)
          found.push(
            `${element.tagName} ${Math.round(left)}–${Math.round(right)} “${element.textContent?.trim().slice(0, 50)}”`,
          )
        const within = isScrolled || scrolls(element)
        if (element.shadowRoot) visit(element.shadowRoot, within)
        if (isOurs) visit(element, within)
      }
    }
    visit(document.querySelector('dialog[open]') ?? document.body, false)
    const { scrollWidth } = document.documentElement
    return scrollWidth > innerWidth ? [`the page is ${scrollWidth} wide`, ...found] : found
  })

async function walk(cairn: Cairn, all: readonly Screen[]): Promise<readonly string[]> {
  const faults: string[] = []
  for (const screen of all) {
    await show(cairn.page, screen)
    for (const fault of await wide(cairn)) faults.push(`${screen.name}: ${fault}`)
  }
  return faults
}

test('a language of longer words sticks out of no screen of a phone', { timeout: 120_000 }, async () => {
  const cairn = await openIn(longer(catalogue))
  expect(await cairn.page.locator('nav').innerText()).toContain('Maap')
  expect(
    await walk(
      cairn,
      screens.map((screen) => inLanguage(screen, 'hy')),
    ),
  ).toEqual([])
  await cairn.close()
})

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

test('none of the languages sticks out of the screens with the most words', {
  timeout: 120_000,
}, async () => {
  const cairn = await openCairn({ path: '/?lang=hy', ...PHONE })
  const faults: string[] = []
  const few = screens.filter(({ name }) => ['feature', 'table', 'filters', 'ready'].includes(name))
  for (const lang of ['hy', 'az', 'ru']) {
    await cairn.page.goto(`${server.url}?lang=${lang}`)
    await cairn.waitForMap()
    faults.push(
      ...(await walk(
        cairn,
        few.map((screen) => inLanguage(screen, lang)),
      )),
    )
  }
  expect(faults).toEqual([])
  await cairn.close()
})

/** Another language in the address would open the page anew. */
const inLanguage = (screen: Screen, lang: string): Screen => ({
  ...screen,
  view: `${screen.view === '' ? '?' : `${screen.view}&`}lang=${lang}`,
})
