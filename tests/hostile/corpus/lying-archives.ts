/** PMTiles archives made by hand to lie (PMTiles specification 3, sections 3 and 4). */
import { gzipSync } from 'node:zlib'
import { concatenated } from '../../../src/tiles/write-directory.ts'
import type { HostileInput } from './hostile-input.ts'
import { oneFile } from './hostile-input.ts'

/** Where the header has its numbers of eight bytes. */
const PLACES = { root: 8, rootLength: 16, metadata: 24, metadataLength: 32, leaves: 40, tiles: 56 } as const
const LIES = [0n, 1n, 127n, 16_384n, 2n ** 31n, 2n ** 32n, 2n ** 40n, 2n ** 53n, 2n ** 64n - 1n]

function withNumber(archive: Uint8Array, at: number, value: bigint): Uint8Array {
  const copy = archive.slice()
  new DataView(copy.buffer).setBigUint64(at, value, true)
  return copy
}

const withByte = (archive: Uint8Array, at: number, value: number): Uint8Array => {
  const copy = archive.slice()
  copy[at] = value
  return copy
}

const varint = (value: number): readonly number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))]

/** A directory with any numbers; `count` may lie too. */
const directory = (
  entries: readonly (readonly [id: number, run: number, length: number, offset: number])[],
  count = entries.length,
) =>
  Uint8Array.from([
    ...varint(count),
    ...entries.flatMap(([id], at) => varint(id - (entries[at - 1]?.[0] ?? 0))),
    ...entries.flatMap(([, run]) => varint(run)),
    ...entries.flatMap(([, , length]) => varint(length)),
    ...entries.flatMap(([, , , offset]) => varint(offset + 1)),
  ])

/** The archive with another root directory behind its end, and leaves that begin there too. */
function withRoot(archive: Uint8Array, root: Uint8Array, rest: Uint8Array = new Uint8Array(0)): Uint8Array {
  const whole = concatenated([archive, root, rest])
  const view = new DataView(whole.buffer)
  view.setBigUint64(PLACES.root, BigInt(archive.length), true)
  view.setBigUint64(PLACES.rootLength, BigInt(root.length), true)
  view.setBigUint64(PLACES.leaves, BigInt(archive.length), true)
  return whole
}

function lyingRoots(archive: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  const packed = (entries: Parameters<typeof directory>[0], count?: number) =>
    gzipSync(directory(entries, count))
  /** A directory whose leaves are the directory itself; its own length is found by trying. */
  const circle = (ids: number): Uint8Array => {
    for (let length = 20; length < 400; length++) {
      const own = packed(Array.from({ length: ids }, (_, at) => [at, 0, length, 0] as const))
      if (own.length === length) return own
    }
    return packed([[0, 0, 40, 0]])
  }
  const zeros = gzipSync(new Uint8Array(12 * 1024 * 1024))
  const half = packed([[0, 0, zeros.length, 0]])
  return [
    ['a directory that is its own leaf', withRoot(archive, circle(1))],
    ['a directory that is its own leaf many times', withRoot(archive, circle(60))],
    [
      'a directory of a million entries that are not there',
      withRoot(archive, packed([[0, 1, 1, 0]], 1_000_000)),
    ],
    ['a directory of more entries than numbers go', withRoot(archive, packed([[0, 1, 1, 0]], 2 ** 52))],
    ['an empty directory', withRoot(archive, packed([]))],
    ['a directory of zeros without end', withRoot(archive, zeros)],
    ['a leaf of zeros without end', withRoot(archive, half, zeros)],
    ['a tile of a terabyte', withRoot(archive, packed([[0, 100, 2 ** 40, 0]]))],
    ['a run over all tiles that there are', withRoot(archive, packed([[0, 2 ** 50, 10, 0]]))],
    ['a leaf of a terabyte', withRoot(archive, packed([[0, 0, 2 ** 40, 0]]))],
    ['tiles behind the end', withRoot(archive, packed([[0, 1, 10, 2 ** 45]]))],
    ['a directory that is not packed', withRoot(archive, directory([[0, 1, 1, 0]]))],
    ['a directory that is noise', withRoot(archive, new Uint8Array(500).fill(0xff))],
    [
      'entries all at one place',
      withRoot(archive, packed(Array.from({ length: 20_000 }, () => [0, 1, 1, 0] as const))),
    ],
    [
      'leaves all at one place',
      withRoot(archive, packed(Array.from({ length: 20_000 }, (_, at) => [at, 0, 30, 0] as const))),
    ],
  ]
}

/** An archive whose tile or metadata unpacks to far more than a tile is. */
function bombs(archive: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  const zeros = gzipSync(new Uint8Array(40 * 1024 * 1024))
  const root = gzipSync(directory([[0, 1, zeros.length, 0]]))
  const tile = withRoot(archive, root, zeros)
  const placed = withNumber(tile, PLACES.tiles, BigInt(archive.length + root.length))
  const metadata = withNumber(placed, PLACES.metadata, BigInt(archive.length + root.length))
  return [
    ['a tile of zeros without end', placed],
    ['metadata of zeros without end', withNumber(metadata, PLACES.metadataLength, BigInt(zeros.length))],
  ]
}

export function lyingArchives(archive: Uint8Array): readonly HostileInput[] {
  const numbers = Object.entries(PLACES).flatMap(([name, at]) =>
    LIES.map((lie) => [`${name} is ${lie}`, withNumber(archive, at, lie)] as const),
  )
  const bytes = [7, 96, 97, 98, 99, 100, 101, 118].flatMap((at) =>
    [0, 1, 2, 3, 4, 25, 255].map(
      (value) => [`byte ${at} is ${value}`, withByte(archive, at, value)] as const,
    ),
  )
  return [...numbers, ...bytes, ...lyingRoots(archive), ...bombs(archive)].map(([what, made]) =>
    oneFile(what, 'lying.pmtiles', made),
  )
}
