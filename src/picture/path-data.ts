/** Geometries as SVG path data. */
import type { Geometry, Position } from 'geojson'
import { clippedLine, clippedRing } from './clip.ts'
import type { Project, ScreenXY, WindowSize } from './web-mercator.ts'

/** Steps shorter than this, in pixels, are left out of a path: they cannot be seen. */
const SHORTEST_STEP = 0.6

/** Path data of lines and polygons on screen; empty for points. With a window, only what can be seen in it. */
export function pathData(geometry: Geometry, project: Project, window?: WindowSize): string {
  const line = (positions: readonly Position[]): string => openPath(onScreen(positions, project), window)
  const ring = (positions: readonly Position[]): string => ringPath(onScreen(positions, project), window)
  return joinedPaths(geometry, line, ring)
}

/** The paths of a geometry's lines and rings one after the other; empty for points. */
export function joinedPaths(
  geometry: Geometry,
  line: (positions: readonly Position[]) => string,
  ring: (positions: readonly Position[]) => string,
): string {
  switch (geometry.type) {
    case 'LineString':
      return line(geometry.coordinates)
    case 'MultiLineString':
      return geometry.coordinates.map(line).join('')
    case 'Polygon':
      return geometry.coordinates.map(ring).join('')
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings) => rings.map(ring)).join('')
    default:
      return ''
  }
}

/** Positions as places on screen. */
export const onScreen = (positions: readonly Position[], project: Project): ScreenXY[] =>
  positions.map(([lng = 0, lat = 0]) => project([lng, lat]))

const openPath = (line: readonly ScreenXY[], window: WindowSize | undefined): string =>
  (window === undefined ? [line] : clippedLine(line, window)).map(steps).join('')

function ringPath(ring: readonly ScreenXY[], window: WindowSize | undefined): string {
  if (window === undefined) return steps(ring)
  const clipped = clippedRing(ring, window)
  return clipped.length === 0 ? '' : `${steps(clipped)}Z`
}

function steps(line: readonly ScreenXY[]): string {
  const kept: string[] = []
  let [lastX, lastY] = [Number.NaN, Number.NaN]
  for (const [index, [x, y]] of line.entries()) {
    const isShort = Math.hypot(x - lastX, y - lastY) < SHORTEST_STEP
    if (isShort && index < line.length - 1) continue
    kept.push(`${kept.length === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    ;[lastX, lastY] = [x, y]
  }
  return kept.join('')
}
