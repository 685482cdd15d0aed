/** Typed numbers as an area or a point, or what is wrong with them in words. */
import { t } from '../i18n/message.ts'
import { EARTH_RADIUS_METERS } from '../query/core/earth-radius.ts'
import type { Area, LngLat } from '../query/core/filter.ts'
import { readTyped } from './coordinate-words.ts'

/** A value, or at least one plain sentence about what is missing. */
export type Read<Value> = { readonly value: Value } | { readonly faults: readonly string[] }

/** Names of the fields of a rectangle, in the order in which they are typed. */
export const BOX_SIDES = ['north', 'west', 'east', 'south'] as const
export type BoxSide = (typeof BOX_SIDES)[number]
export type BoxTexts = Readonly<Record<BoxSide, string>>

/** A point as typed, in any form of coordinates. */
export interface PointTexts {
  readonly coordinates: string
}

const LIMITS = { latitude: 90, longitude: 180 } as const
type Axis = keyof typeof LIMITS

const AXIS_OF_SIDE: Readonly<Record<BoxSide, Axis>> = {
  north: 'latitude',
  south: 'latitude',
  west: 'longitude',
  east: 'longitude',
}

/** Longest radius that a circle may have, in kilometres. */
const LONGEST_KILOMETERS = 5000
const SHORTEST_KILOMETERS = 0.01

/** A number with point or comma, with any minus sign, with N, S, E or W behind it; NaN for anything else. */
export function degreesOf(text: string, axis: Axis): number {
  const found = /^([+\-−–]?)(\d+(?:[.,]\d+)?)\s*°?\s*([NSEW]?)$/i.exec(text.trim())
  const [, sign = '', digits = '', letter = ''] = found ?? []
  const isOfAxis = letter === '' || (axis === 'latitude' ? /[NS]/i : /[EW]/i).test(letter)
  if (!found || !isOfAxis) return Number.NaN
  const isNegative = (sign !== '' && sign !== '+') !== /[SW]/i.test(letter)
  return Number(digits.replace(',', '.')) * (isNegative ? -1 : 1) + 0
}

function faultOf(name: string, value: number, limit: number): readonly string[] {
  if (Math.abs(value) <= limit) return []
  return [t('area.needNumber', { field: t(name), least: -limit, most: limit })]
}

/** A rectangle; a west greater than its east crosses the antimeridian. */
export function readBoxTexts(texts: BoxTexts): Read<Area> {
  const side = (name: BoxSide): number => degreesOf(texts[name], AXIS_OF_SIDE[name])
  const [west, south, east, north] = [side('west'), side('south'), side('east'), side('north')]
  const faults = BOX_SIDES.flatMap((name) => faultOf(`area.${name}`, side(name), LIMITS[AXIS_OF_SIDE[name]]))
  if (south >= north) faults.push(t('area.needOrder'))
  if (west === east) faults.push(t('area.needWidth'))
  return faults.length > 0 ? { faults } : { value: { kind: 'box', bbox: [west, south, east, north] } }
}

/** A point. */
export function readPointTexts({ coordinates }: PointTexts): Read<LngLat> {
  const read = readTyped(coordinates)
  return 'fault' in read ? { faults: [read.fault] } : { value: read.lngLat }
}

/** A position as it stands in the field, latitude first. */
export const pointTexts = ([lng, lat]: LngLat): PointTexts => ({
  coordinates: `${degreesField(lat)}, ${degreesField(lng)}`,
})

/** A circle; one that reaches over a pole is refused, since no outline on the map shows it. */
export function readCircleTexts(point: PointTexts, radius: string): Read<Area> {
  const center = readPointTexts(point)
  const kilometers = Number(radius.trim().replace(',', '.') || Number.NaN)
  const isRadius = kilometers >= SHORTEST_KILOMETERS && kilometers <= LONGEST_KILOMETERS
  const limits = { least: SHORTEST_KILOMETERS, most: LONGEST_KILOMETERS }
  const faults = isRadius ? [] : [t('area.needNumber', { field: t('area.radius'), ...limits })]
  if ('faults' in center) return { faults: [...center.faults, ...faults] }
  if (!isRadius) return { faults }
  const reach = ((kilometers * 1000) / EARTH_RADIUS_METERS) * (180 / Math.PI)
  if (Math.abs(center.value[1]) + reach >= 90) return { faults: [t('area.fault.pole')] }
  return { value: { kind: 'circle', center: center.value, radiusMeters: Math.round(kilometers * 1000) } }
}

/** Degrees as they stand in a field: at most five decimals, about a metre. */
export const degreesField = (degrees: number): string => String(Math.round(degrees * 1e5) / 1e5 + 0)

/** The sides of a rectangle as they stand in the fields. */
export const boxTexts = ([west, south, east, north]: readonly [
  number,
  number,
  number,
  number,
]): BoxTexts => ({
  north: degreesField(north),
  west: degreesField(west),
  east: degreesField(east),
  south: degreesField(south),
})
