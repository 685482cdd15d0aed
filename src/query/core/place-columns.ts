/** Where the features are: shapes in parts that can be tested, and bounding boxes that contain their uncertainty. */
import type { Geometry, Position } from 'geojson'
import type { CairnFeature } from '../../domain/generated/package-types.ts'
import { EARTH_RADIUS_METERS } from './earth-radius.ts'

/** A geometry taken apart; positions are [longitude, latitude] in degrees WGS 84. */
export interface FeatureShape<At = Position> {
  readonly points: readonly At[]
  /** Lines, and the rings of polygons. */
  readonly paths: readonly (readonly At[])[]
  /** Rings of each polygon, exterior first. */
  readonly polygons: readonly (readonly (readonly At[])[])[]
  /** Uncertainty around each point, metres; 0 when none is stated. Lines and polygons have none of their own. */
  readonly radiusMeters: number
}

export interface PlaceColumns {
  /** null for unlocated features. */
  readonly shapes: readonly (FeatureShape | null)[]
  /** West, south, east, north per row, degrees; NaN for unlocated features. May pass ±180. */
  readonly bounds: Float64Array
}

const degrees = (radians: number): number => (radians * 180) / Math.PI

export function placeColumns(features: readonly CairnFeature[]): PlaceColumns {
  const shapes = features.map(featureShape)
  const bounds = new Float64Array(features.length * 4).fill(Number.NaN)
  shapes.forEach((shape, row) => {
    if (shape) bounds.set(shapeBounds(shape), row * 4)
  })
  return { shapes, bounds }
}

function featureShape({ geometry, properties }: CairnFeature): FeatureShape | null {
  if (!geometry) return null
  const radiusMeters = properties.coordinateUncertaintyInMeters ?? 0
  const parts = simpleParts(geometry)
  const polygons = parts.flatMap((part) => (part.type === 'Polygon' ? [part.coordinates] : []))
  const lines = parts.flatMap((part) => (part.type === 'LineString' ? [part.coordinates] : []))
  const points = parts.flatMap((part) => (part.type === 'Point' ? [part.coordinates] : []))
  return { points, paths: [...lines, ...polygons.flat()], polygons, radiusMeters }
}

type SimpleGeometry = Extract<Geometry, { type: 'Point' | 'LineString' | 'Polygon' }>

function simpleParts(geometry: Geometry): readonly SimpleGeometry[] {
  switch (geometry.type) {
    case 'GeometryCollection':
      return geometry.geometries.flatMap(simpleParts)
    case 'MultiPoint':
      return geometry.coordinates.map((coordinates) => ({ type: 'Point', coordinates }))
    case 'MultiLineString':
      return geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }))
    case 'MultiPolygon':
      return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
    default:
      return [geometry]
  }
}

/** Degrees WGS 84; longitudes may pass ±180. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

function shapeBounds({ points, paths, radiusMeters }: FeatureShape): Bounds {
  const around = points.map(([lng = 0, lat = 0]) => circleBounds(lng, lat, radiusMeters))
  const along = paths.flat().map(([lng = 0, lat = 0]): Bounds => [lng, lat, lng, lat])
  return [...around, ...along].reduce(union, [Infinity, Infinity, -Infinity, -Infinity])
}

const union = (a: Bounds, b: Bounds): Bounds => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
]

/** Box around a circle on the sphere; a circle that holds a pole reaches all around. */
export function circleBounds(lng: number, lat: number, radiusMeters: number): Bounds {
  const angle = radiusMeters / EARTH_RADIUS_METERS
  const reach = degrees(angle)
  const holdsPole = Math.abs(lat) + reach >= 90
  const width = holdsPole ? 180 : degrees(Math.asin(Math.sin(angle) / Math.cos((lat * Math.PI) / 180)))
  return [lng - width, lat - reach, lng + width, lat + reach]
}
