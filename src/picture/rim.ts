/** The edge of an area: where the small signs of its features stand once the middle would say too much. */
import type { Position } from 'geojson'
import type { Outline } from './footprint.ts'
import type { ScreenXY } from './web-mercator.ts'

/** Outer rings of an area, or the lines themselves. */
export function rimLines(outline: Outline | null): readonly Position[][] {
  switch (outline?.type) {
    case undefined:
      return []
    case 'LineString':
      return [outline.coordinates]
    case 'MultiLineString':
      return outline.coordinates
    case 'Polygon':
      return outline.coordinates.slice(0, 1)
    case 'MultiPolygon':
      return outline.coordinates.flatMap((rings) => rings.slice(0, 1))
  }
}

/** Places along a line on screen, at equal distances of about `every` pixels, at least three on a closed ring. */
export function placesAlong(line: readonly ScreenXY[], every: number): ScreenXY[] {
  const lengths = line
    .slice(1)
    .map(([x, y], at) => Math.hypot(x - (line[at]?.[0] ?? x), y - (line[at]?.[1] ?? y)))
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  const step = whole / Math.max(3, Math.round(whole / every))
  if (!(step > 0)) return []
  const places: ScreenXY[] = []
  let walked = 0
  for (const [at, length] of lengths.entries()) {
    const [from, to] = [line[at], line[at + 1]]
    while (from && to && places.length * step <= walked + length && places.length * step < whole - step / 2) {
      const share = length === 0 ? 0 : (places.length * step - walked) / length
      places.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share])
    }
    walked += length
  }
  return places
}
