/** CRC-32 as in PKWARE APPNOTE 4.4.7. */

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** Of these bytes; `earlier` is the checksum of what stands before them. */
export function crc32(bytes: Uint8Array, earlier = 0): number {
  let value = ~earlier
  for (let at = 0; at < bytes.length; at++)
    value = (value >>> 8) ^ (TABLE[(value ^ (bytes[at] as number)) & 0xff] as number)
  return ~value >>> 0
}
