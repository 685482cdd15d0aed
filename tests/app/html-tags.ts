/** Tags and texts of a piece of HTML as a browser's tokenizer has them, for double-quoted attributes and our escapes. */

export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** The preprocessing of input streams comes first: CR and CRLF are LF, before any escape is read. */
const normalised = (html: string): string => html.replace(/\r\n?/g, '\n')

/** Character references; U+0000 is not to be had. */
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
    code === undefined ? (NAMED[name] ?? whole) : String.fromCodePoint(Number(code)),
  )

/** Opening tags in order. Text with a `<` in it would begin a further one. */
export function tagsOf(html: string): readonly Tag[] {
  return [...normalised(html).matchAll(/<([a-zA-Z][\w-]*)((?:\s+[^\s"=<>]+(?:="[^"]*")?)*)\s*>/g)].map(
    ([, name = '', rest = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...rest.matchAll(/([^\s"=<>]+)(?:="([^"]*)")?/g)].map(([, attribute = '', value = '']) => [
          attribute,
          unescaped(value),
        ]),
      ),
    }),
  )
}

/** What stands between the tags. */
export const textOf = (html: string): string => unescaped(normalised(html).replace(/<[^>]*>/g, ''))
