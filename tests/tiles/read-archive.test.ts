import { zxyToTileId } from 'pmtiles'
import { expect, test } from 'vitest'
import { openArchive } from '../../src/tiles/read-archive.ts'
import { madeArchive } from './made-archive.ts'
import { memorySource } from './memory-source.ts'

/** SYNTHETIC tiles of irregular lengths, so many that the directory needs leaves. */
const tiles = Array.from({ length: 20_000 }, (_, at) => ({
  tileId: at * 4 + (Math.floor(Math.abs(Math.sin(at * 78.233) * 9875.31)) % 4),
  bytes: new TextEncoder().encode(
    `SYNTHETIC ${at} ${'x'.repeat(Math.abs(Math.sin(at * 12.9898) * 43758.5453) % 263)}`,
  ),
}))
const bytes = madeArchive(tiles, 8)

/** A source that fails for some requests as long as `isDown`. */
function failing(fails: (offset: number) => boolean) {
  const inner = memorySource(bytes)
  const source = {
    ...inner,
    isDown: true,
    getBytes: async (offset: number, length: number) => {
      if (source.isDown && fails(offset)) throw new TypeError('Failed to fetch')
      return inner.getBytes(offset, length)
    },
  }
  return source
}

test.each([
  ['the header', (offset: number) => offset === 0],
  ['a leaf directory', (offset: number) => offset > 0],
])('pitfall 4: an archive whose first read failed at %s can be read later', async (_, fails) => {
  const source = failing(fails)
  const archive = openArchive(source)
  await expect(archive.tile(7, 64, 64)).rejects.toThrow('Failed to fetch')
  source.isDown = false
  const found = await Promise.allSettled([0, 1, 2, 3].map((step) => archive.tile(7, 64 + step, 64)))
  expect(zxyToTileId(7, 64, 64)).toBeLessThan(80_000)
  // The contents are no gzip, which is told per tile; what matters is that none fails to be fetched.
  for (const end of found)
    if (end.status === 'rejected') expect(String(end.reason)).not.toContain('Failed to fetch')
})

test('tiles that are asked for at once share one read of the header', async () => {
  const source = memorySource(bytes)
  const archive = openArchive(source)
  await Promise.all([archive.header(), archive.header(), archive.metadata(), archive.header()])
  expect(source.asked.filter(({ offset }) => offset === 0).length).toBe(1)
})
