/** A picture of coloured pixels, drawn without a browser: just the shapes that a small map needs, with soft edges. */
import { clippedRing } from '../picture/clip.ts'
import type { ScreenXY, WindowSize } from '../picture/web-mercator.ts'

/** Three bytes a pixel, red, green, blue, row by row from the top left. */
export interface Pixels extends WindowSize {
  readonly bytes: Uint8Array
}

/** `#rrggbb`, and how much of it covers what is below, 0 to 1. */
export interface Ink {
  readonly colour: string
  readonly opacity?: number
}

/** Lines of sampling per pixel: edges of filled shapes are so fine. */
const SAMPLES = 4

/** An empty picture of one colour. */
export function blankPixels({ width, height }: WindowSize, colour: string): Pixels {
  const bytes = new Uint8Array(width * height * 3)
  const channels = channelsOf(colour)
  for (let at = 0; at < bytes.length; at++) bytes[at] = channels[at % 3] ?? 0
  return { width, height, bytes }
}

/** Fills closed rings by the even-odd rule; what lies outside the picture is left out. */
export function fillRings(pixels: Pixels, rings: readonly (readonly ScreenXY[])[], ink: Ink): void {
  // A continent has ten thousand edges, a picture of one valley needs fifty of them.
  const edges = rings.flatMap((ring) => edgesOf(clippedRing(ring, pixels)))
  const heights = edges.flatMap(([[, from], [, to]]) => [from, to])
  const first = Math.max(0, Math.floor(heights.reduce((low, y) => Math.min(low, y), pixels.height)))
  const last = Math.min(
    pixels.height - 1,
    heights.reduce((high, y) => Math.max(high, y), 0),
  )
  for (let y = first; y <= last; y++) {
    const covered = new Float32Array(pixels.width)
    for (let sample = 0; sample < SAMPLES; sample++) coverRow(covered, edges, y + (sample + 0.5) / SAMPLES)
    covered.forEach((share, x) => void (share > 0 && blend(pixels, x, y, ink, share)))
  }
}

type Edge = readonly [from: ScreenXY, to: ScreenXY]

const edgesOf = (ring: readonly ScreenXY[]): Edge[] =>
  ring.map((from, at): Edge => [from, ring[(at + 1) % ring.length] ?? from])

function coverRow(covered: Float32Array, edges: readonly Edge[], y: number): void {
  const crossings = edges
    .filter(([[, from], [, to]]) => from <= y !== to <= y)
    .map(([[x1, y1], [x2, y2]]) => x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
    .sort((a, b) => a - b)
  for (let at = 0; at + 1 < crossings.length; at += 2)
    coverSpan(covered, crossings[at] ?? 0, crossings[at + 1] ?? 0)
}

/** Adds one sample's share of the pixels between two places of a row. */
function coverSpan(covered: Float32Array, from: number, to: number): void {
  const last = Math.min(covered.length - 1, Math.floor(to))
  for (let x = Math.max(0, Math.floor(from)); x <= last; x++) {
    const share = Math.min(to, x + 1) - Math.max(from, x)
    covered[x] = (covered[x] ?? 0) + Math.max(0, share) / SAMPLES
  }
}

/** Draws a line of a width in pixels; dashes are lengths of stroke and gap, in turn. */
export function strokeLine(
  pixels: Pixels,
  line: readonly ScreenXY[],
  {
    width,
    dash,
    ...ink
  }: Ink & { readonly width: number; readonly dash?: readonly [on: number, off: number] },
): void {
  let walked = 0
  for (const [at, to] of line.entries()) {
    const from = line[at - 1]
    if (!from) continue
    strokeSegment(
      pixels,
      from,
      to,
      (distance, along) => {
        const isOn = !dash || (walked + along) % (dash[0] + dash[1]) < dash[0]
        return isOn ? edge(width / 2 - distance) : 0
      },
      ink,
      width,
    )
    walked += Math.hypot(to[0] - from[0], to[1] - from[1])
  }
}

/** How much of a pixel is covered whose middle lies so far inside an edge. */
const edge = (inside: number): number => Math.max(0, Math.min(1, inside + 0.5))

function strokeSegment(
  pixels: Pixels,
  [x1, y1]: ScreenXY,
  [x2, y2]: ScreenXY,
  share: (distance: number, along: number) => number,
  ink: Ink,
  width: number,
): void {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const box = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)] as const
  eachPixel(
    pixels,
    box,
    width,
    (x, y) => {
      const along = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length
      const on = Math.max(0, Math.min(length, along))
      const [nearX, nearY] =
        length === 0 ? [x1, y1] : [x1 + ((x2 - x1) * on) / length, y1 + ((y2 - y1) * on) / length]
      return share(Math.hypot(x - nearX, y - nearY), on)
    },
    ink,
  )
}

/** A disc, or with `width` the line around it. */
export function drawDisc(
  pixels: Pixels,
  [cx, cy]: ScreenXY,
  radius: number,
  { width, ...ink }: Ink & { readonly width?: number },
): void {
  const box = [cx - radius, cy - radius, cx + radius, cy + radius] as const
  eachPixel(
    pixels,
    box,
    1 + (width ?? 0),
    (x, y) => {
      const distance = Math.hypot(x - cx, y - cy)
      return edge(width === undefined ? radius - distance : width / 2 - Math.abs(distance - radius))
    },
    ink,
  )
}

/** Asks for every pixel of a box, and a margin around it, how much of it is covered. */
function eachPixel(
  pixels: Pixels,
  [left, top, right, bottom]: readonly [number, number, number, number],
  margin: number,
  share: (x: number, y: number) => number,
  ink: Ink,
): void {
  const within = (value: number, limit: number): number => Math.max(0, Math.min(limit - 1, Math.floor(value)))
  for (let y = within(top - margin, pixels.height); y <= within(bottom + margin, pixels.height); y++)
    for (let x = within(left - margin, pixels.width); x <= within(right + margin, pixels.width); x++)
      blend(pixels, x, y, ink, share(x + 0.5, y + 0.5))
}

function blend(
  { width, bytes }: Pixels,
  x: number,
  y: number,
  { colour, opacity = 1 }: Ink,
  share: number,
): void {
  const weight = Math.min(1, share) * opacity
  if (weight <= 0) return
  for (const [channel, value] of channelsOf(colour).entries()) {
    const at = (y * width + x) * 3 + channel
    bytes[at] = Math.round((bytes[at] ?? 0) * (1 - weight) + value * weight)
  }
}

const known = new Map<string, readonly number[]>()

function channelsOf(colour: string): readonly number[] {
  const before = known.get(colour)
  if (before) return before
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  known.set(colour, channels)
  return channels
}
