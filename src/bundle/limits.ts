/** What a bundle may hold at most, whatever it says of itself. */

const MEBIBYTE = 1024 * 1024

export const BUNDLE_LIMITS = {
  /** A zip without its 64-bit extension ends here; areas lie in it unpacked, so none can grow on reading. */
  archiveBytes: 4096 * MEBIBYTE - 1,
  /** An encrypted file in ASCII armour, which is decoded in memory as a whole. */
  armouredBytes: 256 * MEBIBYTE,
  /** Files of all entries. */
  files: 10_000,
  /** All packed files together after unpacking: what a zip bomb would blow up. */
  unpackedBytes: 512 * MEBIBYTE,
  /** `bundle.json` with the hash of every file. */
  manifestBytes: 16 * MEBIBYTE,
} as const
