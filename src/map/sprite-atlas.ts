/** Where the images of a crowd's marks lie in one texture; each is painted when it is first drawn. */

import { SIGNS, type Sign } from '../picture/crowd/sign-codes.ts'
import { PIXEL_RATIO, paintImage } from './glyph-image.ts'
import { clusterIcon, markIcon } from './mark-icon.ts'
import { styleImage } from './style-images.ts'
import type { MapTheme } from './theme.ts'

/** Side of a slot in CSS pixels: the largest ring of a count and a hair. */
const SLOT = 42
const COLUMNS = 10
const DIGITS = '0123456789k'
const RINGS = 3
const SLOTS = SIGNS.length + RINGS + DIGITS.length

/** Image pixels. */
export const ATLAS = {
  slot: SLOT * PIXEL_RATIO,
  width: COLUMNS * SLOT * PIXEL_RATIO,
  height: Math.ceil(SLOTS / COLUMNS) * SLOT * PIXEL_RATIO,
} as const

/** Side of every sprite in CSS pixels. */
export const SPRITE_PIXELS = SLOT

export const signSlot = (sign: number): number => sign
/** `digits`: 1, 2, or 3 for more. */
export const ringSlot = (digits: number): number => SIGNS.length + Math.min(RINGS, digits) - 1
export const letterSlot = (letter: string): number => SIGNS.length + RINGS + DIGITS.indexOf(letter)

/** Left top corner of a slot, image pixels. */
export const slotCorner = (slot: number): readonly [x: number, y: number] => [
  (slot % COLUMNS) * ATLAS.slot,
  Math.floor(slot / COLUMNS) * ATLAS.slot,
]

/** Width of the letters of a count, CSS pixels. */
export const LETTER_PIXELS = 6.9

/** The pixels of a slot, as large as a slot. */
export function slotImage(slot: number, theme: MapTheme): ImageData {
  const ring = slot - SIGNS.length
  if (ring < 0) return centred(styleImage(iconOf(SIGNS[slot]), theme))
  if (ring < RINGS) return centred(styleImage(clusterIcon((ring + 1) as 1 | 2 | 3), theme))
  return letterImage(DIGITS[ring - RINGS] ?? '', theme)
}

function iconOf(sign: Sign | undefined): string {
  if (!sign) throw new Error('map: a sign without an image')
  return markIcon(sign.shape, sign.line, sign.contested)
}

function centred(image: ImageData | null): ImageData {
  if (!image) throw new Error('map: a sign without an image')
  const slot = new ImageData(ATLAS.slot, ATLAS.slot)
  const [left, top] = [
    Math.round((ATLAS.slot - image.width) / 2),
    Math.round((ATLAS.slot - image.height) / 2),
  ]
  for (let line = 0; line < image.height; line++) {
    const pixels = image.data.subarray(4 * line * image.width, 4 * (line + 1) * image.width)
    slot.data.set(pixels, 4 * ((line + top) * ATLAS.slot + left))
  }
  return slot
}

/** Digits of the interface's own letters. */
const letterImage = (letter: string, theme: MapTheme): ImageData =>
  paintImage(SLOT, (context) => {
    context.font = '12px "Noto Sans Variable", "Noto Sans", sans-serif'
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    context.fillStyle = theme.accent
    context.fillText(letter, SLOT / 2, SLOT / 2 + 0.6)
  })
