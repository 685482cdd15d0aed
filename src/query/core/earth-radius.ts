/** Mean radius of the earth (IUGG) in metres, the same as Turf's. */
export const EARTH_RADIUS_METERS = 6_371_008.8
