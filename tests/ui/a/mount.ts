/** Puts a panel on the page with the product's tokens and listens to what it says. */
import type { LitElement } from 'lit'
import '../../../src/design/tokens.css'

/** A fresh element of that name with these properties, drawn; whatever stood there before is removed. */
export async function mount<Panel extends LitElement>(
  tag: string,
  properties: Partial<Panel>,
): Promise<Panel> {
  document.body.replaceChildren()
  const panel = Object.assign(document.createElement(tag), properties) as Panel
  document.body.append(panel)
  await panel.updateComplete
  return panel
}

/** Details of all events of that name which reach the page, in order. */
export function heard<Detail>(name: string): Detail[] {
  const details: Detail[] = []
  document.body.addEventListener(name, (event) => details.push((event as CustomEvent<Detail>).detail))
  return details
}

/** All text that a reader can see or hear in the panel, nested shadow roots included. */
export function textOf(node: Node): string {
  if (node instanceof Element && ['STYLE', 'SCRIPT'].includes(node.tagName)) return ''
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
  const root = node instanceof Element && node.shadowRoot ? node.shadowRoot : node
  return [...root.childNodes].map(textOf).join(' ').replace(/\s+/g, ' ')
}

/** What has the focus, seen through shadow roots; its text for comparing. */
export function focusedText(): string {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused?.textContent?.trim() ?? ''
}
