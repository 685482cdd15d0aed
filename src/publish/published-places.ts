/** The gazetteer as the public gets it: without what may not be named, and without coordinates of sites nobody decided to show. */
import type { Place } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { placeChain } from '../domain/place-chain.ts'
import { isFiner } from '../domain/precision-order.ts'
import { classOfPlace } from './precision.ts'
import type { FeatureToPublish } from './published-feature.ts'

/** Ids that no published record may name: withheld with one feature and named openly by no other. */
export function withheldPlaceIds(items: readonly FeatureToPublish[], pkg: CairnPackage): ReadonlySet<string> {
  const open = new Set(items.flatMap((item) => openIds(item, pkg)))
  return new Set(items.flatMap(({ decided }) => decided.withheldPlaceIds).filter((id) => !open.has(id)))
}

function openIds({ feature, decided, place }: FeatureToPublish, pkg: CairnPackage): readonly string[] {
  const { placeId, claims } = feature.properties
  const ids = [place.snappedTo?.id, placeId, ...claims.map((claim) => claim.place.placeId)]
  const named = ids.flatMap((id) => placeChain(id, pkg).map((one) => one.id))
  return named.filter((id) => !decided.withheldPlaceIds.includes(id))
}

/** The places to publish, in their order. */
export function publishedPlaces(items: readonly FeatureToPublish[], pkg: CairnPackage): readonly Place[] {
  const withheld = withheldPlaceIds(items, pkg)
  const hidden = hiddenSites(items, pkg)
  return [...pkg.places.values()]
    .filter(({ id }) => placeChain(id, pkg).every((place) => !withheld.has(place.id)))
    .map((place) => (hidden.has(place.id) ? withoutCoordinates(place) : place))
}

/** Sites with coordinates that no decision shows: the name may be public, where it is stays with the editors. */
export function hiddenSites(items: readonly FeatureToPublish[], pkg: CairnPackage): ReadonlySet<string> {
  const shown = new Set(
    items.flatMap(({ feature, decided }) => (showsSites(decided) ? sitesOf(feature) : [])),
  )
  const sites = [...pkg.places.values()].filter(
    (place) => place.lon !== null && isFiner(classOfPlace(place), 'settlement') && !shown.has(place.id),
  )
  return new Set(sites.map(({ id }) => id))
}

const showsSites = ({ basis, limit }: FeatureToPublish['decided']): boolean =>
  basis === 'decision' && isFiner(limit, 'settlement')

const sitesOf = ({ properties }: FeatureToPublish['feature']): readonly (string | null | undefined)[] => [
  properties.placeId,
  ...properties.claims.map(({ place }) => place.placeId),
]

const withoutCoordinates = (place: Place): Place => ({
  ...place,
  lon: null,
  lat: null,
  coordinateSources: [],
  spreadInMeters: null,
})
