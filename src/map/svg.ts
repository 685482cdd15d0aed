/** Building SVG as DOM nodes: no markup strings, so that nothing in a dataset can become markup. */

const SVG = 'http://www.w3.org/2000/svg'

/** An SVG element with attributes and children; strings become text nodes. */
export function svgElement<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  element.append(...children)
  return element
}
