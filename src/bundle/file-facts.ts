/** Size-independent proof of a file: both sums of a bundle, taken while it is read in slices. */
import { crc32 } from '../formats/crc32.ts'
import { Sha256Steps } from './sha256-steps.ts'

export interface FileFacts {
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string
  readonly crc32: number
}

/** In memory at a time; a file may be larger than what a device has. */
const SLICE_BYTES = 4 * 1024 * 1024

/** Reads the file once, slice by slice. */
export async function fileFacts(
  file: Blob,
  tell: (done: number) => void = () => undefined,
): Promise<FileFacts> {
  const hash = new Sha256Steps()
  let crc = 0
  for (let at = 0; at < file.size; at += SLICE_BYTES) {
    const bytes = new Uint8Array(await file.slice(at, at + SLICE_BYTES).arrayBuffer())
    hash.add(bytes)
    crc = crc32(bytes, crc)
    tell(at + bytes.length)
  }
  return { sha256: hash.end(), crc32: crc }
}
