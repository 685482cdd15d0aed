/** A position in the forms that teams use, no finer than what is known: cut off, never rounded. */
import { LatLon } from 'geodesy/mgrs.js'
import type { CoordinateForm, LngLat } from './coordinate-form.ts'

/** One degree of latitude in metres; a degree of longitude is never longer. */
const DEGREE_METERS = 111_320

/**
 * The position in one form, its last digit worth at least `resolutionMeters` (> 0). null where the form does not reach:
 * UTM and MGRS end at 80° S and 84° N. Throws a RangeError for what is no position on Earth.
 */
export function writeCoordinates(
  lngLat: LngLat,
  form: CoordinateForm,
  resolutionMeters: number,
): string | null {
  const [lng, lat] = lngLat
  if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90) || !(resolutionMeters > 0))
    throw new RangeError(
      `a position in degrees and a resolution in meters expected, ${lng}, ${lat}, ${resolutionMeters} found`,
    )
  if (form === 'utm' || form === 'mgrs') return onGrid(lngLat, form, resolutionMeters)
  return `${angle(lat, 'NS', form, resolutionMeters)}, ${angle(lng, 'EW', form, resolutionMeters)}`
}

/** Parts of a degree per form: the last one carries the decimals. */
const PARTS = { dd: ['°'], ddm: ['°', '′'], dms: ['°', '′', '″'] } as const

function angle(degrees: number, letters: string, form: keyof typeof PARTS, resolutionMeters: number): string {
  const units = PARTS[form].filter((_, at) => at === 0 || DEGREE_METERS / 60 ** at >= resolutionMeters)
  const last = units.length - 1
  const decimals = decimalsFor(DEGREE_METERS / 60 ** last, resolutionMeters)
  const parts = sexagesimal(Math.abs(degrees), last, decimals)
  const isZero = parts.every((part) => Number(part) === 0)
  const letter = isZero ? '' : ` ${degrees < 0 ? letters[1] : letters[0]}`
  return parts.map((part, at) => `${part}${units[at]}`).join(' ') + letter
}

/** Decimals of a unit of so many metres whose last is worth the resolution or more; none where the unit itself is finer. */
const decimalsFor = (unitMeters: number, resolutionMeters: number): number =>
  Math.max(0, Math.floor(Math.log10(unitMeters / resolutionMeters) + 1e-9))

/** Counted in the last unit's smallest step and cut, so that no part is ever 60. */
function sexagesimal(degrees: number, last: number, decimals: number): readonly string[] {
  const steps = Math.floor(degrees * 60 ** last * 10 ** decimals + 1e-6)
  const whole = Math.floor(steps / 10 ** decimals)
  const fraction = String(steps % 10 ** decimals).padStart(decimals, '0')
  const parts = Array.from({ length: last + 1 }, (_, at) => {
    const value = Math.floor(whole / 60 ** (last - at))
    return at === 0 ? String(value) : String(value % 60).padStart(2, '0')
  })
  if (decimals > 0) parts[last] += `.${fraction}`
  return parts
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
