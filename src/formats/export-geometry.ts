/**
 * How a place leaves: no other program can be kept from drawing a sharp pin for a point, so a point that is
 * coarser than a named site leaves as the polygon of its circle. RFC 7946: counterclockwise, cut at the antimeridian.
 */

import { circle } from '@turf/circle'
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import { originalProperties } from '../domain/plain-feature.ts'
import { isSiteClass } from '../domain/precision-order.ts'
import { rewind } from '../domain/rules/ring-winding.ts'

/** Corners of a circle's outline. */
const CIRCLE_STEPS = 64

/** Vertices of outlines have 4 decimals (11 m), as the format asks of areas. */
const VERTEX_FACTOR = 10_000

/** Metres to one degree of latitude. */
const METERS_PER_DEGREE = 111_195

/** On the grid of vertices a smaller circle would cross itself. No class that leaves as an area is known so finely. */
const MIN_RADIUS_METERS = 60

/** The feature as it leaves: areas for coarse points, with the centre kept as `decimalLatitude` and `decimalLongitude`. */
export function leavingFeature(feature: CairnFeature): CairnFeature {
  const geometry = leavingGeometry(feature)
  if (geometry === feature.geometry) return rewind(feature).feature
  const centre = centreOf(feature)
  const kept = centre === null ? {} : { decimalLatitude: centre[1], decimalLongitude: centre[0] }
  return rewind({ ...feature, geometry, properties: { ...feature.properties, ...kept } }).feature
}

/** Longitude and latitude of a feature's point, or of the area that a point became; null when it never was one. */
export function centreOf({ geometry, properties }: CairnFeature): readonly [lng: number, lat: number] | null {
  if (geometry?.type === 'Point') return lngLatOf(geometry.coordinates)
  const { decimalLongitude: lng, decimalLatitude: lat } = properties
  return geometry !== null && lng !== undefined && lat !== undefined ? [lng, lat] : null
}

/** The point that left as this area; the feature as it is when it never was one, or somebody has redrawn it since. */
export function pointAgain(feature: CairnFeature): CairnFeature {
  const { decimalLatitude, decimalLongitude, ...properties } = feature.properties
  if (decimalLatitude === undefined || decimalLongitude === undefined) return feature
  const coordinates = [decimalLongitude, decimalLatitude]
  const point: CairnFeature = { ...feature, geometry: { type: 'Point', coordinates }, properties }
  const isSame = JSON.stringify(leavingFeature(point).geometry) === JSON.stringify(feature.geometry)
  return isSame ? point : feature
}

/** The geometry as it leaves. Somebody's own GeoJSON states no precision and leaves as it came. */
function leavingGeometry(feature: CairnFeature): Geometry | null {
  const { geometry, properties } = feature
  const radius = properties.coordinateUncertaintyInMeters
  const isFine = isSiteClass(properties.precisionCode) || originalProperties(feature) !== null
  if (geometry === null || isFine || radius === null) return geometry
  return withoutPoints(geometry, radius)
}

function withoutPoints(geometry: Geometry, radiusMeters: number): Geometry {
  if (geometry.type === 'Point') return circleArea(lngLatOf(geometry.coordinates), radiusMeters)
  if (geometry.type === 'MultiPoint') {
    const areas = geometry.coordinates.map((position) => circleArea(lngLatOf(position), radiusMeters))
    const coordinates = areas.flatMap((area) =>
      area.type === 'Polygon' ? [area.coordinates] : area.coordinates,
    )
    return { type: 'MultiPolygon', coordinates }
  }
  if (geometry.type !== 'GeometryCollection') return geometry
  return { ...geometry, geometries: geometry.geometries.map((part) => withoutPoints(part, radiusMeters)) }
}

/** The circle of a radius as a polygon; in two parts where it crosses the antimeridian, a band where it holds a pole. */
export function circleArea(
  centre: readonly [lng: number, lat: number],
  radiusMeters: number,
): Polygon | MultiPolygon {
  const [lng, lat] = centre
  const reachDegrees = radiusMeters / METERS_PER_DEGREE
  if (Math.abs(lat) + reachDegrees >= 90) return polarBand(lat, reachDegrees)
  const options = { steps: CIRCLE_STEPS, units: 'meters' } as const
  const ring =
    circle([lng, lat], Math.max(radiusMeters, MIN_RADIUS_METERS), options).geometry.coordinates[0] ?? []
  const west = clipped(ring, -180, 'below')
  const east = clipped(ring, 180, 'above')
  if (west.length === 0 && east.length === 0) return polygon(ring)
  const middle = clipped(clipped(ring, 180, 'below'), -180, 'above')
  const over = west.length > 0 ? shifted(west, 360) : shifted(east, -360)
  return { type: 'MultiPolygon', coordinates: [middle, over].map((part) => polygon(part).coordinates) }
}

const polygon = (ring: readonly Position[]): Polygon => ({
  type: 'Polygon',
  coordinates: [ring.map(rounded).filter(isNew)],
})

/** Neighbours that fall on the same corner of the grid are one vertex. */
const isNew = ([lng, lat]: Position, at: number, ring: readonly Position[]): boolean =>
  at === 0 || ring[at - 1]?.[0] !== lng || ring[at - 1]?.[1] !== lat

const rounded = (position: Position): Position =>
  position.map((degrees) => Math.round(degrees * VERTEX_FACTOR) / VERTEX_FACTOR)

const shifted = (ring: readonly Position[], degrees: number): readonly Position[] =>
  ring.map(([lng = 0, lat = 0]) => [lng + degrees, lat])

function polarBand(lat: number, reachDegrees: number): Polygon {
  const [low, high] = lat > 0 ? [lat - reachDegrees, 90] : [-90, lat + reachDegrees]
  return polygon([
    [-180, low],
    [180, low],
    [180, high],
    [-180, high],
    [-180, low],
  ])
}

/** The part of a closed ring on one side of a meridian (Sutherland–Hodgman); empty when there is none. */
function clipped(ring: readonly Position[], meridian: number, side: 'above' | 'below'): readonly Position[] {
  const isInside = ([lng = 0]: Position): boolean => (side === 'above' ? lng > meridian : lng < meridian)
  const kept: Position[] = []
  for (let at = 0; at < ring.length - 1; at++) {
    const [from = [], to = []] = [ring[at], ring[at + 1]]
    if (isInside(from)) kept.push(from)
    if (isInside(from) !== isInside(to)) kept.push(crossing(from, to, meridian))
  }
  const [first] = kept
  return first === undefined ? [] : [...kept, first]
}

function crossing([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, meridian: number): Position {
  return [meridian, ay + ((by - ay) * (meridian - ax)) / (bx - ax)]
}

function lngLatOf([lng, lat]: Position): readonly [lng: number, lat: number] {
  if (lng === undefined || lat === undefined)
    throw new Error('export: a position needs longitude and latitude')
  return [lng, lat]
}
