/** Leaving out what lies outside a window: a picture of one valley does not carry a continent. */
import type { ScreenXY, WindowSize } from './web-mercator.ts'

/** Pixels around the window, so that no edge of a cut is seen. */
const MARGIN = 20

type Side = readonly [axis: 0 | 1, limit: number, keepsBelow: boolean]

const sidesOf = ({ width, height }: WindowSize): readonly Side[] => [
  [0, -MARGIN, false],
  [0, width + MARGIN, true],
  [1, -MARGIN, false],
  [1, height + MARGIN, true],
]

const isKept = (place: ScreenXY, [axis, limit, keepsBelow]: Side): boolean =>
  keepsBelow ? place[axis] <= limit : place[axis] >= limit

/** The part of a closed ring inside the window and a margin (Sutherland–Hodgman); empty when there is none. */
export const clippedRing = (ring: readonly ScreenXY[], size: WindowSize): readonly ScreenXY[] =>
  sidesOf(size).reduce<readonly ScreenXY[]>(onOneSide, ring)

function onOneSide(ring: readonly ScreenXY[], side: Side): ScreenXY[] {
  const kept: ScreenXY[] = []
  for (const [at, to] of ring.entries()) {
    const from = ring[(at || ring.length) - 1] ?? to
    if (isKept(from, side) !== isKept(to, side)) kept.push(crossing(from, to, side))
    if (isKept(to, side)) kept.push(to)
  }
  return kept
}

function crossing(from: ScreenXY, to: ScreenXY, [axis, limit]: Side): ScreenXY {
  const share = (limit - from[axis]) / (to[axis] - from[axis])
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

/** The stretches of a line that may be seen. */
export function clippedLine(line: readonly ScreenXY[], size: WindowSize): readonly (readonly ScreenXY[])[] {
  const stretches: ScreenXY[][] = []
  let open: ScreenXY[] | null = null
  for (const [at, to] of line.entries()) {
    const from = line[at - 1]
    if (from === undefined) continue
    if (isOutside(from, to, size)) open = null
    else if (open === null) {
      open = [from, to]
      stretches.push(open)
    } else open.push(to)
  }
  return stretches
}

/** Whether both ends lie beyond the same side. */
const isOutside = (from: ScreenXY, to: ScreenXY, size: WindowSize): boolean =>
  sidesOf(size).some((side) => !isKept(from, side) && !isKept(to, side))
