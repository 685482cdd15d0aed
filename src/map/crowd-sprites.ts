/** A view of marks as sprites: one per sign, and for a count its ring and the letters of its number. */
import type { MarkView } from '../query/core/lookout.ts'
import { LETTER_PIXELS, letterSlot, ringSlot, signSlot } from './sprite-atlas.ts'

/** Numbers of one sprite: place (shares of the world east and south of the origin), shift right in CSS pixels, slot, zoom at which it begins to fade. */
export const SPRITE_NUMBERS = 5

export interface Sprites {
  /** Share of the world's width and height that places are counted from. */
  readonly origin: readonly [x: number, y: number]
  /** `SPRITE_NUMBERS` for each, in drawing order. */
  readonly numbers: Float32Array
  /** Width of the place, share of the world. */
  readonly width: number
}

export function crowdSprites(view: MarkView): Sprites {
  const { west, north, width } = view.window
  const numbers: number[] = []
  for (let at = 0; at < view.marks.length; at++) {
    const [x, y] = [(view.x[at] ?? 0) - west, (view.y[at] ?? 0) - north]
    const fade = view.fades[at] ?? 0
    const marks = view.marks[at] ?? 0
    if (marks === 1) numbers.push(x, y, 0, signSlot(view.signs[at] ?? 0), fade)
    else pushCount(numbers, x, y, fade, marks)
  }
  return { origin: [west, north], numbers: Float32Array.from(numbers), width }
}

function pushCount(numbers: number[], x: number, y: number, fade: number, marks: number): void {
  numbers.push(x, y, 0, ringSlot(marks < 10 ? 1 : marks < 100 ? 2 : 3), fade)
  const text = countText(marks)
  for (let at = 0; at < text.length; at++)
    numbers.push(x, y, (at - (text.length - 1) / 2) * LETTER_PIXELS, letterSlot(text[at] ?? ''), fade)
}

/** Five digits and more do not fit into the ring: thousands, rounded. The tally has every number in full. */
export const countText = (marks: number): string =>
  marks < 10_000 ? String(marks) : `${Math.round(marks / 1000)}k`
