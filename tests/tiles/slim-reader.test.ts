import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PMTiles, type Source } from 'pmtiles'
import { expect, test } from 'vitest'
import { slim } from '../../vite.pmtiles.ts'

const path = createRequire(import.meta.url)
  .resolve('pmtiles')
  .replace(/cjs[\\/]index\.cjs$/, 'esm/index.js')
const code = readFileSync(path, 'utf8')

const bytes = readFileSync('public/basemap/world.pmtiles')
const outline: Source = {
  getKey: () => 'outline',
  getBytes: async (offset, length) => ({
    data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer,
  }),
}

test('the reader of archives is still built as we cut it, and says so when it is not', () => {
  const short = slim(code)
  expect(short).not.toContain('fflate')
  expect(short.length).toBeLessThan(code.length)
  expect(() => slim(short)).toThrow('pmtiles')
})

test('what is left of it reads the same tiles out of the same archive', async () => {
  const cut: { PMTiles: typeof PMTiles } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(slim(code))}`
  )
  const [whole, short] = [new PMTiles(outline), new cut.PMTiles(outline)]
  expect(await short.getHeader()).toEqual(await whole.getHeader())
  expect(await short.getMetadata()).toEqual(await whole.getMetadata())
  const tiles = await Promise.all([whole, short].map((archive) => archive.getZxy(5, 20, 12)))
  expect(tiles[0]?.data.byteLength).toBeGreaterThan(100)
  expect(new Uint8Array(tiles[1]?.data ?? new ArrayBuffer())).toEqual(
    new Uint8Array(tiles[0]?.data ?? new ArrayBuffer()),
  )
})
