/** Signs of the family as rings of points around the origin, where no path can be drawn. */
import { type MarkShape, shapePath } from '../picture/mark-shape.ts'
import type { ScreenXY } from '../picture/web-mercator.ts'

/** Steps of a round part. */
const STEPS = 8

/** Outline in units of the grid of 24, its middle at the origin. Reads the commands that the family uses: M L H V Q Z, and two half circles. */
export function outlineOfShape(shape: MarkShape): readonly ScreenXY[] {
  const path = shapePath(shape)
  const radius = /a([\d.]+) /.exec(path)?.[1]
  if (radius !== undefined) return circle(Number(radius))
  const ring: ScreenXY[] = []
  for (const [, command = '', text = ''] of path.matchAll(/([MLHVQ])([^MLHVQZ]*)/g)) {
    const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number)
    ring.push(...reached(command, numbers, ring.at(-1) ?? [0, 0]))
  }
  return ring.map(([x, y]) => [x - 12, y - 12])
}

function reached(command: string, numbers: readonly number[], [x, y]: ScreenXY): ScreenXY[] {
  const [a = 0, b = 0, c = 0, d = 0] = numbers
  if (command === 'H') return [[a, y]]
  if (command === 'V') return [[x, a]]
  if (command !== 'Q') return [[a, b]]
  return Array.from({ length: STEPS }, (_, step): ScreenXY => {
    const t = (step + 1) / STEPS
    const on = (from: number, control: number, to: number): number =>
      (1 - t) ** 2 * from + 2 * t * (1 - t) * control + t ** 2 * to
    return [on(x, a, c), on(y, b, d)]
  })
}

function circle(radius: number): ScreenXY[] {
  const count = STEPS * 6
  return Array.from({ length: count }, (_, step): ScreenXY => {
    const angle = (2 * Math.PI * step) / count
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  })
}
