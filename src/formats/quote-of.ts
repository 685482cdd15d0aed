import type { Passage } from '../domain/generated/package-types.ts'

/** The quoted words; null when a passage has a position only. */
export function quoteOf({ selector }: Passage): string | null {
  for (const part of selector) if (part.type === 'TextQuoteSelector') return part.exact
  return null
}
