/** Withheld positions as numbers of machines: doubles and floats side by side, as in WKB, shapefiles and typed arrays. */
import type { Withheld } from '../withheld.ts'
import type { Hit } from './leak.ts'

/** 1 m for doubles; floats are worth about 0.5 m here. */
const NEAR_DEGREES = 1e-5

/** Withheld positions twice, by either number. */
export interface BinaryTarget {
  readonly id: string
  readonly first: number
  readonly second: number
}

/** Both orders of every position, sorted by the number that comes first. */
export const binaryTargets = (items: Withheld['items']): readonly BinaryTarget[] =>
  items
    .flatMap(({ id, points }) =>
      points.flatMap(([lng, lat]) => [
        { id, first: lng, second: lat },
        { id, first: lat, second: lng },
      ]),
    )
    .sort((a, b) => a.first - b.first)

/** The first such pair of each item, at any byte and in either byte order. */
export function findBinaryPositions(bytes: Uint8Array, targets: readonly BinaryTarget[]): readonly Hit[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = new Map<string, Hit>()
  for (const { size, read } of READERS)
    for (let at = 0; at + size * 2 <= bytes.length; at++) {
      const id = idOf(read(view, at), () => read(view, at + size), targets)
      if (id !== null && !found.has(id))
        found.set(id, { kind: 'binary-coordinates', id, index: at, found: `two numbers of ${size} bytes` })
    }
  return [...found.values()]
}

function idOf(first: number, second: () => number, targets: readonly BinaryTarget[]): string | null {
  if (!(Math.abs(first) <= 180)) return null
  for (let at = firstFrom(targets, first - NEAR_DEGREES); at < targets.length; at++) {
    const target = targets[at]
    if (!target || target.first > first + NEAR_DEGREES) return null
    if (Math.abs(second() - target.second) <= NEAR_DEGREES) return target.id
  }
  return null
}

/** Index of the first target that begins at `least` or above. */
function firstFrom(targets: readonly BinaryTarget[], least: number): number {
  let [low, high] = [0, targets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((targets[middle]?.first ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

const READERS = [
  { size: 8, read: (view: DataView, at: number) => view.getFloat64(at, true) },
  { size: 8, read: (view: DataView, at: number) => view.getFloat64(at, false) },
  { size: 4, read: (view: DataView, at: number) => view.getFloat32(at, true) },
  { size: 4, read: (view: DataView, at: number) => view.getFloat32(at, false) },
] as const
