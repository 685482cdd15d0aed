/** A tree as nodes of a page. Text is only ever text, whoever wrote it, and no attribute can hold a script. */
import type { Tree } from '../facade/tree.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** What a tree may hold of attributes with addresses: pages and files of the web, and mail. */
const SAFE_ADDRESS = /^(https?|mailto):/

/** Makes the nodes. `base` is the address that relative links are relative to. Throws for a name that is no element's. */
export function domOf(tree: Tree, base: string, isSvg = false): Node {
  if (typeof tree === 'string') return document.createTextNode(tree)
  const [name, attributes, ...content] = tree
  const isInSvg = isSvg || name === 'svg'
  const element = isInSvg ? document.createElementNS(SVG, name) : document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false && !key.startsWith('on'))
      setAttribute(element, key, value === true ? '' : String(value), base)
  element.append(...content.map((part) => domOf(part, base, isInSvg)))
  return element
}

function setAttribute(element: Element, name: string, value: string, base: string): void {
  const address = name === 'href' ? URL.parse(value, base)?.href : value
  if (address === undefined || (name === 'href' && !SAFE_ADDRESS.test(address))) return
  element.setAttribute(name, address)
}
