/**
 * HTML to be pasted into an article. Whatever comes from the package or the address is text and stays text: nothing of
 * it can end an attribute, a tag or a line.
 */

/** An attribute; null writes its name alone. */
type Attribute = readonly [name: string, value: string | null]

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Text for a double-quoted attribute or an element's content. U+0000 cannot stand in HTML and becomes U+FFFD. */
export const htmlText = (text: string): string =>
  text.replaceAll('\0', '\ufffd').replace(/[&<>"'\r\n]/g, (sign) => ESCAPED[sign] ?? sign)

const written = ([name, value]: Attribute): string => (value === null ? name : `${name}="${htmlText(value)}"`)

const tag = (name: string, attributes: readonly Attribute[]): string =>
  `<${[name, ...attributes.map(written)].join(' ')}>`

/** The way to the whole map, for readers whom the map does not reach. */
export interface FullView {
  readonly address: string
  readonly text: string
}

const linkTo = ({ address, text }: FullView): string =>
  `${tag('a', [
    ['href', address],
    ['target', '_blank'],
    ['rel', 'noopener'],
  ])}${htmlText(text)}</a>`

/** What a sandboxed frame may do: its own scripts, and links that open as usual. No origin, so no storage. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

export interface FrameParts {
  /** Absolute address of the embed page with the view. */
  readonly address: string
  /** What a screen reader calls the frame. */
  readonly title: string
  readonly heightPx: number
  readonly isSandboxed: boolean
  readonly fullView: FullView
}

/** An `<iframe>` and a plain link below it. No style attribute: sites with a strict policy drop those. */
export function frameCode({ address, title, heightPx, isSandboxed, fullView }: FrameParts): string {
  const sandbox: readonly Attribute[] = isSandboxed ? [['sandbox', SANDBOX]] : []
  const frame = tag('iframe', [
    ['src', address],
    ['title', title],
    ['width', '100%'],
    ['height', String(heightPx)],
    ['loading', 'lazy'],
    ...sandbox,
    ['allowfullscreen', null],
    ['frameborder', '0'],
  ])
  return `${frame}</iframe>\n<p>${linkTo(fullView)}</p>`
}

export interface ElementParts {
  /** Absolute address of the element's script. */
  readonly script: string
  /** Subresource integrity, `sha384-…`: a changed script does not run. */
  readonly integrity: string
  /** Attributes of the view (session-attributes.ts) and of the embedding. */
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly fullView: FullView
}

/** `<cairn-map>` and its script; the link inside is what stands there until, and unless, the script runs. */
export function elementCode({ script, integrity, attributes, fullView }: ElementParts): string {
  const loading = tag('script', [
    ['type', 'module'],
    ['src', script],
    ['integrity', integrity],
    ['crossorigin', 'anonymous'],
  ])
  return `${loading}</script>\n${tag('cairn-map', attributes)}\n  ${linkTo(fullView)}\n</cairn-map>`
}
