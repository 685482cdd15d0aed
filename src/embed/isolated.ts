/** Style sheets of a page, made to hold inside a shadow root whatever the page around it does. */

/** Size of a `rem` for whoever has not changed it, CSS pixels. */
const REM_PIXELS = 16

/** Sizes relative to the host page's root, as pixels. */
export const inPixels = (css: string): string =>
  css.replace(/(\d*\.?\d+)rem\b/g, (_, rem: string) => `${Number(rem) * REM_PIXELS}px`)

/**
 * The root of the tokens becomes the facade itself, so that colours set on the host element do not reach it; sizes
 * relative to the host page's root become pixels; and nothing is inherited from the page.
 */
export const isolated = (css: string): string =>
  `:host{display:block}.cairn{all:initial}${inPixels(css.replaceAll(':root', '.cairn'))}`
