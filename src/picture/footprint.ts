/**
 * Where a feature is drawn and how: the ground that it may lie on, and one or more anchors for
 * its mark. Geometry never says how sure a place is; the precision class and the radius do.
 */

import { circle } from '@turf/circle'
import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import type { BoundingBox } from '../domain/package.ts'
import { isSiteClass } from '../domain/precision-order.ts'
import type { LngLat } from '../query/core/filter.ts'
import {
  boxAround,
  boxCentre,
  boxOfPositions,
  largestRing,
  positionsOf,
  radiusOfBoxMeters,
} from './geometry-box.ts'

/**
 * `exact`: a mark without area (a point or line of plain GeoJSON that states no uncertainty).
 * `soft`: somewhere in this disc or shape. `hatched`: a district, region or country.
 */
export type FootprintKind = 'exact' | 'soft' | 'hatched'

/** Fine classes keep their mark at every zoom: the mark stands for the site itself. */
const HATCHED_CLASSES: ReadonlySet<string> = new Set(['district', 'region', 'country'])

/** Steps of a disc's outline: it differs from the circle by a three-thousandth of the radius at most. */
const DISC_STEPS = 128

export type Outline = Polygon | MultiPolygon | LineString | MultiLineString

export interface Footprint {
  readonly kind: FootprintKind
  /** Where marks stand: one per feature, except one per point of a MultiPoint. Never empty. */
  readonly anchors: readonly LngLat[]
  /** Radius of the disc, or of a circle about as large as the shape; null when there is no area. */
  readonly radiusMeters: number | null
  /** Centre of a true disc; null for other shapes. */
  readonly discCentre: LngLat | null
  /** The whole ground that the feature may lie on, or a line as it is; null when there is only a point. */
  readonly outline: Outline | null
  /** Whether the mark may stay when the area is large on screen. */
  readonly isSite: boolean
  readonly box: BoundingBox
}

/** A disc of the true radius around a centre, as a polygon. */
function discPolygon(centre: LngLat, radiusMeters: number): Polygon {
  return circle([centre[0], centre[1]], radiusMeters, { steps: DISC_STEPS, units: 'meters' }).geometry
}

/** Answers null for a feature without geometry: it is never drawn on the map. */
export function footprintOf(feature: CairnFeature): Footprint | null {
  const { geometry, properties } = feature
  if (geometry === null) return null
  const isSite = isSiteClass(properties.precisionCode)
  const kind = HATCHED_CLASSES.has(properties.precisionCode) ? 'hatched' : 'soft'
  const disc = statedDisc(feature, geometry)
  if (disc !== null && !(kind === 'hatched' && isPolygonal(geometry))) {
    return new DiscFootprint(kind, disc.centre, disc.radiusMeters, isSite)
  }
  return isPolygonal(geometry) ? shapeFootprint(kind, geometry, isSite) : bareFootprint(geometry)
}

/** Whether a geometry covers ground. */
export const isPolygonal = (geometry: Geometry): geometry is Polygon | MultiPolygon =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'

/** A point with its radius, or a published polygon that keeps both in its properties. */
function statedDisc(
  feature: CairnFeature,
  geometry: Geometry,
): { centre: LngLat; radiusMeters: number } | null {
  const {
    coordinateUncertaintyInMeters: radiusMeters,
    decimalLongitude,
    decimalLatitude,
  } = feature.properties
  if (typeof radiusMeters !== 'number' || !(radiusMeters > 0)) return null
  if (geometry.type === 'Point') return { centre: lngLatOf(geometry.coordinates), radiusMeters }
  if (!isPolygonal(geometry) || decimalLongitude === undefined || decimalLatitude === undefined) return null
  return { centre: [decimalLongitude, decimalLatitude], radiusMeters }
}

/** A disc makes its outline when it is first drawn: the corners of a hundred thousand discs would fill a gigabyte. */
class DiscFootprint implements Footprint {
  readonly kind: FootprintKind
  readonly anchors: readonly LngLat[]
  readonly radiusMeters: number
  readonly discCentre: LngLat
  readonly isSite: boolean
  readonly box: BoundingBox
  #outline: Polygon | null = null

  constructor(kind: FootprintKind, centre: LngLat, radiusMeters: number, isSite: boolean) {
    this.kind = kind
    this.anchors = [centre]
    this.radiusMeters = radiusMeters
    this.discCentre = centre
    this.isSite = isSite
    this.box = boxAround(centre, radiusMeters)
  }

  get outline(): Polygon {
    this.#outline ??= discPolygon(this.discCentre, this.radiusMeters)
    return this.#outline
  }
}

function shapeFootprint(kind: FootprintKind, outline: Polygon | MultiPolygon, isSite: boolean): Footprint {
  const mainBox = boxOfPositions(largestRing(outline))
  return {
    kind,
    anchors: [boxCentre(mainBox)],
    radiusMeters: radiusOfBoxMeters(mainBox),
    discCentre: null,
    outline,
    isSite,
    box: boxOfPositions(positionsOf(outline)),
  }
}

/** Points and lines of plain GeoJSON: a mark per point, one in the middle of a line. */
function bareFootprint(geometry: Geometry): Footprint {
  const isLine = geometry.type === 'LineString' || geometry.type === 'MultiLineString'
  return {
    kind: 'exact',
    anchors: anchorsOf(geometry),
    radiusMeters: null,
    discCentre: null,
    outline: isLine ? geometry : null,
    isSite: true,
    box: boxOfPositions(positionsOf(geometry)),
  }
}

function anchorsOf(geometry: Geometry): LngLat[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(anchorsOf)
  if (geometry.type === 'MultiPoint') return geometry.coordinates.map(lngLatOf)
  const positions = positionsOf(geometry)
  const middle = positions[Math.floor(positions.length / 2)]
  return middle === undefined ? [] : [lngLatOf(middle)]
}

function lngLatOf(position: Position): LngLat {
  const [lng, lat] = position
  if (lng === undefined || lat === undefined) throw new Error('map: a position needs longitude and latitude')
  return [lng, lat]
}
