/**
 * How certainly something is said, as a line: one code for map, list, tray, timeline and matrix.
 * A claim is anything with its modality and polarity, so that every room may ask.
 */
import { type GlyphLine, LINE_OF_MODALITY } from './glyphs.ts'

/** What of a claim decides its line. */
export interface Said {
  readonly modality: string
  readonly polarity?: string
}

/** Lines from firmest to weakest. */
export const FIRMNESS: readonly GlyphLine[] = ['solid', 'dashed', 'dotted', 'struck']

/** The line of one claim: struck when it denies, dotted for a modality that has no line of its own. */
export const lineOf = ({ modality, polarity }: Said): GlyphLine =>
  polarity === 'denies' ? 'struck' : (LINE_OF_MODALITY[modality] ?? 'dotted')

/** The firmest of the lines; solid when there is none. */
export const firmestLine = (lines: readonly GlyphLine[]): GlyphLine =>
  FIRMNESS.find((line) => lines.includes(line)) ?? 'solid'

/**
 * The line of a mark: that of the firmest claim. A denial never outweighs what it denies: the word
 * "contested" says that. Solid without claims (plain GeoJSON): nobody says anything, so nothing weakens it.
 */
export const saidLine = (claims: readonly Said[]): GlyphLine => firmestLine(claims.map(lineOf))
