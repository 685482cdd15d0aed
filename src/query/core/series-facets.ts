import type { SeriesFacet } from './result.ts'

/** Facets of claims of which the timeline can be drawn in rows. */
export const SERIES_FACETS: readonly SeriesFacet[] = ['party', 'modality', 'claimant']
