/** Places as shares of the square world of Web Mercator, and back. */
import type { LngLat } from '../query/core/filter.ts'

export type ScreenXY = readonly [x: number, y: number]

/** Beyond this latitude the square world ends. */
const MAX_LATITUDE = 85.051129

/** Share of the world's width and height from its north-west corner. */
export function mercatorShare([lng, lat]: LngLat): ScreenXY {
  const clamped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat))
  const north = Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360))
  return [(lng + 180) / 360, (1 - north / Math.PI) / 2]
}

/** The place at a share of the world's width and height. */
export function lngLatOfShare([x, y]: ScreenXY): LngLat {
  const north = Math.PI * (1 - 2 * y)
  return [x * 360 - 180, (Math.atan(Math.sinh(north)) * 180) / Math.PI]
}
