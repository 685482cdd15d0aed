/** From where on files are read in batches, and how much of what comes out a browser shows. */
import type { LargeLimits } from '../ui/large-input.ts'

export interface LargeBounds {
  /** GeoJSON without claims and text tables above this are read in batches. */
  readonly streamBytes: number
  /** More is counted and not shown: as objects it takes ten times its bytes, on the page and in two workers. */
  readonly kept: LargeLimits
}

const MEGABYTE = 1024 * 1024

export const LARGE_BOUNDS: LargeBounds = {
  streamBytes: 64 * MEGABYTE,
  kept: { features: 250_000, bytes: 96 * MEGABYTE },
}
