/** Pixels as a PNG file (ISO/IEC 15948): true colour, eight bits, no metadata that could tell anything. */
import { zlibSync } from 'fflate'
import { crc32 } from '../formats/crc32.ts'
import type { Pixels } from './pixels.ts'

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const TRUE_COLOUR = 2
const BITS = 8

/** The file's bytes; the same pixels give the same bytes. */
export function pngFile(pixels: Pixels): Uint8Array {
  const header = new Uint8Array([...word(pixels.width), ...word(pixels.height), BITS, TRUE_COLOUR, 0, 0, 0])
  const data = zlibSync(filteredRows(pixels))
  return joined([SIGNATURE, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', new Uint8Array())])
}

/** Each row as differences to the one above (filter 2): large even grounds become nothing but zeros. */
function filteredRows({ width, height, bytes }: Pixels): Uint8Array {
  const length = width * 3
  const rows = new Uint8Array(height * (length + 1))
  for (let y = 0; y < height; y++) {
    rows[y * (length + 1)] = 2
    for (let x = 0; x < length; x++) {
      const above = y === 0 ? 0 : (bytes[(y - 1) * length + x] ?? 0)
      rows[y * (length + 1) + 1 + x] = (bytes[y * length + x] ?? 0) - above
    }
  }
  return rows
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(name), data])
  return joined([word(data.length), named, word(crc32(named))])
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** A number as four bytes, the highest first. */
const word = (value: number): Uint8Array =>
  Uint8Array.from([24, 16, 8, 0], (shift) => (value >>> shift) & 255)
