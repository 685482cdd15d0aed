// What axe finds, as lines to read. Its script comes from the test, not from the page: the page's policy lets in no other.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Cairn } from './driver.ts'
import { type Screen, show } from './screens.ts'

type Page = Cairn['page']

const source = readFileSync(
  fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)),
  'utf8',
)

/** WCAG 2.2 to level AA, and what is good practice beside it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** One line for each kind of fault, with the first places; behind a modal dialog nothing is looked at, since nobody gets there. */
export async function axeFaults(page: Page, rules: readonly string[] = RULES): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  return page.evaluate(async (values) => {
    type Axe = { run(context: unknown, options: object): Promise<AxeResults> }
    const { axe } = globalThis as unknown as { axe: Axe }
    const context = document.querySelector('dialog[open]') ?? document
    const found = await axe.run(context, { resultTypes: ['violations'], runOnly: { type: 'tag', values } })
    return found.violations.map(({ id, nodes }) => {
      const places = nodes
        .slice(0, 3)
        .map(({ target, html }) => `${target.flat().join(' ')} ${html.slice(0, 160)}`)
      return `${id}, ${nodes.length} times: ${places.join(' | ')}`
    })
  }, rules)
}

/** Walks through the screens and collects what axe finds on each, with its name. */
export async function axeOn({ page }: Cairn, screens: readonly Screen[]): Promise<readonly string[]> {
  const faults: string[] = []
  for (const screen of screens) {
    await show(page, screen)
    for (const fault of await axeFaults(page)) faults.push(`${screen.name}: ${fault}`)
  }
  return faults
}
