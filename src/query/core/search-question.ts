/** The typed words as they are asked of an index: each with the near spellings that count for it. */
import { nearWords } from './near-spellings.ts'
import type { NearSpelling } from './result.ts'
import { type SearchTerm, searchTerms } from './search-terms.ts'
import type { SearchTexts } from './search-texts.ts'

interface SearchQuestion {
  /** Folded words and phrases: of each list one must occur. */
  readonly terms: readonly (readonly string[])[]
  readonly nearSpellings: readonly NearSpelling[]
}

/** An empty list of terms asks nothing, and then the texts are not made either. */
export function searchQuestion(texts: () => SearchTexts, q: string): SearchQuestion {
  const asked = searchTerms(q).map((term) => withNear(texts(), term))
  const nearSpellings = asked.flatMap(({ near }) => (near === null ? [] : [near]))
  return { terms: asked.map(({ spellings }) => spellings), nearSpellings }
}

function withNear(
  { vocabulary, features, claims }: SearchTexts,
  term: SearchTerm,
): { readonly spellings: readonly string[]; readonly near: NearSpelling | null } {
  const isIn = (text: string): boolean => text.includes(term.text)
  const occurs = claims.some(isIn) || features.some(isIn)
  const words = vocabulary ? nearWords(term, vocabulary, occurs) : []
  const shown = [...new Set(words.map((word) => word.shown))]
  return {
    spellings: [term.text, ...words.map(({ text }) => text)],
    near: shown.length === 0 ? null : { typed: term.typed, occurs, spellings: shown },
  }
}
