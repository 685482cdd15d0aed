/**
 * Where a feature is shown. What is held more finely is replaced by a place that does not depend on it: the gazetteer's
 * settlement, the outline of a district, or a cell of a stated grid. Never jittered, so any number of releases tells no more than one.
 */
import type { Geometry } from 'geojson'
import type { CairnFeature, Place, PrecisionCode } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { placeChain } from '../domain/place-chain.ts'
import { isFiner } from '../domain/precision-order.ts'
import { POINT_DECIMALS } from '../domain/rules/coordinate-decimals.ts'
import type { LngLat } from '../query/core/filter.ts'
import { pathMeters } from '../query/core/geodesy.ts'
import type { Decided } from './decide.ts'
import { placeAt } from './place-above.ts'
import { classOfPlace, namesSettlement } from './precision.ts'

export interface PublishedPlace {
  readonly geometry: Geometry | null
  readonly radiusMeters: number | null
  readonly precisionCode: PrecisionCode
  /** The gazetteer entry that it was snapped to; null for a grid, for what was kept, and where nothing is drawn. */
  readonly snappedTo: Place | null
  /** How, for readers; null where the held geometry is shown as it is. */
  readonly method: string | null
  /** The feature as it was last published, where its place is kept. */
  readonly earlier?: CairnFeature
}

/** "Near" without a stated distance (docs/format.md). */
const NEAR_METERS = 10_000
/** Radius of a settlement whose size nobody states. */
const UNMEASURED_METERS = 2000
/** Grids by class, degrees: sensitivity classes 2 and 4 of the current best practices for sensitive species data. */
const GRID_DEGREES = { settlement: 0.1, site: 0.001 } as const

/** The place to show for a decided feature. `earlier` is the same feature as it was last published, if the decision is the same. */
export function publishedPlace(
  feature: CairnFeature,
  decided: Decided,
  pkg: CairnPackage,
  earlier: CairnFeature | null,
): PublishedPlace {
  if (!decided.isPlaceWithheld) return snappedHeld(feature, pkg)
  if (earlier) return asBefore(earlier)
  const { placeId } = feature.properties
  if (decided.published === 'site_named') return site(feature, pkg)
  if (namesSettlement(decided.published)) {
    const settlement = placeAt(placeId, decided.published, pkg)
    const isSettlement = settlement !== null && classOfPlace(settlement) === 'settlement'
    return (
      (isSettlement ? around(settlement, decided.published) : null) ??
      cell(feature, GRID_DEGREES.settlement, 'near_settlement')
    )
  }
  return outlined(placeId, decided.published, pkg)
}

/** Nothing finer is held. A settlement is still shown at the gazetteer's centre, so that no site hides in its decimals. */
function snappedHeld(feature: CairnFeature, pkg: CairnPackage): PublishedPlace {
  const { geometry, properties } = feature
  const { precisionCode, coordinateUncertaintyInMeters: radiusMeters, placeId } = properties
  const kept = { geometry, radiusMeters, precisionCode, snappedTo: null, method: null }
  if (precisionCode !== 'settlement' || geometry?.type !== 'Point') return kept
  const centre = centreOf(placeAt(placeId, 'settlement', pkg), 'settlement')
  return centre ? { ...kept, geometry: { type: 'Point', coordinates: [...centre] } } : kept
}

function asBefore(earlier: CairnFeature): PublishedPlace {
  const { geometry, properties } = earlier
  const { precisionCode, coordinateUncertaintyInMeters: radiusMeters } = properties
  return { geometry, radiusMeters, precisionCode, snappedTo: null, method: null, earlier }
}

function site(feature: CairnFeature, pkg: CairnPackage): PublishedPlace {
  const place = placeAt(feature.properties.placeId, 'site_named', pkg)
  const isSite = place !== null && classOfPlace(place) === 'site_named'
  return (isSite ? around(place, 'site_named') : null) ?? cell(feature, GRID_DEGREES.site, 'site_named')
}

/** The circle that holds the whole gazetteer place, whichever of its sources is right; null without coordinates. */
function around(place: Place, precisionCode: PrecisionCode): PublishedPlace | null {
  const centre = centreOf(place, precisionCode)
  if (!centre) return null
  const own = (place.extentRadiusInMeters ?? UNMEASURED_METERS) + (place.spreadInMeters ?? 0)
  const rounding = 111_320 * 10 ** -POINT_DECIMALS[precisionCode]
  const least = Math.ceil((own + rounding) / 100) * 100
  const radiusMeters = precisionCode === 'near_settlement' ? Math.max(NEAR_METERS, least) : least
  return {
    geometry: { type: 'Point', coordinates: [...centre] },
    radiusMeters,
    precisionCode,
    snappedTo: place,
    method: `snapped to the gazetteer place ${place.id}, radius ${radiusMeters} m from its extent, the disagreement of its sources and rounding`,
  }
}

function centreOf(place: Place | null, precisionCode: PrecisionCode): LngLat | null {
  if (!place || place.lon === null || place.lat === null) return null
  const factor = 10 ** POINT_DECIMALS[precisionCode]
  return [Math.round(place.lon * factor) / factor, Math.round(place.lat * factor) / factor]
}

/** The middle of a grid cell and the radius that covers the cell. */
function cell(feature: CairnFeature, degrees: number, precisionCode: PrecisionCode): PublishedPlace {
  const held = heldCentre(feature)
  if (!held) return nowhere
  const per = Math.round(1 / degrees)
  const [lng, lat] = held.map((value) => Math.floor(value * per) / per) as [number, number]
  const factor = 10 ** POINT_DECIMALS[precisionCode]
  const middle = [lng, lat].map((edge) => Math.round((edge + degrees / 2) * factor) / factor) as [
    number,
    number,
  ]
  const reach =
    pathMeters([middle, [lng, lat]]) +
    pathMeters([
      [lng, lat],
      [lng, lat + degrees / 100],
    ])
  return {
    geometry: { type: 'Point', coordinates: middle },
    radiusMeters: Math.ceil(reach / 100) * 100,
    precisionCode,
    snappedTo: null,
    method: `middle of a cell of ${degrees}° by ${degrees}°`,
  }
}

const nowhere: PublishedPlace = {
  geometry: null,
  radiusMeters: null,
  precisionCode: 'unlocated',
  snappedTo: null,
  method: 'not drawn: no outline of the area is in the package',
}

/** A district or larger: its outline, if a feature of the package has it; else nothing is drawn. */
function outlined(placeId: string | undefined, limit: PrecisionCode, pkg: CairnPackage): PublishedPlace {
  const chain = placeChain(placeId, pkg)
  const area = placeAt(placeId, limit, pkg)
  const inside = area ? chain.slice(chain.indexOf(area)) : []
  for (const place of inside) {
    const drawn = pkg.features.find(({ geometry, properties }) =>
      isOutlineOf(place, geometry, properties, limit),
    )
    if (drawn)
      return {
        geometry: drawn.geometry,
        radiusMeters: drawn.properties.coordinateUncertaintyInMeters,
        precisionCode: drawn.properties.precisionCode,
        snappedTo: place,
        method: `outline of the gazetteer place ${place.id}`,
      }
  }
  return { ...nowhere, snappedTo: area }
}

function isOutlineOf(
  place: Place,
  geometry: Geometry | null,
  { placeId, precisionCode }: CairnFeature['properties'],
  limit: PrecisionCode,
): boolean {
  const isAreal = geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
  return isAreal && placeId === place.id && !isFiner(precisionCode, limit) && precisionCode !== 'unlocated'
}

/** A held position: the point, or the first corner of a held shape; null without geometry. */
export function heldCentre({ geometry }: CairnFeature): LngLat | null {
  const [position] = geometry ? positionsIn(geometry) : []
  return position ?? null
}

/** Every position of a geometry. */
export function positionsIn(geometry: Geometry): readonly LngLat[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsIn)
  const found: LngLat[] = []
  const walk = (value: unknown): void => {
    if (!Array.isArray(value)) return
    const [lng, lat] = value
    if (typeof lng === 'number' && typeof lat === 'number') found.push([lng, lat])
    else value.forEach(walk)
  }
  walk(geometry.coordinates)
  return found
}
