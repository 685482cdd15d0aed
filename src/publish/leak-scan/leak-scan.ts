/**
 * Searches everything that would ship for what was held back. A published folder is scanned as a whole, whoever wrote
 * its files: a place that was generalised in one of them must not stand in another.
 */
import type { LngLat } from '../../query/core/filter.ts'
import { pathMeters } from '../../query/core/geodesy.ts'
import type { Withheld, WithheldItem } from '../withheld.ts'
import { binaryTargets, findBinaryPositions } from './binary-positions.ts'
import { codeWords, findCodeWords, findGridReferences } from './find-codes.ts'
import { findPositions, publicPositions } from './find-positions.ts'
import { findWords, needlesOf } from './find-words.ts'
import { indexOfBytes } from './index-of-bytes.ts'
import type { Hit, Leak } from './leak.ts'
import { picturePosition } from './picture-position.ts'
import { positionTargets } from './position-targets.ts'
import { type Reading, readingsOf } from './readings.ts'
import type { TileContents } from './tile-contents.ts'

/** Files by their path in what ships. */
export type ShippedFiles = Iterable<readonly [path: string, bytes: Uint8Array]>

/**
 * Every leak, file by file. `isGround` names files of base maps, which draw and name every village whether or not a
 * package withholds one: there only sites are searched.
 */
export async function leakScan(
  files: ShippedFiles,
  withheld: Withheld,
  isGround: (path: string) => boolean = () => false,
): Promise<readonly Leak[]> {
  const all = searchFor(withheld)
  const onGround = searchFor({
    ...withheld,
    items: withheld.items.filter(({ isSettlement }) => !isSettlement),
  })
  const leaks: Leak[] = []
  for (const [path, bytes] of files)
    leaks.push(...(await scanFile(path, bytes, isGround(path) ? onGround : all)))
  return leaks
}

type Search = ReturnType<typeof searchFor>

function searchFor(withheld: Withheld) {
  return {
    withheld,
    needles: needlesOf(withheld),
    targets: positionTargets(withheld.items),
    codes: codeWords(withheld.items),
    binary: binaryTargets(withheld.items),
    shown: publicPositions(withheld.publicPoints),
  }
}

async function scanFile(path: string, bytes: Uint8Array, search: Search): Promise<readonly Leak[]> {
  const { items } = search.withheld
  const leaks = [...pictureLeaks(path, bytes, items)]
  if (items.length === 0) return leaks
  leaks.push(...pathLeaks(path, search), ...(await tileLeaks(path, bytes, search)))
  for (const reading of readingsOf(bytes)) {
    const hits = [
      ...textHits(reading.text, search),
      ...(reading.isText ? [] : findBinaryPositions(reading.bytes, search.binary)),
    ]
    leaks.push(...hits.map((hit) => placed(hit, path, reading)))
  }
  return distinct(leaks)
}

const textHits = (text: string, { withheld, needles, targets, codes, shown }: Search): readonly Hit[] => [
  ...findPositions(text, targets, shown),
  ...findGridReferences(text, withheld.items),
  ...findCodeWords(text, codes),
  ...findWords(text, needles),
]

/** A file's own name can say it. */
const pathLeaks = (path: string, search: Search): readonly Leak[] =>
  textHits(path, search).map((hit) => ({
    ...{ kind: hit.kind, id: hit.id, file: path, found: hit.found },
    ...{ line: null, byteOffset: null, within: ['name of the file'] },
  }))

/** Tiles coarser than this tell no site. */
const COARSEST_GRID_METERS = 200

async function tileLeaks(path: string, bytes: Uint8Array, search: Search): Promise<readonly Leak[]> {
  if (!/\.(pmtiles|mvt|pbf)$/.test(path)) return []
  // Decoders of tiles are for those who ship tiles.
  const { tileContents } = await import('./tile-contents.ts')
  const tiles = await tileContents(path, bytes)
  return tiles.flatMap((tile) => [...pointLeaks(path, tile, search), ...tileTextLeaks(path, tile, search)])
}

function pointLeaks(
  path: string,
  { tile, points, gridMeters }: TileContents,
  search: Search,
): readonly Leak[] {
  if (gridMeters > COARSEST_GRID_METERS) return []
  const reach = Math.max(60, 2 * gridMeters)
  const isNear = (shown: LngLat) => (point: LngLat) => pathMeters([point, shown]) <= reach
  return points.flatMap((shown) => {
    const item = search.withheld.items.find(({ points: own }) => own.some(isNear(shown)))
    if (!item || search.withheld.publicPoints.some(isNear(shown))) return []
    const found = shown.map((degrees) => degrees.toFixed(4)).join(' ')
    return [{ ...inTile(path, tile), kind: 'tile-position', id: item.id, found } as const]
  })
}

const tileTextLeaks = (path: string, { tile, bytes }: TileContents, search: Search): readonly Leak[] =>
  textHits(new TextDecoder().decode(bytes), search).map(({ kind, id, found }) => ({
    ...inTile(path, tile),
    kind,
    id,
    found,
  }))

const inTile = (file: string, tile: string) => ({
  file,
  line: null,
  byteOffset: null,
  within: [`tile ${tile}`],
})

/** Nobody decided to publish where a picture was taken, wherever that is. */
function pictureLeaks(path: string, bytes: Uint8Array, items: readonly WithheldItem[]): readonly Leak[] {
  const position = picturePosition(bytes)
  if (!position) return []
  const { lngLat, byteOffset } = position
  const item =
    lngLat && items.find(({ points }) => points.some((point) => pathMeters([point, lngLat]) < 1000))
  const found = lngLat ? lngLat.map((degrees) => degrees.toFixed(5)).join(' ') : 'GPSLatitude'
  return [
    { kind: 'picture-position', id: item?.id ?? null, file: path, line: null, byteOffset, found, within: [] },
  ]
}

function placed({ kind, id, index, found }: Hit, file: string, reading: Reading): Leak {
  const base = { kind, id, file, found, within: reading.within }
  if (index === null || !reading.isRaw) return { ...base, line: null, byteOffset: null }
  if (!reading.isText) return { ...base, line: null, byteOffset: binaryOffset(kind, index, reading) }
  const before = reading.text.slice(0, index)
  return { ...base, line: before.split('\n').length, byteOffset: new TextEncoder().encode(before).length }
}

/** Text between the bytes is found again by its first letters; null where these are not plain ones. */
function binaryOffset(kind: Hit['kind'], index: number, { text, bytes }: Reading): number | null {
  if (kind === 'binary-coordinates') return index
  const at = indexOfBytes(bytes, text.slice(index, index + 12), 0)
  return at < 0 ? null : at
}

/** The same find in the plain text and below an unescaping is one leak. */
function distinct(leaks: readonly Leak[]): readonly Leak[] {
  const seen = new Set<string>()
  return leaks.filter(({ kind, id, found }) => {
    const key = JSON.stringify([kind, id, found])
    return !seen.has(key) && seen.add(key)
  })
}

/** What to do about a leak. */
export function leakMessage({ kind, id, file, line, byteOffset, found, within }: Leak): string {
  const where =
    line === null ? (byteOffset === null ? '' : `, byte ${byteOffset}`) : `, line ${line}, byte ${byteOffset}`
  const how = within.length === 0 ? '' : ` (inside ${within.join(' → ')})`
  const whose = id === null ? 'a position' : `a finer place of ${id} than decided`
  return `Expected nothing finer than decided, found ${whose} in ${file}${where}${how}: ${kind} "${found}". ${CURES[kind]}`
}

const CURES: Readonly<Record<Leak['kind'], string>> = {
  coordinates: 'Take the numbers out of the text, or decide to publish the place.',
  'grid-reference': 'Take the grid reference out of the text, or decide to publish the place.',
  'binary-coordinates': 'Make the file anew from the published package.',
  'picture-position': 'Save the picture without metadata.',
  'tile-position': 'Make the archive anew without this feature.',
  name: 'Reword the sentence without the name, or decide to publish the place.',
  text: 'Reword it, or decide to publish the place.',
}
