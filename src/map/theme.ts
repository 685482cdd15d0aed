/** The colours of the map: tokens of src/design/tokens.css, read where the map stands. */

export interface MapTheme {
  readonly kind: 'light' | 'dark'
  readonly paper: string
  readonly land: string
  readonly water: string
  readonly waterLine: string
  readonly borderLine: string
  readonly ink: string
  readonly inkSoft: string
  readonly inkFaint: string
  readonly accent: string
}

const TOKENS = {
  paper: '--paper',
  land: '--land',
  water: '--water',
  waterLine: '--water-line',
  borderLine: '--border-line',
  ink: '--ink',
  inkSoft: '--ink-soft',
  inkFaint: '--ink-faint',
  accent: '--accent',
} as const

/**
 * The theme from design tokens. `kind` sets the few strengths that no token holds.
 * Throws when a token is missing: the page forgot tokens.css.
 */
export function themeFromTokens(kind: MapTheme['kind'], read: (token: string) => string): MapTheme {
  const colour = (name: keyof typeof TOKENS): string => {
    const value = read(TOKENS[name]).trim()
    if (value === '')
      throw new Error(`map: design token ${TOKENS[name]} is missing; load src/design/tokens.css`)
    return value
  }
  return {
    kind,
    paper: colour('paper'),
    land: colour('land'),
    water: colour('water'),
    waterLine: colour('waterLine'),
    borderLine: colour('borderLine'),
    ink: colour('ink'),
    inkSoft: colour('inkSoft'),
    inkFaint: colour('inkFaint'),
    accent: colour('accent'),
  }
}

/** Reads the tokens that hold at an element, so that a page or a shadow root may set its own. */
export function readTheme(element: Element, kind: MapTheme['kind']): MapTheme {
  const style = getComputedStyle(element)
  return themeFromTokens(kind, (token) => plainColour(style.getPropertyValue(token).trim(), element))
}

/** In forced colours a token names a colour of the system, which MapLibre does not know: the browser says what it is. */
function plainColour(value: string, element: Element): string {
  if (!/^[a-z]+$/i.test(value)) return value
  const probe = element.ownerDocument.createElement('span')
  probe.style.color = value
  element.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
