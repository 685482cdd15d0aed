import { roundTo } from './distance.mjs'

const DECIMALS = 3

/** Twice the signed area of a ring in square degrees; positive when counterclockwise. */
function signedArea(ring) {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0)
}

function rounded(ring) {
  const points = ring.map(([lon, lat]) => [roundTo(lon, DECIMALS), roundTo(lat, DECIMALS)])
  return points.filter(([lon, lat], i) => i === 0 || lon !== points[i - 1][0] || lat !== points[i - 1][1])
}

/** RFC 7946: the outer ring runs counterclockwise, holes clockwise. */
const wound = (ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : [...ring].reverse())

const polygon = (rings) => rings.map((ring, index) => wound(rounded(ring), index))

function geometryOf({ type, coordinates }) {
  if (type === 'Polygon') return { type, coordinates: polygon(coordinates) }
  if (type === 'MultiPolygon') return { type, coordinates: coordinates.map(polygon) }
  throw new Error(`a district cannot be a ${type}`)
}

const outlineOf = ({ geometry, properties }) => ({
  geometry: geometryOf(geometry),
  source: `${properties.source}; as of ${properties.asOf}`,
})

/** District outlines and their source by place id, rounded to the decimals of their class and wound as RFC 7946 wants. */
export const districtPolygons = (features) =>
  new Map([...features].map(([placeId, feature]) => [placeId, outlineOf(feature)]))
