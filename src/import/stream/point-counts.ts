/** How many rows stand on each point, for millions of points: 20 bytes a point in tables of numbers, where a map of texts would take 150. */

const FIRST_SLOTS = 1 << 12

export interface PointCounts {
  /** Degrees as written. */
  add(lat: number, lon: number): void
  /** Every point once, in no order. */
  each(hear: (lat: number, lon: number, rows: number) => void): void
}

interface Slots {
  readonly lat: Float64Array
  readonly lon: Float64Array
  /** 0 in a free slot. */
  readonly rows: Uint32Array
}

const slotsOf = (count: number): Slots => ({
  lat: new Float64Array(count),
  lon: new Float64Array(count),
  rows: new Uint32Array(count),
})

/** Begins with no point. */
export function pointCounts(): PointCounts {
  let slots = slotsOf(FIRST_SLOTS)
  let used = 0
  return {
    add(lat, lon) {
      if (used * 2 >= slots.rows.length) slots = grown(slots)
      // Minus zero is the same place as zero, and has other bits.
      if (put(slots, lat + 0, lon + 0, 1)) used++
    },
    each: (hear) => eachIn(slots, hear),
  }
}

function eachIn({ lat, lon, rows }: Slots, hear: (lat: number, lon: number, rows: number) => void): void {
  for (const [at, count] of rows.entries()) if (count > 0) hear(lat[at] ?? 0, lon[at] ?? 0, count)
}

function grown(slots: Slots): Slots {
  const larger = slotsOf(slots.rows.length * 2)
  eachIn(slots, (lat, lon, rows) => put(larger, lat, lon, rows))
  return larger
}

/** Whether the point is a new one. */
function put(slots: Slots, lat: number, lon: number, rows: number): boolean {
  const mask = slots.rows.length - 1
  let at = hashOf(lat, lon) & mask
  while (slots.rows[at] !== 0 && (slots.lat[at] !== lat || slots.lon[at] !== lon)) at = (at + 1) & mask
  const isNew = slots.rows[at] === 0
  slots.lat[at] = lat
  slots.lon[at] = lon
  slots.rows[at] = (slots.rows[at] ?? 0) + rows
  return isNew
}

const parts = new Float64Array(2)
const words = new Int32Array(parts.buffer)

/** Mixes all bits of both numbers: neighbouring points differ in few of them. */
function hashOf(lat: number, lon: number): number {
  parts[0] = lat
  parts[1] = lon
  let hash = 0
  for (const word of words) hash = Math.imul(hash ^ word, 0x9e3779b1) ^ (hash >>> 15)
  return hash ^ (hash >>> 16)
}
