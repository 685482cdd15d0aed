/**
 * A position in the forms that teams use, no finer than what is known: degrees are rounded, since they name a point; digits of a grid
 * are cut off, since they name a square.
 */
import { LatLon } from 'geodesy/mgrs.js'
import type { CoordinateForm, LngLat } from './coordinate-form.ts'
import { writeAngles } from './write-angles.ts'

/**
 * The position in one form, its last digit worth at least `resolutionMeters` (> 0). null where the form does not reach:
 * UTM and MGRS end at 80° S and 84° N. Throws a RangeError for what is no position on Earth.
 */
export function writeCoordinates(
  lngLat: LngLat,
  form: CoordinateForm,
  resolutionMeters: number,
): string | null {
  const degrees = writeAngles(lngLat, form === 'utm' || form === 'mgrs' ? 'dd' : form, resolutionMeters)
  return form === 'utm' || form === 'mgrs' ? onGrid(lngLat, form, resolutionMeters) : degrees
}

function onGrid([lng, lat]: LngLat, form: 'utm' | 'mgrs', resolutionMeters: number): string | null {
  if (lat < -80 || lat > 84) return null
  // 180° E is 180° W: zone 1 begins there.
  // A hair south of the equator would be northing 10,000,000, which no zone has.
  const utm = new LatLon(Math.abs(lat) < 1e-7 ? 0 : lat, lng === 180 ? -180 : lng).toUtm()
  const power = Math.min(5, Math.max(0, Math.ceil(Math.log10(resolutionMeters) - 1e-9)))
  if (form === 'mgrs') return mgrsText(utm.toMgrs(), power)
  const cut = (metres: number): string => String(Math.floor(metres / 10 ** power) * 10 ** power)
  return `${utm.zone} ${utm.hemisphere === 'N' ? 'north' : 'south'} ${cut(utm.easting)} ${cut(utm.northing)}`
}

/** Beyond ten kilometres only the square of a hundred is named. */
function mgrsText(mgrs: { toString(digits?: number): string }, power: number): string {
  if (power === 5) return mgrs.toString(2).split(' ').slice(0, 2).join(' ')
  return mgrs.toString(10 - 2 * power)
}
