/** What is drawn by hand as an area of the filter, and an area as something that can be changed by hand. */
import { kinks } from '@turf/kinks'
import { areaOutline, circleOutline } from '../query/core/area-outline.ts'
import { areaSquareMeters } from '../query/core/area-size.ts'
import { EARTH_RADIUS_METERS } from '../query/core/earth-radius.ts'
import type { Area, LngLat } from '../query/core/filter.ts'
import { wrappedLongitude } from '../query/core/wrapped-longitude.ts'

export type AreaKind = Area['kind']

/** Why a drawn shape is no area; the words are `area.fault.…`. */
export type ShapeFault = 'flat' | 'crosses' | 'wide' | 'pole'

/** Corners that stand for a circle while it is drawn, so that it does not bristle with handles. */
export const CIRCLE_HANDLES = 8

/** Below this nobody meant to draw an area. */
const LEAST_SQUARE_METERS = 1

/**
 * A closed ring as drawn, with longitudes beyond ±180 where the map was moved over the 180th meridian. Coordinates
 * are rounded as the address writes them, about a metre, so that the link gives the very same area.
 */
export function areaOfRing(
  kind: AreaKind,
  drawn: readonly (readonly number[])[],
): { area: Area } | { fault: ShapeFault } {
  const ring = drawn.slice(0, -1).map(lngLatOf)
  const [west, south, east, north] = bounds(ring)
  if (east - west >= 360) return { fault: 'wide' }
  if (kind === 'circle') return circleArea([(west + east) / 2, (south + north) / 2], north - south)
  if (kind === 'box') return solid(boxArea(west, south, east, north))
  return polygonArea(ring, west)
}

function circleArea([lng, lat]: LngLat, degreesHigh: number): { area: Area } | { fault: ShapeFault } {
  const radiusMeters = Math.round(((degreesHigh / 2) * Math.PI * EARTH_RADIUS_METERS) / 180)
  if (radiusMeters < 1) return { fault: 'flat' }
  if (reachesPole(lat, radiusMeters)) return { fault: 'pole' }
  return { area: { kind: 'circle', center: [rounded(wrappedLongitude(lng)), rounded(lat)], radiusMeters } }
}

/** Whether a circle holds or touches a pole: no closed outline on the map shows it then. */
export const reachesPole = (lat: number, radiusMeters: number): boolean =>
  Math.abs(lat) + ((radiusMeters / EARTH_RADIUS_METERS) * 180) / Math.PI >= 90

const boxArea = (west: number, south: number, east: number, north: number): Area => ({
  kind: 'box',
  bbox: [rounded(wrappedLongitude(west)), rounded(south), rounded(wrappedLongitude(east)), rounded(north)],
})

function polygonArea(ring: readonly LngLat[], west: number): { area: Area } | { fault: ShapeFault } {
  const shift = wrappedLongitude(west) - west
  const moved = ring.map(([lng, lat]): LngLat => [rounded(lng + shift), rounded(lat)])
  const corners = moved.filter((at, index) => {
    const [lng, lat] = moved[(index + 1) % moved.length] ?? at
    return lng !== at[0] || lat !== at[1]
  })
  if (corners.length < 3) return { fault: 'flat' }
  const coordinates = [[...corners, ...corners.slice(0, 1)].map(([lng, lat]) => [lng, lat])]
  if (kinks({ type: 'Polygon', coordinates }).features.length > 0) return { fault: 'crosses' }
  return solid({ kind: 'polygon', ring: corners })
}

const solid = (area: Area): { area: Area } | { fault: ShapeFault } =>
  areaSquareMeters(area) < LEAST_SQUARE_METERS ? { fault: 'flat' } : { area }

/**
 * The closed ring whose corners are the handles of an area; null when the drawing library could not take it, since
 * it crosses the 180th meridian.
 */
export function ringOfArea(area: Area): readonly LngLat[] | null {
  const ring = closedRing(area)
  return ring.every(([lng]) => Math.abs(lng) <= 180) ? ring : null
}

const closedRing = (area: Area): readonly LngLat[] =>
  area.kind === 'circle' ? circleOutline(area.center, area.radiusMeters, CIRCLE_HANDLES) : areaOutline(area)

function bounds(ring: readonly LngLat[]): readonly [number, number, number, number] {
  const [longitudes, latitudes] = [ring.map(([lng]) => lng), ring.map(([, lat]) => lat)]
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)]
}

/** The same position; the drawing library always gives both numbers. */
export const lngLatOf = ([lng = Number.NaN, lat = Number.NaN]: readonly number[]): LngLat => [lng, lat]

const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5 + 0
