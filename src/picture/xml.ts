/** Building SVG as text: what is not markup is escaped, so that nothing in a dataset can become markup. */
import { xmlText } from '../domain/xml-text.ts'

/** Text that is markup already. Only this file makes it. */
export interface Markup {
  readonly markup: string
}

/** A number in an attribute has at most two decimals; `undefined` leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with attributes and children; a string is text. */
export function xml(name: string, attributes: Attributes, ...children: readonly (Markup | string)[]): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attributeText(value)}"`],
  )
  const content = children
    .map((child) => (typeof child === 'string' ? xmlText(child) : child.markup))
    .join('')
  return { markup: `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}` }
}

const attributeText = (value: string | number): string =>
  typeof value === 'string' ? xmlText(value) : String(Math.round(value * 100) / 100)

/** A group whose elements follow one another. */
export const group = (attributes: Attributes, children: readonly Markup[]): Markup =>
  xml('g', attributes, ...children)
