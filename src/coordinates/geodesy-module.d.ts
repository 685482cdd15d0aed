/** The part of npm `geodesy` 2.4 that we use; the package ships no types. */
declare module 'geodesy/mgrs.js' {
  /** A position in degrees WGS 84. */
  export class LatLon {
    /** Wraps what is out of range; throws a TypeError for what is no number. */
    constructor(lat: number, lon: number)
    readonly lat: number
    readonly lon: number
    /** With the zones of Norway and Svalbard; throws outside 80° S … 84° N. */
    toUtm(): Utm
  }

  export class Utm {
    /** Metres; throws a RangeError for a zone, hemisphere, easting or northing that is none. */
    constructor(zone: number, hemisphere: string, easting: number, northing: number)
    readonly zone: number
    readonly hemisphere: 'N' | 'S'
    readonly easting: number
    readonly northing: number
    toLatLon(): LatLon
    toMgrs(): Mgrs
  }

  export default class Mgrs {
    /** Letters in upper case, metres within the square; throws a RangeError that names what is wrong. */
    constructor(zone: number, band: string, e100k: string, n100k: string, easting: number, northing: number)
    /** South-western corner of the square. */
    toUtm(): Utm
    /** Truncated, never rounded; `digits` of 2, 4, 6, 8 or 10 for both numbers together. */
    toString(digits?: number): string
  }
}

/** The part of npm `geodesy` 2.4 that reckons on the ellipsoid WGS 84. */
declare module 'geodesy/latlon-ellipsoidal-vincenty.js' {
  export default class LatLon {
    /** Degrees; throws a TypeError for what is no number. */
    constructor(lat: number, lon: number)
    /** Metres along the geodesic; NaN where the formula does not converge, near the antipode. */
    distanceTo(point: LatLon): number
    /** Degrees from true north, 0 … 360; NaN at the same place and where the formula does not converge. */
    initialBearingTo(point: LatLon): number
  }
}
