/**
 * One small family of marks, drawn on a 24 × 24 grid around the centre (12, 12),
 * as SVG path data. Shape tells the type of the feature; the line tells how
 * certainly it is said. The map paints them on a canvas, the panels as inline SVG.
 */
export type GlyphShape = 'ring' | 'diamond' | 'square' | 'stele' | 'dots' | 'bars' | 'lines'

export const GLYPH_PATHS: Readonly<Record<GlyphShape, string>> = {
  /** reported burial site */
  ring: 'M12 4.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15Z',
  /** incident location */
  diamond: 'M12 3.5L20.5 12L12 20.5L3.5 12Z',
  /** handover point of remains */
  square: 'M5 5H19V19H5Z',
  /** cemetery reported as disturbed: a standing slab */
  stele: 'M7.5 20V8.5Q7.5 4 12 4Q16.5 4 16.5 8.5V20Z',
  /** remains reported on the surface: a broken ground line with three points */
  dots: 'M12 4.6L19.6 18H4.4Z',
  /** place of detention with reported burials: a pentagon-like house outline */
  bars: 'M12 3.8L20 9.8L17 19.5H7L4 9.8Z',
  /** the conflict as a whole: three lines of text */
  lines: 'M5 7.5H19M5 12H19M5 16.5H14',
}

export const GLYPH_OF_TYPE: Readonly<Record<string, GlyphShape>> = {
  reported_burial_site: 'ring',
  incident_location: 'diamond',
  remains_handover_point: 'square',
  reported_cemetery_disturbance: 'stele',
  reported_surface_remains: 'dots',
  detention_site_with_reported_burials: 'bars',
  conflict_wide: 'lines',
}

/** How certainly it is said, as a line: the same code on map, list and plots. */
export type GlyphLine = 'solid' | 'dashed' | 'dotted' | 'struck'

export const LINE_OF_MODALITY: Readonly<Record<string, GlyphLine>> = {
  asserted: 'solid',
  possible: 'dashed',
  presumed: 'dashed',
  pending: 'dashed',
  reported_by_others: 'dotted',
  denied: 'struck',
}

/** Dash pattern on the 24-unit grid; empty means solid. */
export const DASHES: Readonly<Record<GlyphLine, readonly number[]>> = {
  solid: [],
  dashed: [4.2, 2.6],
  dotted: [0.1, 3.4],
  struck: [],
}

/** The stroke through a denied mark. */
export const STRIKE_PATH = 'M3.5 20.5L20.5 3.5'
