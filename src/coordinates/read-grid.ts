/** UTM and MGRS, WGS 84, with the zones of Norway and Svalbard. */
import Mgrs, { type LatLon, Utm } from 'geodesy/mgrs.js'
import type { CoordinateReading, CoordinateRefusal, LngLat } from './coordinate-form.ts'

const MGRS = /^(\d{1,2}) ?([C-HJ-NP-X]) ?([A-Z])([A-Z])((?: ?\d+){0,2})$/i
const UTM =
  /^(?:utm )?(?:zone )?(\d{1,2}) ?(north|south|[c-hj-np-x])[ ,]+(\d{5,7}(?:\.\d+)?) ?(?:m ?e|e)?[ ,]+(\d{1,8}(?:\.\d+)?) ?(?:m ?n|n)?$/i

/** Reads `plain` writing; null when it is no grid reference at all. */
export function readGrid(plain: string): CoordinateReading | CoordinateRefusal | null {
  const mgrs = plain.match(MGRS)
  if (mgrs) return readMgrs(mgrs)
  const utm = plain.match(UTM)
  return utm ? readUtm(utm) : null
}

/** The middle of the square that the digits name. */
function readMgrs([whole, zone = '', band = '', e100k = '', n100k = '', rest = '']: RegExpMatchArray):
  | CoordinateReading
  | CoordinateRefusal {
  const digits = rest.replaceAll(' ', '')
  const [easting = '', northing = ''] = rest.trim().includes(' ') ? rest.trim().split(' ') : halves(digits)
  if (easting.length !== northing.length || easting.length > 5)
    return { fault: 'grid-digits', found: rest.trim() }
  const half = 10 ** (5 - easting.length) / 2
  const metres = (text: string): number => Number(text.padEnd(5, '0')) + half
  return position({ form: 'mgrs', found: whole, digitMeters: 10 ** (5 - easting.length) }, () => {
    const letters = [band, e100k, n100k].map((letter) => letter.toUpperCase()) as [string, string, string]
    return new Mgrs(Number(zone), ...letters, metres(easting), metres(northing)).toUtm()
  })
}

const halves = (digits: string): readonly [string, string] => [
  digits.slice(0, Math.floor(digits.length / 2)),
  digits.slice(Math.floor(digits.length / 2)),
]

function readUtm([whole, zone = '', letter = '', easting = '', northing = '']: RegExpMatchArray):
  | CoordinateReading
  | CoordinateRefusal {
  if (letter.toUpperCase() === 'S') return { fault: 'band-or-south', found: `${zone}${letter}` }
  const isNorth = letter.length > 1 ? letter.toLowerCase() === 'north' : letter.toUpperCase() >= 'N'
  return position(
    { form: 'utm', found: whole, digitMeters: 1 },
    () => new Utm(Number(zone), isNorth ? 'N' : 'S', Number(easting), Number(northing)),
  )
}

interface GridText {
  readonly form: 'utm' | 'mgrs'
  readonly found: string
  readonly digitMeters: number
}

function position(
  { form, found, digitMeters }: GridText,
  make: () => Utm,
): CoordinateReading | CoordinateRefusal {
  try {
    return { lngLat: lngLatOf(make().toLatLon()), form, digitMeters }
  } catch (fault) {
    const isZone =
      fault instanceof Error && /zone|hemisphere/.test(fault.message) && !/square/.test(fault.message)
    return { fault: isZone ? 'grid-zone' : 'grid-square', found }
  }
}

const lngLatOf = ({ lat, lon }: LatLon): LngLat => [lon, lat]
