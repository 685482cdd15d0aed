/** A PMTiles archive on this disk or on a host that answers range requests, as the planner reads it. */
import { type FileHandle, open } from 'node:fs/promises'
import type { Source } from 'pmtiles'
import { rangeSource } from '../tiles/range-source.ts'

export type OpenSource = Source & { close(): Promise<void> }

/** Opens `where`, a path or an http(s) address. Close it when done. Throws when the file cannot be opened. */
export async function archiveSource(where: string): Promise<OpenSource> {
  if (!/^https?:\/\//.test(where)) return fileSource(where, await open(where))
  return { ...rangeSource(where), close: async () => undefined }
}

function fileSource(path: string, handle: FileHandle): OpenSource {
  return {
    getKey: () => path,
    close: () => handle.close(),
    getBytes: async (offset, length) => {
      const bytes = new Uint8Array(length)
      const { bytesRead } = await handle.read(bytes, 0, length, offset)
      return { data: bytes.buffer.slice(0, bytesRead) }
    },
  }
}
