/** Geometries as KML, which has no holes in anything but polygons and calls every collection MultiGeometry. */
import type { Geometry, Position } from 'geojson'

/** Empty for no geometry: a placemark may go without. */
export function kmlGeometry(geometry: Geometry | null): string {
  if (geometry === null) return ''
  switch (geometry.type) {
    case 'Point':
      return `<Point>${coordinates([geometry.coordinates])}</Point>`
    case 'LineString':
      return `<LineString>${coordinates(geometry.coordinates)}</LineString>`
    case 'Polygon':
      return `<Polygon>${geometry.coordinates.map(boundary).join('')}</Polygon>`
    case 'MultiPoint':
      return multi(geometry.coordinates.map((at) => ({ type: 'Point', coordinates: at })))
    case 'MultiLineString':
      return multi(geometry.coordinates.map((at) => ({ type: 'LineString', coordinates: at })))
    case 'MultiPolygon':
      return multi(geometry.coordinates.map((at) => ({ type: 'Polygon', coordinates: at })))
    case 'GeometryCollection':
      return multi(geometry.geometries)
  }
}

const multi = (parts: readonly Geometry[]): string =>
  `<MultiGeometry>${parts.map(kmlGeometry).join('')}</MultiGeometry>`

function boundary(ring: readonly Position[], index: number): string {
  const name = index === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs'
  return `<${name}><LinearRing>${coordinates(ring)}</LinearRing></${name}>`
}

/** Longitude, latitude; heights are not ours to state. */
const coordinates = (positions: readonly Position[]): string =>
  `<coordinates>${positions.map(([lng, lat]) => `${lng},${lat}`).join(' ')}</coordinates>`
