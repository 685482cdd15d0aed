/**
 * Brings something into view by moving the pane that holds it and nothing else:
 * the browser's own scrollIntoView also moves every pane around it, the page included.
 */

/** Air above and below what was brought into view, px. */
const MARGIN_PX = 26

/** The element that this one is drawn in, out of shadow roots where need be. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

function paneOf(element: Element): Element | null {
  for (let pane = parentOf(element); pane; pane = parentOf(pane)) {
    const { overflowY } = getComputedStyle(pane)
    if ((overflowY === 'auto' || overflowY === 'scroll') && pane.scrollHeight > pane.clientHeight) return pane
  }
  return null
}

/** Whether all of the element is in view already, the margin not counted. */
const isInView = (inner: DOMRect, outer: DOMRect, coveredPx: number): boolean =>
  inner.top >= outer.top + coveredPx && inner.bottom <= outer.bottom

/** Where the element's top should be, px below the pane's: in the middle, or at the head if it would not fit. */
const wantedTop = (inner: DOMRect, outer: DOMRect, coveredPx: number): number =>
  Math.max(coveredPx + MARGIN_PX, (coveredPx + outer.height - inner.height) / 2)

/**
 * Centres the element in its pane unless all of it is in view; without a pane the page itself moves.
 * `coveredPx`: height of what sticks to the head of the pane and hides what scrolls below it.
 */
export function bringIntoView(element: Element, coveredPx = 0): void {
  const pane = paneOf(element)
  if (!pane) {
    element.scrollIntoView({ block: 'center' })
    return
  }
  const [inner, outer] = [element.getBoundingClientRect(), pane.getBoundingClientRect()]
  if (isInView(inner, outer, coveredPx)) return
  pane.scrollTop += inner.top - outer.top - wantedTop(inner, outer, coveredPx)
}

/** Back to the head of the pane that holds the element: something else is shown in it now. */
export function scrollToHead(element: Element): void {
  const pane = paneOf(element)
  if (pane) pane.scrollTop = 0
}
