/** What a reader may mean by the first letters: places, claimants and documents of the package by name, found by MiniSearch. */
import MiniSearch from 'minisearch'
import type { CairnPackage } from '../../domain/package.ts'
import { placeChain } from '../../domain/place-chain.ts'
import { foldLetters, foldText, SCHWA } from './fold-text.ts'
import { editsFor } from './search-terms.ts'

export interface Suggestion {
  readonly kind: 'place' | 'claimant' | 'document'
  /** Id of the place, claimant or document. */
  readonly id: string
  /** The name that was found, as the package writes it. */
  readonly name: string
  /** Another name by which the place is better known, or who published the document; null for none. */
  readonly beside: string | null
}

/** Suggestions for what is typed, best first; the same text always gets the same ones. */
export type Suggest = (typed: string, most: number) => readonly Suggestion[]

/** Beyond so many names, suggesting would keep the page waiting: then there are none. */
const MOST_NAMES = 20_000
const WORDS = /[\p{L}\p{N}]+/gu

/** Everything of the package that some claim names, and what contains a named place. */
export function suggestionsOf(pkg: CairnPackage): Suggest {
  const names = namedIn(pkg)
  if (names.length > MOST_NAMES) return () => []
  const search = new MiniSearch<Suggestion & { readonly at: number }>({
    idField: 'at',
    fields: ['name'],
    tokenize: (text) => foldLetters(text).match(WORDS) ?? [],
    processTerm: (word) =>
      word.includes('ə') ? ['e', 'a'].map((letter) => word.replace(SCHWA, letter)) : word,
    searchOptions: {
      prefix: true,
      fuzzy: editsFor,
      combineWith: 'AND',
      processTerm: (word) => word.replace(SCHWA, 'e'),
    },
  })
  search.addAll(names.map((name, at) => ({ ...name, at })))
  return (typed, most) => {
    const wanted = foldText(typed.trim())
    const best = new Map<string, number>()
    for (const { id } of search.search(typed)) {
      const at = Number(id)
      const key = `${names[at]?.kind} ${names[at]?.id}`
      const before = best.get(key)
      // Of several names of one place that begin alike, the one that the package gives first is the better known.
      const isBetter =
        before !== undefined && at < before && foldText(names[at]?.name ?? '').startsWith(wanted)
      if (isBetter || (before === undefined && best.size < most)) best.set(key, at)
    }
    return [...best.values()].flatMap((at) => names[at] ?? [])
  }
}

function namedIn(pkg: CairnPackage): readonly Suggestion[] {
  const claims = pkg.features.flatMap(({ properties }) => properties.claims)
  const placeIds = claims.flatMap(({ place }) => placeChain(place.placeId, pkg).map(({ id }) => id))
  const sourceIds = claims.flatMap(({ passages }) => passages.map(({ source }) => source))
  return [
    ...[...new Set(placeIds)].flatMap((id) => placeNames(id, pkg)),
    ...[...new Set(claims.map(({ claimant }) => claimant))].flatMap((id) => claimantNames(id, pkg)),
    ...[...new Set(sourceIds)].flatMap((id) => documentNames(id, pkg)),
  ]
}

function placeNames(id: string, { places }: CairnPackage): readonly Suggestion[] {
  const toponyms = places.get(id)?.names.map(({ toponym }) => toponym) ?? []
  const [first] = toponyms
  return toponyms.map((name) => ({
    kind: 'place',
    id,
    name,
    beside: name === first ? null : (first ?? null),
  }))
}

function claimantNames(id: string, { agents }: CairnPackage): readonly Suggestion[] {
  return (agents.get(id)?.names ?? []).map(({ value }) => ({
    kind: 'claimant',
    id,
    name: value,
    beside: null,
  }))
}

function documentNames(id: string, { sources }: CairnPackage): readonly Suggestion[] {
  const csl = sources.get(id)?.csl
  const publisher = csl?.['container-title'] ?? csl?.publisher ?? null
  return csl?.title ? [{ kind: 'document', id, name: csl.title, beside: publisher }] : []
}
