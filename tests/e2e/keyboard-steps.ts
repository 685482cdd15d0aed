// Without a pointer: Tab until the focus is where a reader wants to be, and what it then says.
import type { Cairn } from './driver.ts'

/** What has the focus, looked up through shadow roots: its name as it is heard, near enough. */
export const focused = ({ page }: Cairn): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    if (!at || at === document.body) return 'nothing'
    const root = at.getRootNode() as Document | ShadowRoot
    const words = (ids: string | null): string =>
      (ids ?? '')
        .split(' ')
        .map((id) => (id === '' ? '' : (root.getElementById(id)?.textContent ?? '')))
        .join(' ')
    const labels = 'labels' in at ? ((at as HTMLInputElement).labels ?? []) : []
    const label = Array.from(labels, (one) => one.textContent).join(' ')
    const named = [at.getAttribute('aria-label') ?? '', words(at.getAttribute('aria-labelledby')), label]
    const name = named.find((text) => text.trim() !== '') ?? at.textContent ?? ''
    return name.trim().replace(/\s+/g, ' ')
  })

/** Presses Tab (or Shift+Tab) until the focus is on what is meant; nobody should need more steps than these. */
export async function tabTo(cairn: Cairn, name: RegExp, steps = 40, key = 'Tab'): Promise<void> {
  const met: string[] = []
  for (let step = 0; step < steps; step++) {
    await cairn.page.keyboard.press(key)
    const now = await focused(cairn)
    if (name.test(now)) return
    met.push(now.slice(0, 30))
  }
  throw new Error(`focus: ${name} expected within ${steps} steps, met: ${met.slice(-30).join(' | ')}`)
}

/** Goes there and presses Enter. */
export async function press(cairn: Cairn, name: RegExp, steps?: number, key?: string): Promise<void> {
  await tabTo(cairn, name, steps, key)
  await cairn.page.keyboard.press('Enter')
}

/** Goes to a field and types over what stands there. */
export async function type(cairn: Cairn, name: RegExp, text: string, steps?: number): Promise<void> {
  await tabTo(cairn, name, steps)
  await cairn.page.keyboard.press('Control+A')
  await cairn.page.keyboard.type(text)
}

/** Goes to a list and types the beginning of a choice, as every browser lets a list be used. */
export async function pick(cairn: Cairn, name: RegExp, choice: string, steps?: number): Promise<void> {
  await tabTo(cairn, name, steps)
  await cairn.page.keyboard.type(choice)
}
