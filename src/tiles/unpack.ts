/** Unpacks parts of an archive up to a bound: a few kilobytes of gzip (RFC 1952) may hold gigabytes. */
import { ArchiveFault } from './archive-fault.ts'

/** After unpacking. The largest directories in use have some hundred kilobytes, the largest tiles a few megabytes. */
const MOST_IN_DIRECTORY = 8 * 1024 * 1024
const MOST_IN_TILE = 32 * 1024 * 1024

/** PMTiles specification 3, section 3.3. */
const NOT_PACKED: readonly number[] = [0, 1]
const GZIP = 2

/** Id, run, length and offset of an entry: a byte each at least. */
const LEAST_BYTES_PER_ENTRY = 4

/** Tiles and the archive's description. Rejects with ArchiveFault. */
export const unpackTile = (bytes: ArrayBuffer, compression: number): Promise<ArrayBuffer> =>
  unpack(bytes, compression, MOST_IN_TILE)

/** A directory; refused before its entries are made when it says that it has more than it can have. Rejects with ArchiveFault. */
export async function unpackDirectory(bytes: ArrayBuffer, compression: number): Promise<ArrayBuffer> {
  const directory = await unpack(bytes, compression, MOST_IN_DIRECTORY)
  const count = firstNumber(new Uint8Array(directory))
  if (count * LEAST_BYTES_PER_ENTRY <= directory.byteLength) return directory
  throw new ArchiveFault(
    `a directory of a PMTiles archive as long as its entries expected, ${count} entries in ${directory.byteLength} bytes found; get the archive again`,
  )
}

/** The number of seven bits a byte, lowest first, that stands at the beginning; infinite when it has no end. */
function firstNumber(bytes: Uint8Array): number {
  let value = 0
  for (let at = 0; at < 8; at++) {
    const byte = bytes[at] ?? 0x80
    value += (byte & 0x7f) * 2 ** (7 * at)
    if (byte < 0x80) return value
  }
  return Number.POSITIVE_INFINITY
}

async function unpack(bytes: ArrayBuffer, compression: number, most: number): Promise<ArrayBuffer> {
  if (NOT_PACKED.includes(compression)) return bytes
  if (compression !== GZIP)
    throw new ArchiveFault(
      `gzip in a PMTiles archive expected, way of packing number ${compression} found; make the archive with gzip`,
    )
  const pieces: Uint8Array[] = []
  let length = 0
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (!part.value) continue
    pieces.push(part.value)
    length += part.value.length
    if (length <= most) continue
    await reader.cancel()
    throw new ArchiveFault(
      `at most ${most} bytes after unpacking a part of a PMTiles archive expected, more found; get the archive again`,
    )
  }
  return joined(pieces, length)
}

function joined(pieces: readonly Uint8Array[], length: number): ArrayBuffer {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole.buffer
}
