/** Withheld positions as numbers of machines: doubles and floats side by side, as in WKB, shapefiles and typed arrays. */
import type { Withheld } from '../withheld.ts'
import type { Hit } from './leak.ts'

/** 1 m for doubles; floats are worth about 0.5 m here. */
const NEAR_DEGREES = 1e-5

/** The first such pair of each item, at any byte, in either order and byte order. */
export function findBinaryPositions(bytes: Uint8Array, items: Withheld['items']): readonly Hit[] {
  const points = items.flatMap(({ id, points: own }) => own.map(([lng, lat]) => ({ id, lng, lat })))
  if (points.length === 0) return []
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = new Map<string, Hit>()
  for (const { size, read } of READERS)
    for (let at = 0; at + size * 2 <= bytes.length; at++) {
      const first = read(view, at)
      if (!(Math.abs(first) <= 180)) continue
      const match = points.find(
        ({ lng, lat }) =>
          (isNear(first, lng) && isNear(read(view, at + size), lat)) ||
          (isNear(first, lat) && isNear(read(view, at + size), lng)),
      )
      if (match && !found.has(match.id))
        found.set(match.id, {
          kind: 'binary-coordinates',
          id: match.id,
          index: at,
          found: `two numbers of ${size} bytes`,
        })
    }
  return [...found.values()]
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= NEAR_DEGREES

const READERS = [
  { size: 8, read: (view: DataView, at: number) => view.getFloat64(at, true) },
  { size: 8, read: (view: DataView, at: number) => view.getFloat64(at, false) },
  { size: 4, read: (view: DataView, at: number) => view.getFloat32(at, true) },
  { size: 4, read: (view: DataView, at: number) => view.getFloat32(at, false) },
] as const
