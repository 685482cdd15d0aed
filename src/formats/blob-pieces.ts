/** A file in pieces, one read after the other: for what is too large for the memory. */

/** Bytes of a piece. */
const PIECE_BYTES = 4 << 20

/** What can be cut into pieces: a Blob or File of the browser's or of Node. */
export interface SlicedFile {
  readonly size: number
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> }
}

/** The bytes in their order; `tell` hears after each piece how many were taken in. */
export async function* blobPieces(
  file: SlicedFile,
  tell: (bytes: number) => void = () => undefined,
): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < file.size; at += PIECE_BYTES) {
    const end = Math.min(at + PIECE_BYTES, file.size)
    yield new Uint8Array(await file.slice(at, end).arrayBuffer())
    tell(end)
  }
}
