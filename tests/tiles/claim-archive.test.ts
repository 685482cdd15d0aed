/** The tiles of claims against the claims themselves: whatever is asked, every zoom holds what a list of all claims holds. */
import { gunzipSync } from 'node:zlib'
import { VectorTile } from '@mapbox/vector-tile'
import { type ExpressionSpecification, featureFilter } from '@maplibre/maplibre-gl-style-spec'
import { PbfReader } from 'pbf'
import { PMTiles, tileIdToZxy, zxyToTileId } from 'pmtiles'
import { expect, test } from 'vitest'
import { dayNumber } from '../../src/domain/day-number.ts'
import { claimArchive, MOST_MARKS } from '../../src/tiles/claim-archive.ts'
import { claimColumns, OPEN_END, OPEN_START, type TiledClaim } from '../../src/tiles/claim-columns.ts'
import { memorySource } from './memory-source.ts'

/** Mulberry32: the same claims in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const random = seeded(63)
const below = (count: number) => Math.floor(random() * count)
const FIRST_DAY = dayNumber(1988, 1, 1)

function randomDays(): TiledClaim['days'] {
  if (random() < 0.1) return null
  const from = FIRST_DAY + below(9000)
  const to = from + (random() < 0.5 ? 0 : below(900))
  return [random() < 0.05 ? OPEN_START : from, random() < 0.05 ? OPEN_END : to]
}

/** SYNTHETIC, in the open ocean and on both sides of the antimeridian; a crowd at one place. */
const CLAIMS: readonly TiledClaim[] = Array.from({ length: 6000 }, (_, at) => {
  const isCrowd = at % 2 === 0
  const lon = isCrowd
    ? -30 + random() / 50
    : [-35 + random() * 10, 179.9, -179.9][at % 3 === 0 ? 0 : below(3)]
  return {
    ...{ lon: lon ?? 0, lat: isCrowd ? 30 + random() / 50 : 25 + random() * 10, site: at % 900 },
    ...{ claimant: below(7), manner: below(2), days: randomDays() },
  }
})

const MAX_ZOOM = 7
const TEXT = {
  sites: Array.from({ length: 900 }, (_, at) => `site-${at}`),
  manners: [{ modality: 'asserted' }, { modality: 'denied' }],
  metadata: { name: 'SYNTHETIC', vector_layers: [] },
}

function madeArchive(claims: readonly TiledClaim[]): Uint8Array {
  const builder = claimColumns(MAX_ZOOM)
  for (const claim of claims) builder.add(claim)
  return claimArchive(builder.end(), TEXT, [-180, 20, 180, 40])
}

interface Mark {
  readonly layer: string
  readonly properties: Readonly<Record<string, number | string | boolean>>
  /** Longitude and latitude of the mark as a fraction of the world's square. */
  readonly x: number
  readonly y: number
}

const bytes = madeArchive(CLAIMS)
const archive = new PMTiles(memorySource(bytes))

async function tilesOf(zoom: number): Promise<readonly (readonly Mark[])[]> {
  const tiles: (readonly Mark[])[] = []
  const places = new Set(CLAIMS.map(({ lon, lat }) => tileAt(lon, lat, zoom)))
  for (const id of places) tiles.push(await marksIn(id))
  return tiles
}

function tileAt(lon: number, lat: number, zoom: number): number {
  const sine = Math.sin((lat * Math.PI) / 180)
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
  return zxyToTileId(zoom, Math.floor(((lon + 180) / 360) * 2 ** zoom), Math.floor(y * 2 ** zoom))
}

async function marksIn(tileId: number): Promise<readonly Mark[]> {
  const [z, tileX, tileY] = tileIdToZxy(tileId)
  const tile = await archive.getZxy(z, tileX, tileY)
  if (!tile) return []
  const raw = new Uint8Array(tile.data)
  const { layers } = new VectorTile(new PbfReader(raw[0] === 0x1f ? gunzipSync(raw) : raw))
  return Object.entries(layers).flatMap(([layer, own]) =>
    Array.from({ length: own.length }, (_, at) => {
      const feature = own.feature(at)
      const [point] = feature.loadGeometry()[0] ?? []
      const inTile = (part = 0) => part / feature.extent
      return {
        ...{ layer, properties: feature.properties },
        ...{ x: (tileX + inTile(point?.x)) / 2 ** z, y: (tileY + inTile(point?.y)) / 2 ** z },
      }
    }),
  )
}

/** The filter of docs/large.md, as MapLibre evaluates it. */
function filterOf(claimants: readonly number[], from: number, to: number): (mark: Mark) => boolean {
  const period: ExpressionSpecification[] = [
    ['<=', ['get', 'from'], to],
    ['>=', ['get', 'to'], from],
  ]
  const among: ExpressionSpecification = ['in', ['get', 'claimant'], ['literal', [...claimants]]]
  const { filter } = featureFilter(['all', among, ['has', 'from'], ...period], 'layers[0].filter')
  return ({ properties }) => filter({ zoom: 0 }, { type: 1, properties })
}

const sum = (marks: readonly Mark[]) =>
  marks.reduce((total, { properties }) => total + Number(properties.n), 0)

const isAsked = ({ claimant, days }: TiledClaim, claimants: readonly number[], from: number, to: number) =>
  days !== null && claimants.includes(claimant) && days[0] <= to && days[1] >= from

test('every zoom holds every claim once', async () => {
  for (let zoom = 0; zoom <= MAX_ZOOM; zoom++)
    expect(sum((await tilesOf(zoom)).flat()), `zoom ${zoom}`).toBe(CLAIMS.length)
})

test('filtered by claimants and whole years, every zoom counts what the list of all claims counts', async () => {
  for (let zoom = 0; zoom <= MAX_ZOOM; zoom += 3) {
    const marks = (await tilesOf(zoom)).flat()
    for (let trial = 0; trial < 12; trial++) {
      const claimants = [below(7), below(7)]
      const year = 1986 + below(28)
      const [from, to] = [dayNumber(year, 1, 1), dayNumber(year + below(4), 12, 31)]
      const asked = CLAIMS.filter((claim) => isAsked(claim, claimants, from, to))
      expect(sum(marks.filter(filterOf(claimants, from, to))), `zoom ${zoom}, ${claimants}, ${year}`).toBe(
        asked.length,
      )
    }
  }
})

test('filtered to the day where claims are drawn one by one', async () => {
  const sparse = (await tilesOf(MAX_ZOOM)).flat().filter(({ layer }) => layer === 'marks')
  const near = CLAIMS.filter(({ lon }) => lon > 0)
  const there = sparse.filter(({ x }) => x > 0.5)
  expect(there).toHaveLength(near.length)
  for (let trial = 0; trial < 20; trial++) {
    const [claimants, from] = [[below(7), below(7), below(7)], FIRST_DAY + below(9000)]
    const to = from + below(200)
    const asked = near.filter((claim) => isAsked(claim, claimants, from, to))
    expect(there.filter(filterOf(claimants, from, to))).toHaveLength(asked.length)
  }
})

test('a dense tile is counted by cells, a sparse one shows each claim with its site and how it is said', async () => {
  const [world = []] = await tilesOf(0)
  expect(new Set(world.map(({ layer }) => layer))).toEqual(new Set(['counts']))
  expect(world.length).toBeLessThan(CLAIMS.length)
  for (const tile of await tilesOf(MAX_ZOOM)) {
    const isDense = sum(tile) > MOST_MARKS
    expect(new Set(tile.map(({ layer }) => layer))).toEqual(new Set([isDense ? 'counts' : 'marks']))
    for (const { layer, properties } of tile) {
      expect(['asserted', 'denied']).toContain(properties.modality)
      expect(/^site-\d+$/.test(String(properties.site))).toBe(layer === 'marks')
    }
  }
})

test('no mark is farther from its claim than a cell of its tile', async () => {
  const marks = (await tilesOf(MAX_ZOOM)).flat()
  const cell = 1 / 64 / 2 ** MAX_ZOOM
  for (const { lon } of CLAIMS.slice(0, 300)) {
    const x = (lon + 180) / 360
    expect(marks.some((mark) => Math.abs(mark.x - x) <= cell)).toBe(true)
  }
})

test('the same claims give the same bytes, and none at all an archive without tiles', async () => {
  expect(Buffer.compare(madeArchive(CLAIMS), bytes)).toBe(0)
  const empty = new PMTiles(memorySource(madeArchive([])))
  expect(await empty.getZxy(0, 0, 0)).toBeUndefined()
})
