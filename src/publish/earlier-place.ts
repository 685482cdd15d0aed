/** Places of earlier releases: they stay while the decision stays, whatever was learned about the held place in between. */
import type { CairnFeature } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { isFiner } from '../domain/precision-order.ts'
import { pathMeters } from '../query/core/geodesy.ts'
import type { Decided } from './decide.ts'
import { finding, type PublishFinding } from './finding.ts'
import type { FeatureToPublish } from './published-feature.ts'
import { heldCentre } from './published-place.ts'

export type EarlierFeatures = ReadonlyMap<string, CairnFeature>

/** Features of the previous release by id; empty for the first. */
export const earlierFeatures = (previous: CairnPackage | null): EarlierFeatures =>
  new Map(previous?.features.map((feature) => [feature.id, feature]))

/** The feature of the previous release whose place is to be kept; null where there is none, or another decision. */
export function earlierPlace(
  feature: CairnFeature,
  decided: Decided,
  previous: EarlierFeatures,
): CairnFeature | null {
  const earlier = previous.get(feature.id)
  if (!earlier || !decided.isPlaceWithheld) return null
  const { publication, precisionCode, dataGeneralizations } = earlier.properties
  const now = feature.properties.publication
  // A later review day is no other decision.
  const isSame = publication?.precisionCode === now?.precisionCode && publication?.method === now?.method
  // A release that had nothing to withhold may have shown the held place of that time.
  return isSame && dataGeneralizations !== undefined && !isFiner(precisionCode, decided.published)
    ? earlier
    : null
}

/** A held place outside the circle that is shown for it: gazetteer entry or position is wrong, and moving the circle would tell. */
export function placeFindings(items: readonly FeatureToPublish[]): readonly PublishFinding[] {
  return items.flatMap(({ feature, place }) => {
    const held = heldCentre(feature)
    if (!held || place.geometry?.type !== 'Point' || place.radiusMeters === null) return []
    const [lng = 0, lat = 0] = place.geometry.coordinates
    if (pathMeters([held, [lng, lat]]) <= place.radiusMeters) return []
    const message = `Expected the held place of ${feature.id} inside the circle of ${place.radiusMeters} m that is published for it, found it outside. Correct placeId or the coordinates, or decide anew.`
    return [finding('place-elsewhere', feature.id, message)]
  })
}
