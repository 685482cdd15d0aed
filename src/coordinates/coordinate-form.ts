/** The writings of a position that teams use, and what reading one answers. */

export const COORDINATE_FORMS = ['dd', 'ddm', 'dms', 'utm', 'mgrs'] as const
/** Decimal degrees; degrees and decimal minutes; degrees, minutes, seconds; UTM; MGRS. */
export type CoordinateForm = (typeof COORDINATE_FORMS)[number]

/** Longitude first, degrees WGS 84. */
export type LngLat = readonly [lng: number, lat: number]

/** Why a text is no position; the words for each stand in the message catalogue. */
export type CoordinateFault =
  | 'empty'
  | 'not-understood'
  /** Two numbers or groups of numbers expected. */
  | 'not-two'
  | 'latitude-range'
  | 'longitude-range'
  /** The first number can only be a longitude, the second could be a latitude. */
  | 'swapped'
  | 'minutes-range'
  | 'seconds-range'
  /** Only the last number of an angle may have decimals: 39.5° 30′. */
  | 'decimals-inside'
  /** Two latitudes, or two longitudes. */
  | 'same-axis'
  /** A minus sign and a letter both say the direction. */
  | 'sign-and-letter'
  /** Azerbaijani Ş alone is north (şimal) and east (şərq). */
  | 'letter-ambiguous'
  /** Commas may be decimal signs or separators. */
  | 'comma-ambiguous'
  /** 38S is a latitude band in the north and a hemisphere in the south. */
  | 'band-or-south'
  | 'grid-zone'
  /** Letters or numbers that do not exist in that zone. */
  | 'grid-square'
  /** As many digits for easting as for northing expected. */
  | 'grid-digits'

export interface CoordinateReading {
  readonly lngLat: LngLat
  readonly form: CoordinateForm
  /** About what the last digit typed is worth on the ground: a power of ten in metres, at least 1. */
  readonly digitMeters: number
}

export interface CoordinateRefusal {
  readonly fault: CoordinateFault
  /** The part of the text that is at fault, as typed. */
  readonly found: string
}
