/** Geometries as short SVG path data: whole pixels, each step from the one before. */
import type { Geometry, Position } from 'geojson'
import { clippedLine, clippedRing } from '../picture/clip.ts'
import { joinedPaths, onScreen } from '../picture/path-data.ts'
import type { Project, ScreenXY, WindowSize } from '../picture/web-mercator.ts'

/** Steps shorter than this, in pixels, are left out: a small picture is no finer. */
const SHORTEST_STEP = 2.6

/** Path data of lines and polygons as far as the window shows them; empty for points. */
export function shortPath(geometry: Geometry, project: Project, window: WindowSize): string {
  const line = (positions: readonly Position[]): string =>
    clippedLine(onScreen(positions, project), window).map(steps).join('')
  const ring = (positions: readonly Position[]): string => {
    const path = steps(clippedRing(onScreen(positions, project), window))
    return path === '' ? '' : `${path}z`
  }
  return joinedPaths(geometry, line, ring)
}

function steps(line: readonly ScreenXY[]): string {
  const places = line.map(([x, y]): ScreenXY => [Math.round(x), Math.round(y)])
  let [lastX, lastY] = places[0] ?? [0, 0]
  const written = places.flatMap(([x, y], at) => {
    if (at === 0) return [`M${x} ${y}`]
    const isLast = at === places.length - 1
    const length = Math.hypot(x - lastX, y - lastY)
    if (length === 0 || (length < SHORTEST_STEP && !isLast)) return []
    const step = `${x - lastX} ${y - lastY}`
    ;[lastX, lastY] = [x, y]
    return [step]
  })
  // A dot is no line.
  return written.length < 2 ? '' : `${written[0]}l${written.slice(1).join(' ').replaceAll(' -', '-')}`
}
