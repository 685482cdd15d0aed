/** The coordinate system that a GeoJSON file of before 2016 names (`crs`); RFC 7946 knows WGS 84 only. */
import { valueAt } from '../../domain/json/json-path.ts'

/** Names of WGS 84, longitude and latitude in degrees. */
const WGS84 = /(?:CRS:?:?84$|EPSG:(?:[\d.]*:)?4326$|WGS ?84$|4979$)/i

/** null when none is named or it is WGS 84; else its name as the file has it. */
export function foreignCrs(collection: unknown): string | null {
  const crs = valueAt(collection, ['crs'])
  if (crs === undefined || crs === null) return null
  const name = valueAt(crs, ['properties', 'name']) ?? valueAt(crs, ['properties', 'href']) ?? crs
  const text = typeof name === 'string' ? name : JSON.stringify(name)
  return WGS84.test(text) ? null : text
}
