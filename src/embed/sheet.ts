/** Style sheets made by script: a policy without `unsafe-inline` allows them, and a shadow root keeps them to itself. */

const made = new Map<string, CSSStyleSheet>()

/** Adopts a sheet where the element stands: its shadow root, or the page. Adding one again does nothing. */
export function addSheet(element: Element, name: string, css: string): void {
  const root = element.getRootNode()
  if (!(root instanceof ShadowRoot || root instanceof Document)) return
  let sheet = made.get(name)
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    made.set(name, sheet)
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
}
