import type { RangeResponse, Source } from 'pmtiles'

/** An archive in memory that answers as a well-behaved host does, and counts what it was asked. */
export function memorySource(
  bytes: Uint8Array,
  etag = '"1"',
): Source & { asked: { offset: number; length: number }[] } {
  const asked: { offset: number; length: number }[] = []
  return {
    asked,
    getKey: () => 'memory',
    getBytes: async (offset: number, length: number): Promise<RangeResponse> => {
      asked.push({ offset, length })
      return { data: bytes.slice(offset, offset + length).buffer, etag }
    },
  }
}
