const EARTH_RADIUS_METERS = 6371008.8
const radians = (degrees) => (degrees * Math.PI) / 180

/** Great-circle distance in metres between two [longitude, latitude] pairs, on a sphere. */
export function distanceMeters([lonA, latA], [lonB, latB]) {
  const sinLat = Math.sin(radians(latB - latA) / 2)
  const sinLon = Math.sin(radians(lonB - lonA) / 2)
  const h = sinLat ** 2 + Math.cos(radians(latA)) * Math.cos(radians(latB)) * sinLon ** 2
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.sqrt(h))
}

/** Degrees rounded to a number of decimals. */
export const roundTo = (degrees, decimals) => Number(degrees.toFixed(decimals))
