/** A file that is written while its content is made. */
import type { Effects } from './effects.ts'

export interface WrittenFile {
  /** Waits until the disk can take more. Throws what writing threw. */
  write(piece: Uint8Array | string): Promise<void>
  end(): Promise<void>
}

const encoder = new TextEncoder()

/** Begins the file at once. */
export function writtenFile(path: string, effects: Effects): WrittenFile {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const done = effects.writeFile(path, [readable])
  // Told of by the next write, or by the end.
  done.catch(() => undefined)
  return {
    async write(piece) {
      const bytes = typeof piece === 'string' ? encoder.encode(piece) : piece
      if (bytes.length > 0) await Promise.race([writer.write(bytes), done])
    },
    async end() {
      await Promise.race([writer.close(), done])
      await done
    },
  }
}
