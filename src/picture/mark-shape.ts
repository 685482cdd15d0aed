/** Which sign of the family stands for a feature. */
import { GLYPH_OF_TYPE, GLYPH_PATHS, type GlyphShape } from '../design/glyphs.ts'

/** `dot` is for features of no type that we know, such as plain GeoJSON: it claims nothing. */
export type MarkShape = GlyphShape | 'dot'

/** A filled disc on the same 24-unit grid as the glyphs. */
const DOT_PATH = 'M12 7.6a4.4 4.4 0 1 1 0 8.8a4.4 4.4 0 1 1 0-8.8Z'

/** Shape of a feature type. */
export const shapeOfType = (featureType: string): MarkShape => GLYPH_OF_TYPE[featureType] ?? 'dot'

/** Outline on the grid of 24 × 24 units. */
export const shapePath = (shape: MarkShape): string => (shape === 'dot' ? DOT_PATH : GLYPH_PATHS[shape])
