import { citationText } from '../domain/citation.ts'
import type { CairnPackage } from '../domain/package.ts'

/** Citation by id of a document; null when the package has no such document. */
export type Citations = (sourceId: string) => string | null

/** Citations that are worked out once each: the same document stands behind many claims, and dates in words are slow. */
export function citationsOf({ sources }: CairnPackage): Citations {
  const known = new Map<string, string>()
  return (sourceId) => {
    const source = sources.get(sourceId)
    if (!source) return null
    const citation = known.get(sourceId) ?? citationText(source)
    known.set(sourceId, citation)
    return citation
  }
}
