/** A position in degrees, no finer than what is known: the nearest number of so many digits. */
import type { CoordinateForm, LngLat } from './coordinate-form.ts'

/** One degree of latitude in metres; a degree of longitude is never longer. */
const DEGREE_METERS = 111_320

/** Latitude first, the last digit worth at least `resolutionMeters` (> 0). Throws a RangeError for what is no position on Earth. */
export function writeAngles([lng, lat]: LngLat, form: AngleForm, resolutionMeters: number): string {
  if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90) || !(resolutionMeters > 0))
    throw new RangeError(
      `a position in degrees and a resolution in meters expected, ${lng}, ${lat}, ${resolutionMeters} found`,
    )
  return `${angle(lat, 'NS', form, resolutionMeters)}, ${angle(lng, 'EW', form, resolutionMeters)}`
}

/** The forms that need no grid. */
export type AngleForm = Exclude<CoordinateForm, 'utm' | 'mgrs'>

/** Parts of a degree per form: the last one carries the decimals. */
const PARTS = { dd: ['°'], ddm: ['°', '′'], dms: ['°', '′', '″'] } as const

function angle(degrees: number, letters: string, form: AngleForm, resolutionMeters: number): string {
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

/** Counted in the last unit's smallest step, so that no part is ever 60. */
function sexagesimal(degrees: number, last: number, decimals: number): readonly string[] {
  const steps = Math.round(degrees * 60 ** last * 10 ** decimals)
  const whole = Math.floor(steps / 10 ** decimals)
  const fraction = String(steps % 10 ** decimals).padStart(decimals, '0')
  const parts = Array.from({ length: last + 1 }, (_, at) => {
    const value = Math.floor(whole / 60 ** (last - at))
    return at === 0 ? String(value) : String(value % 60).padStart(2, '0')
  })
  if (decimals > 0) parts[last] += `.${fraction}`
  return parts
}
