// Counting pixels of a screenshot: the one proof that something is drawn that does not ask the page.
import { inflateSync } from 'node:zlib'

export interface Picture {
  readonly width: number
  readonly height: number
  /** Bytes for each pixel, 3 or 4. */
  readonly channels: number
  readonly bytes: Uint8Array
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Reads a PNG of 8-bit RGB or RGBA without interlacing, as browsers write screenshots; throws on any other. */
export function readPng(png: Uint8Array): Picture {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const [depth, colour, , , interlace] = png.subarray(24, 29)
  const channels = colour === 6 ? 4 : 3
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlace !== 0)
    throw new Error(`screenshot: 8-bit RGB expected, depth ${depth} and colour type ${colour} found`)
  return {
    width,
    height,
    channels,
    bytes: unfilter(inflateSync(imageData(png, view)), width * channels, channels),
  }
}

function imageData(png: Uint8Array, view: DataView): Uint8Array {
  const parts: Uint8Array[] = []
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const kind = String.fromCharCode(...png.subarray(at + 4, at + 8))
    if (kind === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + view.getUint32(at)))
  }
  return Buffer.concat(parts)
}

/** PNG, section 9: each row begins with the number of its filter. */
function unfilter(rows: Uint8Array, rowLength: number, channels: number): Uint8Array {
  const height = rows.length / (rowLength + 1)
  const out = new Uint8Array(height * rowLength)
  for (let row = 0; row < height; row++) {
    const filter = rows[row * (rowLength + 1)]
    for (let at = 0; at < rowLength; at++) {
      const index = row * rowLength + at
      const left = at < channels ? 0 : (out[index - channels] ?? 0)
      const up = row === 0 ? 0 : (out[index - rowLength] ?? 0)
      const corner = row === 0 || at < channels ? 0 : (out[index - rowLength - channels] ?? 0)
      const raw = rows[row * (rowLength + 1) + 1 + at] ?? 0
      out[index] = raw + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0]!
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

/** Pixels within a box whose colour is within 40 of this one, in each of red, green and blue. */
export function countColour(picture: Picture, box: Box, colour: readonly [number, number, number]): number {
  const { width, height, channels, bytes } = picture
  let count = 0
  for (let y = Math.max(0, Math.ceil(box.y)); y < Math.min(height, box.y + box.height); y++)
    for (let x = Math.max(0, Math.ceil(box.x)); x < Math.min(width, box.x + box.width); x++) {
      const at = (y * width + x) * channels
      if (colour.every((value, index) => Math.abs((bytes[at + index] ?? 0) - value) <= 40)) count += 1
    }
  return count
}
