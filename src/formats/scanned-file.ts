/** A file that is probably GeoJSON, scanned while it comes: when its last byte is there, little is left to do. */
import { PlainScanner } from '../domain/scan/scan-plain.ts'
import type { InputFile } from './format.ts'

export interface ScannedFile {
  /** The next bytes; throws when they are more than was said. */
  take(piece: Uint8Array): void
  /** The file, when all of it has come; throws when it has not. */
  file(): InputFile
}

/** `size` is the number of bytes that will come. */
export function scannedFile(name: string, size: number): ScannedFile {
  const bytes = new Uint8Array(size)
  const scanner = new PlainScanner(bytes)
  let filled = 0
  return {
    take(piece) {
      bytes.set(piece, filled)
      filled += piece.length
      scanner.advance(filled)
    },
    file() {
      if (filled !== size) throw new RangeError(`${name}: ${size} bytes expected, ${filled} found`)
      return { name, bytes, scan: scanner.end() }
    },
  }
}
