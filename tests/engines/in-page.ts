// Functions that run in the page. Each is sent there as text, so it uses nothing from around it.

/** What is looked for: elements of a selector, in open shadow roots too, whose name fits. */
export interface Wanted {
  readonly css: string
  /** Expression that the name must fit: label, words or placeholder, as a reader is told it. */
  readonly name?: string
  /** Selector of an element around it. */
  readonly within?: string
  /** Also where it cannot be seen, as a file field behind its label. */
  readonly isHidden?: boolean
}

/**
 * The first element that is wanted, `null` when there is none. As `task`: `element` answers it; `box` leads it into view and
 * answers the middle of what can be clicked, or why it cannot be; `words` answers all words below it, `count` how many there are.
 */
export function inPage(wanted: Wanted, task: 'element' | 'box' | 'words' | 'count'): unknown {
  const below = (node: Element | Document): Element[] => {
    const roots = node instanceof Element && node.shadowRoot ? [...node.shadowRoot.children] : []
    return [...roots, ...node.children].flatMap((child) => [child, ...below(child)])
  }
  const parentOf = (node: Node): Node | null =>
    node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode)
  const isInside = (node: Node | null, outer: Node): boolean =>
    node !== null && (node === outer || isInside(parentOf(node), outer))
  const read = (node: Node): string => {
    if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return ''
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
    const roots = node instanceof Element && node.shadowRoot ? [...node.shadowRoot.childNodes] : []
    return [...roots, ...node.childNodes].map(read).join(' ')
  }
  const wordsOf = (node: Node): string => read(node).replace(/\s+/g, ' ').trim()
  const nameOf = (element: Element): string => {
    const root = element.getRootNode() as Document | ShadowRoot
    const named = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => root.getElementById(id))
    const others = named.map((one) => (one ? wordsOf(one) : '')).join(' ')
    const own = element.getAttribute('aria-label') || others
    const labels = (element as HTMLInputElement).labels
    if (own) return own
    if (labels?.length) return [...labels].map(wordsOf).join(' ')
    return wordsOf(element) || (element.getAttribute('placeholder') ?? element.getAttribute('title') ?? '')
  }
  const isSeen = (element: Element): boolean =>
    wanted.isHidden === true ||
    (element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible')
  const scopes = wanted.within
    ? below(document).filter((one) => one.matches(wanted.within ?? ''))
    : [document]
  const fits = (element: Element): boolean =>
    element.matches(wanted.css) &&
    (wanted.name === undefined || new RegExp(wanted.name).test(nameOf(element))) &&
    isSeen(element)
  const found = scopes.flatMap((scope) => below(scope)).filter(fits)
  const element = found[0] ?? null
  if (task === 'count') return found.length
  if (element === null || task === 'element') return element
  if (task === 'words') return wordsOf(element)
  const topAt = (root: Document | ShadowRoot, x: number, y: number): Element | null => {
    const top = root.elementFromPoint(x, y)
    return top?.shadowRoot && top.shadowRoot !== root ? (topAt(top.shadowRoot, x, y) ?? top) : top
  }
  const look = () => {
    // Of the first line: between two lines of a wrapped link there is nothing to hit.
    const { x, y, width, height } = element.getClientRects()[0] ?? new DOMRect()
    const middle = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
    const top = topAt(document, middle.x, middle.y)
    return { middle, top, isFree: isInside(top, element) }
  }
  if ((element as HTMLButtonElement).disabled) return { problem: 'it is disabled' }
  // Only where needed: led to the middle each time, it would never rest to the pixel.
  if (!look().isFree) element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const { middle, top, isFree } = look()
  return isFree ? middle : { problem: `it is covered by ${top?.outerHTML.slice(0, 80)}` }
}

/** The numbers of the tally; `null` while there is none. */
export function tallyInPage(): unknown {
  const output = document.querySelector<HTMLElement>('output#tally')
  if (!output) return null
  return Object.fromEntries(Object.entries(output.dataset).map(([name, value]) => [name, Number(value)]))
}

/** Marks and areas that can be seen on the map, by the map's own rendering query; `null` while there is no map. */
export async function drawnInPage(): Promise<unknown> {
  const hook = (globalThis as { __cairn?: { drawnFeatures(): unknown } }).__cairn
  return hook ? await hook.drawnFeatures() : null
}

/** Where the map stands, CSS pixels. */
export function mapBoxInPage(): unknown {
  const { x, y, width, height } =
    document.querySelector('main .map')?.getBoundingClientRect() ?? new DOMRect()
  return { x, y, width, height }
}
