/** Group 8: exterior rings run counterclockwise, holes clockwise (RFC 7946 §3.1.6). The one fault that we repair. */
import type { Geometry, Position } from 'geojson'
import type { CairnFeature } from '../generated/package-types.ts'
import type { JsonPath } from '../json/json-path.ts'
import { type Finding, NO_FINDINGS, notice } from './finding.ts'

export interface Rewound {
  /** The same object when nothing was wrong. */
  readonly feature: CairnFeature
  readonly findings: readonly Finding[]
}

/** The feature with every ring the right way round, and a notice for each ring that was turned. */
export function rewind(feature: CairnFeature): Rewound {
  const { geometry } = feature
  const findings: Finding[] = []
  const turned = geometry === null ? null : rewindGeometry(geometry, ['geometry'], findings)
  if (findings.length === 0) return { feature, findings: NO_FINDINGS }
  return { feature: { ...feature, geometry: turned }, findings }
}

function rewindGeometry(geometry: Geometry, path: JsonPath, findings: Finding[]): Geometry {
  const at = [...path, 'coordinates']
  if (geometry.type === 'Polygon')
    return { ...geometry, coordinates: rewindPolygon(geometry.coordinates, at, findings) }
  if (geometry.type === 'MultiPolygon')
    return {
      ...geometry,
      coordinates: geometry.coordinates.map((rings, i) => rewindPolygon(rings, [...at, i], findings)),
    }
  if (geometry.type !== 'GeometryCollection') return geometry
  const geometries = geometry.geometries.map((part, i) =>
    rewindGeometry(part, [...path, 'geometries', i], findings),
  )
  return { ...geometry, geometries }
}

function rewindPolygon(rings: Position[][], path: JsonPath, findings: Finding[]): Position[][] {
  return rings.map((ring, index) => {
    const area = doubleArea(ring)
    const isExterior = index === 0
    if (area === 0 || area > 0 === isExterior) return ring
    const [expected, found] = isExterior
      ? ['counterclockwise exterior', 'clockwise']
      : ['clockwise hole', 'counterclockwise']
    findings.push(
      notice(
        'ring-rewound',
        [...path, index],
        `Expected a ${expected} ring, found a ${found} one. It was turned; the data stay as they are.`,
      ),
    )
    return ring.toReversed()
  })
}

/** Twice the signed area in square degrees: positive when counterclockwise. */
function doubleArea(ring: readonly Position[]): number {
  const [originLon = 0, originLat = 0] = ring[0] ?? []
  let area = 0
  for (let i = 0; i < ring.length - 1; i++) {
    const [ax = 0, ay = 0] = ring[i] ?? []
    const [bx = 0, by = 0] = ring[i + 1] ?? []
    area += (ax - originLon) * (by - originLat) - (bx - originLon) * (ay - originLat)
  }
  return area
}
