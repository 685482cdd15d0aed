/** What a row says about its place before it is compared with the other rows. */
import type { Geometry } from 'geojson'
import { readCoordinate, readPair } from './read-coordinate.ts'
import { readWkt } from './read-wkt.ts'
import type { TableRow } from './table.ts'
import { type AnyColumn, type CellReader, type Column, withRole } from './table-columns.ts'

export type WrittenPlace =
  | { readonly kind: 'none' }
  | { readonly kind: 'point'; readonly lat: number; readonly lon: number }
  | { readonly kind: 'shape'; readonly geometry: Geometry }
  /** Something is written, but no place that can be drawn. */
  | { readonly kind: 'unreadable'; readonly column: string; readonly code: string; readonly message: string }

/** Answers the place of a row, from its coordinates, else its pair, else its WKT, else what the file drew. */
export function placeReader(columns: readonly Column[], cell: CellReader): (row: TableRow) => WrittenPlace {
  const [latitude] = withRole(columns, 'latitude')
  const [longitude] = withRole(columns, 'longitude')
  const [pair] = withRole(columns, 'coordinate-pair')
  const [wkt] = withRole(columns, 'wkt')
  return (row) => {
    if (latitude && longitude) {
      const place = ofTwoCells(row, latitude, longitude, cell)
      if (place.kind !== 'none') return place
    }
    if (pair && cell(row, pair) !== '') return ofPair(cell(row, pair), pair.name)
    if (wkt && cell(row, wkt) !== '') return ofWkt(cell(row, wkt), wkt.name)
    return row.geometry ? ofGeometry(row.geometry) : { kind: 'none' }
  }
}

function ofTwoCells(
  row: TableRow,
  latitude: AnyColumn,
  longitude: AnyColumn,
  cell: CellReader,
): WrittenPlace {
  const [latWords, lonWords] = [cell(row, latitude), cell(row, longitude)]
  if (latWords === '' && lonWords === '') return { kind: 'none' }
  if (latWords === '' || lonWords === '')
    return unreadable(
      latWords === '' ? latitude.name : longitude.name,
      'half-located',
      'Expected latitude and longitude, found one of the two. The row has no place on the map.',
    )
  const [lat, lon] = [readCoordinate(latWords), readCoordinate(lonWords)]
  if (!lat) return notDegrees(latitude.name, latWords)
  if (!lon) return notDegrees(longitude.name, lonWords)
  return { kind: 'point', lat: lat.degrees, lon: lon.degrees }
}

function ofPair(words: string, column: string): WrittenPlace {
  const pair = readPair(words)
  return pair ? { kind: 'point', ...pair } : ofWkt(words, column)
}

function ofWkt(words: string, column: string): WrittenPlace {
  const geometry = readWkt(words)
  return geometry ? ofGeometry(geometry) : notDegrees(column, words)
}

function ofGeometry(geometry: Geometry): WrittenPlace {
  if (geometry.type !== 'Point') return { kind: 'shape', geometry }
  const [lon, lat] = geometry.coordinates
  if (lon === undefined || lat === undefined) return { kind: 'none' }
  return { kind: 'point', lat, lon }
}

function notDegrees(column: string, words: string): WrittenPlace {
  return unreadable(
    column,
    'coordinate-unreadable',
    `Expected degrees such as 35.8165, found “${words.slice(0, 60)}”. The row has no place on the map.`,
  )
}

const unreadable = (column: string, code: string, message: string): WrittenPlace => ({
  kind: 'unreadable',
  column,
  code,
  message,
})
