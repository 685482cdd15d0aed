/** What is refused in XML before any parser sees it: definitions of its own, and nesting that exhausts whoever reads it. */

/** Elements inside elements; folders of real files stay under 20. */
const MAX_DEPTH = 100

export interface XmlFault {
  readonly code: string
  readonly message: string
}

/** null when the text may be parsed. */
export function xmlFault(text: string): XmlFault | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    return {
      code: 'xml-doctype',
      message:
        'Expected XML without definitions of its own, found a DOCTYPE. Nothing of it was read, since definitions can pull in other files or grow without end. Delete the lines from <!DOCTYPE to its end.',
    }
  return depthOf(text) > MAX_DEPTH
    ? {
        code: 'xml-nesting',
        message: `Expected at most ${MAX_DEPTH} elements inside one another, found more. Flatten the folders.`,
      }
    : null
}

/** Comments, CDATA and instructions hold no elements. */
const TOKENS =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<(\/?)[^<>]*?(\/?)>/g

function depthOf(text: string): number {
  let depth = 0
  let most = 0
  for (const [token, closes, ends] of text.matchAll(TOKENS)) {
    if (closes === undefined || token.startsWith('<!')) continue
    if (closes) depth--
    else if (!ends) most = Math.max(most, ++depth)
  }
  return most
}

/** Namespaces that files of this kind use without naming them. */
const NAMESPACES: Readonly<Record<string, string>> = {
  gx: 'http://www.google.com/kml/ext/2.2',
  atom: 'http://www.w3.org/2005/Atom',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
}

/** The text with a name for every prefix that it uses: many programs forget them, and XML cannot be read without. */
export function withNamespaces(text: string): string {
  const declared = new Set(Array.from(text.matchAll(/\bxmlns:([\w.-]+)=/g), ([, prefix]) => prefix))
  const used = new Set(
    Array.from(text.matchAll(/[<\s]([A-Za-z_][\w.-]*):[\w.-]+[\s=/>]/g), ([, prefix]) => prefix ?? ''),
  )
  const missing = [...used].filter(
    (prefix) => prefix !== 'xmlns' && prefix !== 'xml' && !declared.has(prefix),
  )
  const names = missing.map(
    (prefix) => ` xmlns:${prefix}="${NAMESPACES[prefix] ?? `urn:undeclared:${prefix}`}"`,
  )
  return names.length === 0 ? text : text.replace(/<(kml|gpx)\b/i, (root) => `${root}${names.join('')}`)
}
