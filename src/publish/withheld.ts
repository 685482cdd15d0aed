/** What must stand in no shipped byte: the positions, names and words that were held back, and what is public all the same. */
import type {
  CairnFeature,
  FeatureProperties,
  Place,
  PrecisionCode,
} from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { isFiner } from '../domain/precision-order.ts'
import type { LngLat } from '../query/core/filter.ts'
import { folded } from './folded.ts'
import { isPubliclySaid, isPublicSource } from './public-source.ts'
import type { FeatureToPublish } from './published-feature.ts'
import { positionsIn } from './published-place.ts'
import { hiddenSites, withheldPlaceIds } from './published-places.ts'

/** What is held back of one feature, or of one site of the gazetteer that no feature shows. */
export interface WithheldItem {
  /** The feature's id, or the gazetteer entry's. */
  readonly id: string
  readonly points: readonly LngLat[]
  readonly names: readonly string[]
  readonly texts: readonly string[]
  /** Every base map names and places settlements: those of this item are searched in what tells of the package only. */
  readonly isSettlement: boolean
}

export interface Withheld {
  readonly items: readonly WithheldItem[]
  /** Words of public documents, names of published places, and what was decided to be said. */
  readonly publicWords: readonly string[]
  /** Positions that are published by decision, longitude first. */
  readonly publicPoints: readonly LngLat[]
}

export const NOTHING_WITHHELD: Withheld = { items: [], publicWords: [], publicPoints: [] }

/** Compares what is held with what is published. `published` is the package as it ships. */
export function withheldOf(
  items: readonly FeatureToPublish[],
  held: CairnPackage,
  published: CairnPackage,
): Withheld {
  const hiddenPlaces = withheldPlaceIds(items, held)
  const shownLabels = new Map(
    published.features.map(({ id, properties }) => [id, folded(properties.label.en)]),
  )
  return {
    items: [
      ...items
        .filter(({ decided }) => decided.areWordsWithheld)
        .map((item) => withheldOfFeature(item, held, hiddenPlaces, shownLabels)),
      ...[...hiddenSites(items, held)].flatMap((id) => {
        const place = held.places.get(id)
        return place ? [{ id, points: placePoints(place), names: [], texts: [], isSettlement: false }] : []
      }),
    ],
    publicWords: [...documentWords(held), ...shownNames(published), ...decidedWords(items)],
    publicPoints: [
      ...published.features.flatMap(positionsOf),
      ...[...published.places.values()].flatMap(placePoints),
    ],
  }
}

function withheldOfFeature(
  { feature, decided }: FeatureToPublish,
  held: CairnPackage,
  hiddenPlaces: ReadonlySet<string>,
  shownLabels: ReadonlyMap<string, string>,
): WithheldItem {
  const places = decided.withheldPlaceIds
    .filter((id) => hiddenPlaces.has(id))
    .flatMap((id) => held.places.get(id) ?? [])
  const points = decided.isPlaceWithheld ? [...positionsOf(feature), ...places.flatMap(placePoints)] : []
  return {
    id: feature.id,
    points,
    names: [...new Set(places.flatMap(({ names }) => names.map(({ toponym }) => toponym)))],
    // The label that is shown may be the one that was held, or part of it.
    texts: withheldTexts(feature, decided.limit).filter(
      (text) => !shownLabels.get(feature.id)?.includes(folded(text)),
    ),
    isSettlement: !isFiner(decided.held, 'settlement'),
  }
}

function positionsOf(feature: CairnFeature): readonly LngLat[] {
  const { decimalLongitude: lng, decimalLatitude: lat } = feature.properties
  const stated: readonly LngLat[] = lng === undefined || lat === undefined ? [] : [[lng, lat]]
  return [...(feature.geometry ? positionsIn(feature.geometry) : []), ...stated]
}

function placePoints({ lon, lat, coordinateSources }: Place): readonly LngLat[] {
  const own: readonly LngLat[] = lon === null || lat === null ? [] : [[lon, lat]]
  return [...own, ...coordinateSources.map((source) => [source.lon, source.lat] as const)]
}

/** Our words and the documents' words for the place that were replaced. */
function withheldTexts({ properties }: CairnFeature, limit: PrecisionCode): readonly string[] {
  const finePlaces = properties.claims.filter(({ place }) => isFiner(place.precisionCode, limit))
  const texts = [
    ...wordsForPlace({ ...properties, claims: finePlaces }),
    ...properties.claims.map(({ remarks }) => remarks),
    ...(properties.originalColumns ?? []).map(({ text }) => text),
  ]
  return distinctTexts(texts)
}

const wordsForPlace = (properties: FeatureProperties): readonly string[] =>
  distinctTexts([
    ...Object.values(properties.label),
    ...(properties.verbatimLocality ?? '').split(' | '),
    properties.georeferenceProtocol,
    ...properties.claims.map(({ place }) => place.verbatim),
  ])

const distinctTexts = (texts: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => (typeof text === 'string' && text.trim() !== '' ? [text.trim()] : []))),
]

/** "Khojaly district" may be named where Khojaly may not. */
const shownNames = ({ places }: CairnPackage): readonly string[] =>
  [...places.values()].flatMap(({ names, mapLabel }) => [
    ...names.map(({ toponym }) => toponym),
    (mapLabel ?? []).join(' / '),
  ])

/** What somebody decided to say of a site is public, whatever else is withheld with the same words. */
const decidedWords = (items: readonly FeatureToPublish[]): readonly string[] =>
  items
    .filter(({ decided }) => decided.basis === 'decision' && !decided.areWordsWithheld)
    .flatMap(({ feature }) => wordsForPlace(feature.properties))

/** Words of public documents: quotes, the documents' own terms, titles and addresses. */
function documentWords(held: CairnPackage): readonly string[] {
  const quoted = held.features
    .flatMap(({ properties }) => properties.claims)
    .filter((claim) => isPubliclySaid(claim, held))
    .flatMap(({ passages, termInSource }) => [
      termInSource,
      ...passages.flatMap(({ selector }) =>
        selector.flatMap((one) =>
          'exact' in one
            ? [[one.prefix, one.exact, one.suffix].join(''), one.prefix, one.exact, one.suffix]
            : [],
        ),
      ),
    ])
  const cited = [...held.sources.values()]
    .filter(isPublicSource)
    .flatMap(({ csl, url, derivedFrom }) => [
      csl.title,
      csl.URL,
      url,
      ...(derivedFrom ?? []).map(({ citedAs }) => citedAs),
    ])
  return distinctTexts([...quoted, ...cited])
}
