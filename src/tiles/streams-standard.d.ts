/** The part of the Compression and Streams standards that this room uses; browsers, workers and Node have it alike. */
interface ByteStream {
  pipeThrough(transform: DecompressionStream): ByteStream
  getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }>; cancel(): Promise<void> }
}
declare class Blob {
  constructor(parts: readonly ArrayBuffer[])
  stream(): ByteStream
}
declare class DecompressionStream {
  constructor(format: 'gzip')
}
