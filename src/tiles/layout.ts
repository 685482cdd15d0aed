/** Sizes that the PMTiles specification, version 3, fixes. */

/** The header stands at the very beginning. */
export const HEADER_BYTES = 127

/** Readers take header and root directory in one piece of 16 KiB. */
export const ROOT_DIRECTORY_LIMIT_BYTES = 16_384 - HEADER_BYTES

/** Web Mercator ends here, north and south; degrees. */
export const MAX_LATITUDE = 85.051128779806604

/** One row of a directory: `runLength` tiles from `tileId` on share one content; 0 names a leaf directory. */
export interface Entry {
  readonly tileId: number
  /** Bytes from the start of the tile data, or of the leaf directories. */
  readonly offset: number
  readonly length: number
  readonly runLength: number
}

/** West, south, east, north in degrees WGS 84; west greater than east crosses the antimeridian. */
export type TileBox = readonly [west: number, south: number, east: number, north: number]
