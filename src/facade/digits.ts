/** Digits as strokes, for pictures that are drawn without a font. */
import type { ScreenXY } from '../picture/web-mercator.ts'

/** Places on a grid of 2 × 4 from its top left corner, one stroke of each digit after the other. */
const STROKES: readonly string[] = [
  '0,0 2,0 2,4 0,4 0,0',
  '0.4,0.7 1.2,0 1.2,4',
  '0,0 2,0 2,2 0,2 0,4 2,4',
  '0,0 2,0 2,4 0,4|0.5,2 2,2',
  '0,0 0,2 2,2|2,0 2,4',
  '2,0 0,0 0,2 2,2 2,4 0,4',
  '2,0 0,0 0,4 2,4 2,2 0,2',
  '0,0 2,0 1,4',
  '0,0 2,0 2,4 0,4 0,0|0,2 2,2',
  '2,2 0,2 0,0 2,0 2,4 0,4',
]

const strokesOf = (digit: number): ScreenXY[][] =>
  (STROKES[digit] ?? '').split('|').map((stroke) =>
    stroke.split(' ').map((place): ScreenXY => {
      const [x = 0, y = 0] = place.split(',').map(Number)
      return [x, y]
    }),
  )

/** Width of a digit with the gap after it, in units of the grid. */
const ADVANCE = 3

/** A whole number, not negative, as strokes around the origin; it is about so many pixels high, and smaller the longer it is. */
export function digitLines(value: number, height: number): ScreenXY[][] {
  const digits = [...String(value)].map(Number)
  const unit = (height * 2) / 4 / Math.max(1, digits.length * 0.62)
  const left = -(digits.length * ADVANCE - 1) / 2
  return digits.flatMap((digit, place) =>
    strokesOf(digit).map((stroke) =>
      stroke.map(([x, y]): ScreenXY => [(left + place * ADVANCE + x) * unit, (y - 2) * unit]),
    ),
  )
}
