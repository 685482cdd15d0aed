/**
 * The RFC 7946 gate: geojson-validation decides on each feature alone, so that the
 * feature is known, and we find the place that its sentence means. It throws on empty
 * rings and takes inherited names ("constructor") for types, so both are caught before.
 */
import { isFeature } from 'geojson-validation'
import type { JsonPath } from './json/json-path.ts'
import { error, type Finding, NO_FINDINGS } from './rules/finding.ts'
import { showValue } from './rules/show-value.ts'

/** Levels of arrays around a position, by geometry type. */
const DEPTH_OF_TYPE: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}
const GEOMETRY_TYPES = [...Object.keys(DEPTH_OF_TYPE), 'GeometryCollection']

/** What RFC 7946 has against the feature; empty when nothing. Paths from the feature's root. */
export function checkGeoJson(feature: unknown): readonly Finding[] {
  const own = shapeFindings(feature)
  if (own.length > 0) return own
  const faults = isFeature(feature, true)
  if (faults.length === 0) return NO_FINDINGS
  return [located(feature as Members, faults)]
}

type Members = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the library would trip over: wrong containers, unknown types, empty arrays. */
function shapeFindings(feature: unknown): readonly Finding[] {
  if (!isObject(feature))
    return [error('geojson', [], `Expected a GeoJSON Feature, found ${showValue(feature)}.`)]
  if (feature.geometry === undefined)
    return [
      error(
        'geojson',
        ['geometry'],
        'Expected the member "geometry", found none. Write null when no place is known.',
      ),
    ]
  return feature.geometry === null ? NO_FINDINGS : geometryShape(feature.geometry, ['geometry'])
}

function geometryShape(geometry: unknown, path: JsonPath): readonly Finding[] {
  if (!isObject(geometry))
    return [error('geojson', path, `Expected a Geometry or null, found ${showValue(geometry)}.`)]
  // Not String(): an object may bring a toString of its own that is no function.
  const type = typeof geometry.type === 'string' ? geometry.type : ''
  if (!GEOMETRY_TYPES.includes(type))
    return [
      error(
        'geojson',
        [...path, 'type'],
        `Expected one of ${GEOMETRY_TYPES.join(', ')}, found ${showValue(geometry.type)}.`,
      ),
    ]
  if (type === 'GeometryCollection') return collectionShape(geometry.geometries, [...path, 'geometries'])
  return arrayShape(geometry.coordinates, DEPTH_OF_TYPE[type] ?? 0, [...path, 'coordinates'])
}

/** RFC 7946 §3.1.8 advises against collections in collections; nobody can read them, so they are refused. */
function collectionShape(parts: unknown, path: JsonPath): readonly Finding[] {
  if (!Array.isArray(parts) || parts.length === 0)
    return [
      error(
        'geojson',
        path,
        `Expected an array of geometries, found ${showValue(parts)}. Write geometry null when no place is known.`,
      ),
    ]
  for (const [index, part] of parts.entries()) {
    if (isObject(part) && part.type === 'GeometryCollection')
      return [
        error(
          'geojson',
          [...path, index],
          'Expected no collection inside a collection (RFC 7946 §3.1.8), found one. Flatten it.',
        ),
      ]
    const findings = geometryShape(part, [...path, index])
    if (findings.length > 0) return findings
  }
  return NO_FINDINGS
}

/** First level of arrays that is none or that is empty. */
function arrayShape(value: unknown, depth: number, path: JsonPath): readonly Finding[] {
  if (!Array.isArray(value) || value.length === 0) {
    const expected = depth === 0 ? 'a position [longitude, latitude]' : 'a list of positions'
    return [
      error(
        'geojson',
        path,
        `Expected ${expected}, found ${showValue(value)}. Write geometry null when no place is known.`,
      ),
    ]
  }
  if (depth === 0) return positionShape(value, path)
  for (let index = 0; index < value.length; index++) {
    const findings = arrayShape(value[index], depth - 1, [...path, index])
    if (findings.length > 0) return findings
  }
  return NO_FINDINGS
}

/** The library writes what it finds into a sentence, and an object may have no text. */
function positionShape(position: readonly unknown[], path: JsonPath): readonly Finding[] {
  const index = position.findIndex((one) => typeof one === 'object' && one !== null)
  if (index < 0) return NO_FINDINGS
  const found = showValue(position[index])
  return [error('geojson', [...path, index], `Expected a number of degrees, found ${found}. Correct it.`)]
}

/** The library names ordinals, and only of the first fault; the place is found again by looking. */
function located(feature: Members, faults: readonly string[]): Finding {
  const place = isObject(feature.geometry) ? faultyPlace(feature.geometry, ['geometry']) : null
  if (place) return error(place.code, place.path, place.message)
  return error('geojson', frameMember(feature), `Expected an RFC 7946 Feature, found a fault: ${faults[0]}.`)
}

/** Which member of the Feature itself is missing or wrong. */
function frameMember(feature: Members): JsonPath {
  if (feature.type !== 'Feature') return ['type']
  if (!('properties' in feature)) return ['properties']
  return 'bbox' in feature ? ['bbox'] : ['geometry']
}

interface Place {
  readonly code: string
  readonly path: JsonPath
  readonly message: string
}

function faultyPlace(geometry: Members, path: JsonPath): Place | null {
  if (geometry.type === 'GeometryCollection' && Array.isArray(geometry.geometries)) {
    for (const [index, part] of geometry.geometries.entries()) {
      const place = faultyPlace(part as Members, [...path, 'geometries', index])
      if (place) return place
    }
    return null
  }
  const type = String(geometry.type)
  return faultyList(geometry.coordinates, DEPTH_OF_TYPE[type] ?? 0, type.endsWith('Polygon'), [
    ...path,
    'coordinates',
  ])
}

function faultyList(value: unknown, depth: number, isPolygon: boolean, path: JsonPath): Place | null {
  if (!Array.isArray(value)) return null
  if (depth === 0) return faultyPosition(value, path)
  for (let index = 0; index < value.length; index++) {
    const place = faultyList(value[index], depth - 1, isPolygon, [...path, index])
    if (place) return place
  }
  return isPolygon && depth === 1 ? openRing(value, path) : null
}

function faultyPosition(position: readonly unknown[], path: JsonPath): Place | null {
  if (position.length < 2)
    return {
      code: 'geojson',
      path,
      message: `Expected [longitude, latitude], found ${position.length} number(s). Add the other one.`,
    }
  const index = position.findIndex((item) => typeof item !== 'number')
  if (index < 0) return null
  const message = `Expected a number in degrees, found ${showValue(position[index])}. Write the number without quotes; null is no coordinate.`
  return { code: 'coordinate-not-a-number', path: [...path, index], message }
}

function openRing(ring: readonly unknown[], path: JsonPath): Place | null {
  const [first, last] = [String(ring[0]), String(ring.at(-1))]
  if (first !== last)
    return {
      code: 'ring-open',
      path,
      message: `Expected a ring that ends where it starts, found [${first}] and [${last}]. Repeat the first position at the end.`,
    }
  if (ring.length >= 4) return null
  return {
    code: 'geojson',
    path,
    message: `Expected a ring of at least 4 positions, found ${ring.length}. Add the missing corners.`,
  }
}
