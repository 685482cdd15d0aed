/** Whether something sticks out of a screen of a phone, in languages that are shipped and in ones that are not. */
import { shortNames } from '../../vite.messages.ts'
import { type Cairn, openCairn } from './driver.ts'
import { SCREENS, type Screen, show } from './screens.ts'
import { currentServer } from './server.ts'

export const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const
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
export const screens = SCREENS.filter(({ name }) => MAIN.has(name))

/** Messages under the names that they have in what is built. */
function asBuilt(messages: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = shortNames()
  return Object.fromEntries(Object.entries(messages).map(([key, text]) => [names.get(key) ?? key, text]))
}

/** Opens a language that is not shipped: its catalogue comes in the place of the Armenian one. */
export async function openIn(messages: Readonly<Record<string, string>>): Promise<Cairn> {
  const cairn = await openCairn({ path: '/robots.txt', ...PHONE })
  await cairn.context.route(/assets\/.*\.js$/, async (route) => {
    const response = await route.fetch()
    const code = await response.text()
    const name = code.match(/export\s*\{\s*\w+ as (\w+)\s*\}/)?.[1]
    const isArmenian = (code.match(/\p{Script=Armenian}/gu) ?? []).length > 3000
    const body = isArmenian
      ? `const messages = ${JSON.stringify(asBuilt(messages))}; export { messages as ${name} }`
      : code
    await route.fulfill({ response, body })
  })
  await cairn.page.goto(`${currentServer().url}?lang=hy`)
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

export async function walk(cairn: Cairn, all: readonly Screen[]): Promise<readonly string[]> {
  const faults: string[] = []
  for (const screen of all) {
    await show(cairn.page, screen)
    for (const fault of await wide(cairn)) faults.push(`${screen.name}: ${fault}`)
  }
  return faults
}

/** Another language in the address would open the page anew. */
export const inLanguage = (screen: Screen, lang: string): Screen => ({
  ...screen,
  view: `${screen.view === '' ? '?' : `${screen.view}&`}lang=${lang}`,
})
