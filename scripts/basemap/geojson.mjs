/** GeoJSON as this basemap writes it: short properties, source and date in the collection. */

/** @typedef {{ type: 'Feature', properties: object, geometry: { type: string, coordinates: unknown } }} Feature */
/** @typedef {{ source: string, licence: string, asOf: string }} Origin */

/**
 * @param {string} type of the geometry
 * @param {unknown} coordinates
 * @param {object} properties
 * @returns {Feature}
 */
export function feature(type, coordinates, properties) {
  return { type: 'Feature', properties, geometry: { type, coordinates } }
}

/**
 * The origin stands in the file itself, as RFC 7946 allows, so that a copy keeps it.
 * @param {Origin} origin
 * @param {Feature[]} features
 */
export function collection(origin, features) {
  return JSON.stringify({ type: 'FeatureCollection', ...origin, features })
}
