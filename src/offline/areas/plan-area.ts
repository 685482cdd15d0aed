/** From an archive and a box to a row with its exact size, before a single tile is fetched. */
import type { Source } from 'pmtiles'
import type { AreaOrigin, StoredArea } from '../../storage/area-rows.ts'
import { creditOf } from '../../tiles/credit.ts'
import type { TileBox } from '../../tiles/layout.ts'
import { type ExtractPlan, planExtract } from '../../tiles/plan-extract.ts'
import { rangeSource } from '../../tiles/range-source.ts'
import { openArchive } from '../../tiles/read-archive.ts'

/** What the reader asks for. */
export interface AreaWish {
  readonly name: string
  /** An address, or a file at hand. */
  readonly from: string | File
  /** null: everything that the archive has. */
  readonly box: TileBox | null
  readonly maxZoom: number
}

/** The archive holds no tile of the box. */
export class NothingThere extends Error {}

export const sourceOf = (from: string | File): Source =>
  typeof from === 'string' ? rangeSource(from) : fileSource(from)

function fileSource(file: File): Source {
  return {
    getKey: () => crypto.randomUUID(),
    getBytes: async (offset, length) => ({ data: await file.slice(offset, offset + length).arrayBuffer() }),
  }
}

/**
 * A new row, not stored yet; its `totalBytes` is what the download will take. Rejects with NothingThere, and with
 * what the source says when it is no archive or does not answer.
 */
export async function planArea(wish: AreaWish, source: Source = sourceOf(wish.from)): Promise<StoredArea> {
  const archive = openArchive(source)
  const header = await archive.header()
  const box = wish.box ?? ([header.minLon, header.minLat, header.maxLon, header.maxLat] as const)
  const plan = await planExtract(source, { box, maxZoom: wish.maxZoom })
  if (plan.addressedTiles === 0) throw new NothingThere('the archive has no tile of this box')
  return {
    id: crypto.randomUUID(),
    name: wish.name,
    kind: 'area',
    state: 'downloading',
    origin: originOf(wish.from, plan),
    box,
    maxZoom: Math.min(wish.maxZoom, header.maxZoom),
    totalBytes: plan.totalBytes,
    plan,
    credit: creditOf(await archive.metadata()),
    createdAt: new Date().toISOString(),
    readyAt: null,
  }
}

const originOf = (from: string | File, { etag }: ExtractPlan): AreaOrigin =>
  typeof from === 'string'
    ? { kind: 'address', url: from, etag: etag ?? null }
    : { kind: 'file', name: from.name, bytes: from.size }
