/** Where names go in the locator: beside their mark, never over a mark or another name. Pure. */
import type { ScreenXY, WindowSize } from './web-mercator.ts'

export interface WantedName {
  readonly text: string
  /** The mark or place that is named, in pixels. */
  readonly at: ScreenXY
  /** The name of an area stands in its middle if it can; any other name stands beside its mark. */
  readonly isCentred: boolean
  readonly className: string
}

/** `x` is the middle of the text, `y` its baseline, as SVG text with `text-anchor: middle` wants them. */
export interface PlacedName {
  readonly text: string
  readonly className: string
  readonly x: number
  readonly y: number
  /** The end that stands at the mark, where the width of a letter does not matter; `middle` above and below it. */
  readonly anchor: 'start' | 'middle' | 'end'
  /** Where that end is. */
  readonly anchorX: number
}

/** Estimated width of a letter and height of a line, in pixels: SVG cannot be measured before it is shown. */
const LETTER = 6.4
const LINE = 15
/** Half of a mark, in pixels. */
const MARK = 13

type Anchor = PlacedName['anchor']

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Candidate extends Box {
  readonly anchor: Anchor
}

/** Places each name where it fits: below its mark, above it, right, left; else it is left out. */
export function placedNames(
  wanted: readonly WantedName[],
  marks: readonly ScreenXY[],
  size: WindowSize,
): PlacedName[] {
  const taken: Box[] = marks.map(([x, y]) => ({
    left: x - MARK,
    right: x + MARK,
    top: y - MARK,
    bottom: y + MARK,
  }))
  return wanted.flatMap((name) => {
    const box = candidates(name).find(
      (one) => isInside(one, size) && !taken.some((other) => overlap(one, other)),
    )
    if (box === undefined) return []
    taken.push(box)
    const x = (box.left + box.right) / 2
    const anchorX = { start: box.left, middle: x, end: box.right }[box.anchor]
    const { anchor } = box
    return [{ text: name.text, className: name.className, x, y: box.bottom - 4, anchor, anchorX }]
  })
}

function candidates({ text, at: [x, y], isCentred }: WantedName): Candidate[] {
  const width = text.length * LETTER
  const box = (left: number, top: number, anchor: Anchor = 'middle'): Candidate => ({
    left,
    top,
    right: left + width,
    bottom: top + LINE,
    anchor,
  })
  const middle = x - width / 2
  return [
    ...(isCentred ? [box(middle, y - LINE / 2)] : []),
    box(middle, y + MARK),
    box(middle, y - MARK - LINE),
    box(x + MARK + 2, y - LINE / 2, 'start'),
    box(x - MARK - 2 - width, y - LINE / 2, 'end'),
  ]
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const isInside = (box: Box, { width, height }: WindowSize): boolean =>
  box.left > 0 && box.right < width && box.top > 0 && box.bottom < height
