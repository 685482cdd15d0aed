/** An archive in a file that somebody has chosen: only what is asked for is read. */
import type { Source } from 'pmtiles'

/** A File or Blob, as much of it as is needed here. */
export interface SlicedBytes {
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> }
}

/** `getBytes` rejects with what the browser rejects with, for example when the file was changed meanwhile. */
export const fileSource = (key: string, file: SlicedBytes): Source => ({
  getKey: () => key,
  getBytes: async (offset, length) => ({ data: await file.slice(offset, offset + length).arrayBuffer() }),
})
