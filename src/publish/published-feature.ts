/** A feature as the public gets it. The held record is never changed: this makes another one. */
import type { CairnFeature, Claim } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { isFiner } from '../domain/precision-order.ts'
import { leavingFeature } from '../formats/export-geometry.ts'
import type { Decided } from './decide.ts'
import { placeAt } from './place-above.ts'
import { coarser } from './precision.ts'
import type { PublishedPlace } from './published-place.ts'
import {
  generalisedAs,
  overdueText,
  plainLabel,
  WITHHELD_WORDS,
  withheldBecause,
  withoutColumns,
} from './wording.ts'

export interface FeatureToPublish {
  readonly feature: CairnFeature
  readonly decided: Decided
  readonly place: PublishedPlace
  /** Why it is published although its review is overdue; null when it is not. */
  readonly overdueReason: string | null
}

/** The public record; coarse places are polygons in it. */
export function publishedFeature(item: FeatureToPublish, pkg: CairnPackage): CairnFeature {
  const { feature, decided, place } = item
  const { bbox: _bbox, ...open } = feature
  const shown: CairnFeature = {
    ...open,
    geometry: place.geometry,
    properties: withoutOwnColumns({
      ...feature.properties,
      ...placeMembers(item),
      claims: feature.properties.claims.map((claim) => publishedClaim(claim, decided, pkg)),
    }),
  }
  return leavingFeature(decided.areWordsWithheld ? reworded(shown, item, pkg) : shown)
}

type Properties = CairnFeature['properties']

function placeMembers({ feature, place, overdueReason }: FeatureToPublish): Partial<Properties> {
  const { informationWithheld } = feature.properties
  const overdue = overdueReason === null ? null : overdueText(overdueReason)
  const isSaid = overdue === null || informationWithheld?.includes(overdue)
  const words = [informationWithheld, isSaid ? null : overdue]
    .filter((part) => typeof part === 'string')
    .join(' ')
  return {
    precisionCode: place.precisionCode,
    coordinateUncertaintyInMeters: place.radiusMeters,
    ...(words === '' ? {} : { informationWithheld: words }),
  }
}

/** Nobody has looked at an imported table's columns word by word: they may name witnesses, or the very spot. */
function withoutOwnColumns({ originalColumns, ...open }: Properties): Properties {
  return originalColumns === undefined
    ? open
    : { ...open, informationWithheld: withoutColumns(open.informationWithheld) }
}

function reworded(shown: CairnFeature, item: FeatureToPublish, pkg: CairnPackage): CairnFeature {
  const { feature, decided, place, overdueReason } = item
  const {
    placeId: heldPlaceId,
    georeferencedDate: _date,
    decimalLatitude: _lat,
    decimalLongitude: _lng,
    ...open
  } = shown.properties
  const named = place.snappedTo ?? placeAt(heldPlaceId, decided.limit, pkg)
  const withheld = withheldBecause(feature, decided, overdueReason)
  return {
    ...shown,
    properties: {
      ...open,
      label: plainLabel(feature, named),
      ...(named ? { placeId: named.id } : {}),
      ...(open.verbatimLocality === undefined ? {} : { verbatimLocality: WITHHELD_WORDS }),
      ...(decided.isPlaceWithheld ? georeference(place) : {}),
      ...wordsBefore(place.earlier),
      informationWithheld: feature.properties.originalColumns ? withoutColumns(withheld) : withheld,
    },
  }
}

/** What the last release said of a place that it still shows. */
function wordsBefore(earlier: CairnFeature | undefined): Partial<Properties> {
  const words = [
    'label',
    'placeId',
    'dataGeneralizations',
    'georeferenceProtocol',
    'georeferenceSources',
    'decimalLatitude',
    'decimalLongitude',
  ] as const
  const said = words.filter((name) => earlier?.properties[name] !== undefined)
  return Object.fromEntries(said.map((name) => [name, earlier?.properties[name]]))
}

/** How the shown place was found; the held one's sources and method could tell where it is. */
function georeference(place: PublishedPlace): Partial<Properties> {
  const sources = place.snappedTo?.coordinateSources.map(({ name }) => name) ?? []
  return {
    dataGeneralizations: generalisedAs(place),
    georeferenceProtocol: generalisedAs(place),
    georeferenceSources: sources.length > 0 ? sources.join(' | ').slice(0, 1000) : WITHHELD_WORDS,
    georeferencedBy: 'cairn publish',
  }
}

/** The claim's own place as finely as decided. Its quotes are the document's words, and its sentence is for the leak scan. */
function publishedClaim(claim: Claim, decided: Decided, pkg: CairnPackage): Claim {
  if (!decided.areWordsWithheld) return claim
  const { place } = claim
  const isTooFine =
    isFiner(place.precisionCode, decided.limit) || decided.withheldPlaceIds.includes(place.placeId ?? '')
  return {
    ...claim,
    ...(typeof claim.remarks === 'string' ? { remarks: WITHHELD_WORDS } : {}),
    place: {
      verbatim: isTooFine && place.verbatim !== null ? WITHHELD_WORDS : place.verbatim,
      placeId: placeAt(place.placeId, decided.limit, pkg)?.id ?? null,
      precisionCode: isTooFine ? coarser(place.precisionCode, decided.limit) : place.precisionCode,
    },
  }
}
