/** Coordinates as words, never finer than the class of precision that they belong to. */
import type { PrecisionCode } from './generated/package-types.ts'

/**
 * Decimals of a degree that say no more than the class does: 0.0001° is 11 m, 0.01° about 1 km, 0.1° about 11 km, 1° about 110 km.
 * null: a coordinate would say something that the class does not know.
 */
export const COORDINATE_DECIMALS: Readonly<Record<PrecisionCode, number | null>> = {
  site_exact: 4,
  site_named: 3,
  settlement: 2,
  near_settlement: 1,
  district: 0,
  region: 0,
  country: null,
  unlocated: null,
}

/**
 * For example `39.91° N, 46.79° E`; `lngLat` in degrees WGS 84, longitude first, printed latitude first as people say it.
 * null where the class allows no coordinate. Throws RangeError for what is no position on Earth.
 */
export function coordinateText(
  lngLat: readonly [lng: number, lat: number],
  precisionCode: PrecisionCode,
): string | null {
  const [lng, lat] = lngLat
  if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90))
    throw new RangeError(`degrees expected, ${lng}, ${lat} found`)
  const decimals = COORDINATE_DECIMALS[precisionCode]
  if (decimals === null) return null
  return `${degrees(lat, decimals, 'N', 'S')}, ${degrees(lng, decimals, 'E', 'W')}`
}

function degrees(value: number, decimals: number, positive: string, negative: string): string {
  const text = Math.abs(value).toFixed(decimals)
  const isZero = Number(text) === 0
  return `${text}°${isZero ? '' : ` ${value > 0 ? positive : negative}`}`
}
