import { PMTiles } from 'pmtiles'
import { expect, test, vi } from 'vitest'
import { NothingThere, planArea } from '../../src/offline/areas/plan-area.ts'
import { planWithin } from '../../src/offline/areas/plan-within.ts'
import { noisyArchive } from './noisy-archive.ts'

const file = new File([new Uint8Array(noisyArchive())], 'SYNTHETIC.pmtiles')
const wish = { name: 'SYNTHETIC', from: file, box: null }
const sizes = async (): Promise<number[]> => {
  const reader = new PMTiles({
    getKey: () => 'a',
    getBytes: async (offset, length) => ({ data: await file.slice(offset, offset + length).arrayBuffer() }),
  })
  const { minZoom, maxZoom } = await reader.getHeader()
  const zooms = Array.from({ length: maxZoom - minZoom + 1 }, (_, at) => minZoom + at)
  return Promise.all(zooms.map(async (zoom) => (await planArea({ ...wish, maxZoom: zoom })).totalBytes))
}

test('the finest map that fits is planned, to the byte; one byte less, and it is a coarser one', async () => {
  const all = await sizes()
  const [last = 0, before = 0] = [all.at(-1), all.at(-2)]
  expect(last).toBeGreaterThan(before)
  expect((await planWithin(wish, last)).totalBytes).toBe(last)
  const coarser = await planWithin(wish, last - 1)
  expect(coarser.totalBytes).toBe(before)
  expect((await planWithin(wish, 1)).totalBytes).toBe(all[0])
})

test('no byte of the archive is asked for twice, and none of a tile', async () => {
  const slice = vi.spyOn(file, 'slice')
  await planWithin(wish, Number.POSITIVE_INFINITY)
  const asked = slice.mock.calls.map(([from, to]) => `${from} ${to}`)
  expect(new Set(asked).size).toBe(asked.length)
  expect(asked.length).toBeLessThan(10)
})

test('a box that the archive has nothing of is told apart from a faulty archive', async () => {
  await expect(planWithin({ ...wish, box: [100, -60, 101, -59] }, 1e9)).rejects.toThrow(NothingThere)
  const none = { ...wish, from: new File(['SYNTHETIC text that is no archive'], 'none.pmtiles') }
  await expect(planWithin(none, 1e9)).rejects.not.toThrow(NothingThere)
})
