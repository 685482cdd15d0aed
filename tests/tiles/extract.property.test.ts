import fc from 'fast-check'
import { PMTiles, zxyToTileId } from 'pmtiles'
import { expect, test } from 'vitest'
import { CutShort, fetchRecord, recordCount, recordSpan } from '../../src/tiles/carry-out.ts'
import { requestsFor } from '../../src/tiles/fetch-plan.ts'
import { HEADER_BYTES, ROOT_DIRECTORY_LIMIT_BYTES, type TileBox } from '../../src/tiles/layout.ts'
import { type ExtractPlan, planExtract } from '../../src/tiles/plan-extract.ts'
import { tileRanges } from '../../src/tiles/tile-ranges.ts'
import { madeArchive, madeTiles } from './made-archive.ts'
import { memorySource } from './memory-source.ts'

const MAX_ZOOM = 6
const whole = madeArchive(
  madeTiles(MAX_ZOOM, (id) => id > 400 && id % 11 === 0),
  MAX_ZOOM,
)

/** Carries a plan out as the downloader does: in records, each from few requests. */
async function carriedOut(plan: ExtractPlan, recordBytes: number): Promise<Uint8Array> {
  const source = memorySource(whole)
  const records: Uint8Array[] = []
  for (let record = 0; record < recordCount(plan, recordBytes); record++)
    records.push(await fetchRecord(plan, source, recordSpan(plan, recordBytes, record)))
  return new Uint8Array(Buffer.concat(records))
}

function columnsAndRows([west, south, east, north]: TileBox, zoom: number): [x: number, y: number][] {
  const size = 2 ** zoom
  const x = (lng: number): number => Math.min(size - 1, Math.floor(((lng + 180) / 360) * size))
  const y = (lat: number): number => {
    const angle = (Math.max(-85.0511, Math.min(85.0511, lat)) * Math.PI) / 180
    const down = 0.5 - Math.asinh(Math.tan(angle)) / (2 * Math.PI)
    return Math.max(0, Math.min(size - 1, Math.floor(down * size)))
  }
  const isIn = (column: number): boolean =>
    west <= east ? column >= x(west) && column <= x(east) : column >= x(west) || column <= x(east)
  const cells = Array.from({ length: size * size }, (_, at): [number, number] => [
    at % size,
    Math.floor(at / size),
  ])
  return cells.filter(([column, row]) => isIn(column) && row >= y(north) && row <= y(south))
}

const box = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -85, max: 85, noNaN: true }),
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -85, max: 85, noNaN: true }),
  )
  .map(([west, one, east, other]): TileBox => [west, Math.min(one, other), east, Math.max(one, other)])

test('the ids of a box are those of a plain walk over all tiles, the antimeridian included', () => {
  fc.assert(
    fc.property(box, fc.integer({ min: 0, max: 5 }), (request, zoom) => {
      const plain = columnsAndRows(request, zoom).map(([x, y]) => zxyToTileId(zoom, x, y))
      const ids = tileRanges(request, zoom, zoom).flatMap(({ first, end }) =>
        Array.from({ length: end - first }, (_, at) => first + at),
      )
      expect(ids).toEqual(plain.sort((one, other) => one - other))
    }),
    { seed: 4, numRuns: 150 },
  )
})

test('pitfall 6: each wanted tile is byte-equal to its source, no other is there, and the size was known before', async () => {
  const source = new PMTiles(memorySource(whole))
  await fc.assert(
    fc.asyncProperty(
      box,
      fc.integer({ min: 0, max: 7 }),
      fc.integer({ min: 400, max: 90_000 }),
      async (request, zoom, record) => {
        const plan = await planExtract(memorySource(whole), { box: request, maxZoom: zoom })
        const bytes = await carriedOut(plan, record)
        expect(bytes.length).toBe(plan.totalBytes)
        const extract = new PMTiles(memorySource(bytes))
        expect((await extract.getHeader()).rootDirectoryLength).toBeLessThanOrEqual(
          ROOT_DIRECTORY_LIMIT_BYTES,
        )
        const wanted = new Set<string>()
        for (let z = 0; z <= Math.min(zoom, MAX_ZOOM); z++)
          for (const [x, y] of columnsAndRows(request, z)) wanted.add(`${z}/${x}/${y}`)
        let found = 0
        for (let z = 0; z <= 4; z++)
          for (let x = 0; x < 2 ** z; x++)
            for (let y = 0; y < 2 ** z; y++) {
              const [one, other] = await Promise.all([extract.getZxy(z, x, y), source.getZxy(z, x, y)])
              if (wanted.has(`${z}/${x}/${y}`)) expect(one?.data).toEqual(other?.data)
              else expect(one).toBeUndefined()
              if (one) found++
            }
        expect(found).toBeLessThanOrEqual(plan.addressedTiles)
      },
    ),
    { seed: 6, numRuns: 20 },
  )
}, 60_000)

test('planning fetches directories and metadata, and not one byte of a tile', async () => {
  const source = memorySource(whole)
  const { tileDataOffset } = await new PMTiles(memorySource(whole)).getHeader()
  await planExtract(source, { box: [40, 35, 50, 42], maxZoom: 6 })
  const beyond = source.asked.filter(({ offset, length }) => offset > 0 && offset + length > tileDataOffset)
  expect(beyond).toEqual([])
})

test('an archive too large for one directory gets leaves and stays readable', async () => {
  // SYNTHETIC contents of irregular lengths, so that the directory does not compress away.
  const tiles = Array.from({ length: 20_000 }, (_, at) => ({
    tileId: at * 4 + (Math.floor(Math.abs(Math.sin(at * 78.233) * 9875.31)) % 4),
    bytes: new TextEncoder().encode(
      `SYNTHETIC ${at} ${'x'.repeat(Math.abs(Math.sin(at * 12.9898) * 43758.5453) % 263)}`,
    ),
  }))
  const bytes = madeArchive(tiles, 8)
  const header = await new PMTiles(memorySource(bytes)).getHeader()
  expect(header.leafDirectoryLength).toBeGreaterThan(0)
  expect(header.rootDirectoryOffset).toBe(HEADER_BYTES)
  const plan = await planExtract(memorySource(bytes), { box: [-20, -20, -10, -10], maxZoom: 8 })
  expect(plan.addressedTiles).toBeGreaterThan(5)
  expect(plan.totalBytes).toBeLessThan(bytes.length / 100)
})

test('a box that is none and two tiles with one id are refused in words', () => {
  expect(() => tileRanges([0, 10, 10, 0], 0, 3)).toThrow('west,south,east,north')
  expect(() => tileRanges([0, 0, 1, 1], 0, 40)).toThrow('zooms')
  const twice = [...madeTiles(0), ...madeTiles(0)]
  expect(() => madeArchive(twice, 0)).toThrow('two found')
})

test('pieces that stand close together are one request, and what lies between is thrown away', () => {
  const segments = [
    { sourceOffset: 500, targetOffset: 100, length: 10 },
    { sourceOffset: 100, targetOffset: 110, length: 20 },
    { sourceOffset: 130, targetOffset: 130, length: 5 },
  ]
  const requests = requestsFor(segments, 10)
  expect(requests.map(({ offset, length }) => [offset, length])).toEqual([
    [100, 35],
    [500, 10],
  ])
})

test('pitfall 9: an answer that was cut short is no record', async () => {
  const plan = await planExtract(memorySource(whole), { box: [40, 35, 50, 42], maxZoom: 6 })
  const torn = memorySource(whole.subarray(0, 40_000))
  await expect(fetchRecord(plan, torn, recordSpan(plan, plan.totalBytes, 0))).rejects.toThrow(CutShort)
})
