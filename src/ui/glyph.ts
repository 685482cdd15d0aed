/** The marks of the map as inline SVG: shape tells the type, the line how certainly it is said. */
import { css, html, nothing, svg, type TemplateResult } from 'lit'
import {
  DASHES,
  GLYPH_OF_TYPE,
  GLYPH_PATHS,
  type GlyphLine,
  type GlyphShape,
  LINE_OF_MODALITY,
  STRIKE_PATH,
} from '../design/glyphs.ts'

/** Styles for `glyphSvg` in a panel's own shadow root; `--glyph-size` may be set around it. */
export const glyphStyles = css`
  .glyph {
    inline-size: var(--glyph-size, 1.125rem);
    block-size: var(--glyph-size, 1.125rem);
    flex: none;
    vertical-align: -0.2em;
    overflow: visible;
    fill: none;
    stroke: var(--ink);
    stroke-width: 2.25;
    stroke-linejoin: round;
  }
  .glyph.ring {
    stroke: var(--accent);
  }
  .glyph .strike {
    stroke: var(--paper);
    stroke-width: 5;
  }
  .glyph .strike + .strike {
    stroke: inherit;
    stroke-width: 2.25;
  }
`

/** Circumference of the ring in units of its grid. */
const RING_LENGTH = 2 * Math.PI * 7.5

/** A whole number of dashes fits the ring, so that no half dash stands at its seam. */
function ringPathLength(shape: GlyphShape, dashes: readonly number[]): number | typeof nothing {
  const period = dashes.reduce((sum, length) => sum + length, 0)
  return shape === 'ring' && period > 0 ? Math.round(RING_LENGTH / period) * period : nothing
}

/**
 * The mark of a shape and line as SVG, hidden from screen readers: its words
 * always stand beside it.
 */
export function glyphSvg(shape: GlyphShape, line: GlyphLine = 'solid'): TemplateResult {
  const dashes = DASHES[line]
  const struck = line === 'struck'
  return html`<svg class="glyph ${shape}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path
      d=${GLYPH_PATHS[shape]}
      stroke-dasharray=${dashes.length > 0 ? dashes.join(' ') : nothing}
      stroke-linecap=${line === 'dotted' ? 'round' : 'butt'}
      pathLength=${ringPathLength(shape, dashes)}
    />
    ${struck ? svg`<path class="strike" d=${STRIKE_PATH} /><path class="strike" d=${STRIKE_PATH} />` : nothing}
  </svg>`
}

/** A plain point, as on the map: for features of no type that we know, such as plain GeoJSON. It claims nothing. */
const plainDot = html`<svg class="glyph dot" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  <circle cx="12" cy="12" r="4" />
</svg>`

/** The mark of a feature type with the given line; a plain dot when the type is none of the format's. */
export function featureGlyph(featureType: string | undefined, line: GlyphLine = 'solid'): TemplateResult {
  const shape = GLYPH_OF_TYPE[featureType ?? '']
  return shape ? glyphSvg(shape, line) : plainDot
}

/** The mark of a feature type with the line of one claim's modality. */
export const typeGlyph = (featureType: string | undefined, modality = 'asserted'): TemplateResult =>
  featureGlyph(featureType, LINE_OF_MODALITY[modality])

/** The line of a modality, drawn on the ring. */
export const modalityGlyph = (modality: string): TemplateResult =>
  glyphSvg('ring', LINE_OF_MODALITY[modality] ?? 'solid')
