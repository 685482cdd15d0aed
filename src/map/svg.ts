/** Building SVG as DOM nodes: no markup strings, so that nothing in a dataset can become markup. */
import type { Geometry, Position } from 'geojson'
import type { LngLat } from '../query/core/filter.ts'
import type { ScreenXY } from './web-mercator.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** An SVG element with attributes and children; strings become text nodes. */
export function svgElement<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  element.append(...children)
  return element
}

/** Steps shorter than this, in pixels, are left out of a path: they cannot be seen. */
const SHORTEST_STEP = 0.6

/** Path data of lines and polygons on screen; empty for points. */
export function pathData(geometry: Geometry, project: (place: LngLat) => ScreenXY): string {
  switch (geometry.type) {
    case 'LineString':
      return linePath(geometry.coordinates, project)
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map((line) => linePath(line, project)).join('')
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings) => rings.map((ring) => linePath(ring, project))).join('')
    default:
      return ''
  }
}

function linePath(line: readonly Position[], project: (place: LngLat) => ScreenXY): string {
  const steps: string[] = []
  let [lastX, lastY] = [Number.NaN, Number.NaN]
  for (const [index, [lng = 0, lat = 0]] of line.entries()) {
    const [x, y] = project([lng, lat])
    const isShort = Math.hypot(x - lastX, y - lastY) < SHORTEST_STEP
    if (isShort && index < line.length - 1) continue
    steps.push(`${steps.length === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    ;[lastX, lastY] = [x, y]
  }
  return steps.join('')
}
