/** How certainly a feature is said, as the line of its mark: the strongest of its matching claims. */
import { type GlyphLine, LINE_OF_MODALITY } from '../design/glyphs.ts'
import type { Claim } from '../domain/generated/package-types.ts'

/** From strongest to weakest. A denial never outweighs an affirmation: the word "contested" does that. */
const STRENGTH: readonly GlyphLine[] = ['solid', 'dashed', 'dotted', 'struck']

const lineOf = (claim: Claim): GlyphLine =>
  claim.polarity === 'denies' ? 'struck' : (LINE_OF_MODALITY[claim.modality] ?? 'dotted')

/**
 * The line for a feature, from those of its claims that match the query. A feature without claims
 * (plain GeoJSON) is drawn solid: nobody says anything about it, so there is nothing to weaken.
 */
export function saidLine(claims: readonly Claim[], matchingIds: readonly string[]): GlyphLine {
  const matching = new Set(matchingIds)
  const lines = new Set(claims.filter((claim) => matching.has(claim.id)).map(lineOf))
  return STRENGTH.find((line) => lines.has(line)) ?? 'solid'
}
