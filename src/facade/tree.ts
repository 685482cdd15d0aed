/**
 * A page as plain data: elements in elements, text at the ends. Written as text it is a file; made into nodes it is a
 * part of a page. Either way text stays text, so nothing in a dataset can become markup.
 */
import { xmlText } from '../domain/xml-text.ts'

/** `true` writes the attribute alone; `false` and `undefined` leave it out. */
export type TreeAttributes = Readonly<Record<string, string | number | boolean | undefined>>

/** A text, or an element: its name in lower case, its attributes, its content. JSON holds it as it is. */
export type Tree = string | readonly [name: string, attributes: TreeAttributes, ...content: Tree[]]

/** Elements of HTML that have no content and no end. */
const VOID: ReadonlySet<string> = new Set(['br', 'link', 'meta'])

/** HTML, and for an `svg` the SVG inside it. */
export function htmlText(tree: Tree): string {
  if (typeof tree === 'string') return xmlText(tree)
  const [name, attributes, ...content] = tree
  const start = `<${name}${Object.entries(attributes).map(attributeText).join('')}>`
  return VOID.has(name) ? start : `${start}${content.map(htmlText).join('')}</${name}>`
}

function attributeText([name, value]: readonly [string, TreeAttributes[string]]): string {
  if (value === undefined || value === false) return ''
  return value === true ? ` ${name}` : ` ${name}="${xmlText(String(value))}"`
}

/** All text of a tree, for tests and titles. */
export const textOf = (tree: Tree): string =>
  typeof tree === 'string'
    ? tree
    : tree
        .slice(2)
        .map((part) => textOf(part as Tree))
        .join('')
