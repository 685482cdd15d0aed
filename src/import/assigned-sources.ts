/** Which of a row's documents is whose. A document that may be anybody's is nobody's: a wrong passage is worse than none. */
import { foldText } from './fold-text.ts'
import type { RowClaimant } from './row-claimants.ts'
import type { RowSource } from './row-sources.ts'

/** For every claimant the documents in which it speaks; those that nobody can be given are in none of the lists. */
export function assignedSources(
  claimants: readonly RowClaimant[],
  sources: readonly RowSource[],
  listsArePaired: boolean,
): readonly (readonly RowSource[])[] {
  if (claimants.length === 1) return [sources]
  const isNumbered = claimants.some(({ slot }) => slot !== null)
  return claimants.map((claimant) =>
    sources.filter((source) => {
      if (isNumbered && source.slot !== null) return source.slot === claimant.slot
      if (listsArePaired && source.slot === claimant.slot && source.item === claimant.item) return true
      return !listsArePaired && isBy(source, claimant.name)
    }),
  )
}

/** Shorter names stand in too many addresses by chance. */
const SHORTEST_NAME = 5

const ARTICLE = /^(?:el|la|los|las|the|le|les|l'|o|a|al)[\s-]+/

/** Whether the document says that it is the outlet's: its publisher has the name, or its address holds it. */
function isBy({ publisher, url }: RowSource, name: string): boolean {
  if (publisher !== '') return foldText(publisher) === foldText(name)
  if (url === null) return false
  const host = letters(hostOf(url))
  const folded = foldText(name)
  return [folded, folded.replace(ARTICLE, '')].some(
    (words) => letters(words).length >= SHORTEST_NAME && host.includes(letters(words)),
  )
}

const letters = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '')

function hostOf(url: string): string {
  try {
    return new URL(url).host
  } catch {
    return ''
  }
}
