import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { realEffects } from '../../src/cli/effects.ts'
import { main } from '../../src/cli/main.ts'
import { madeArchive, madeTiles } from '../tiles/made-archive.ts'

const MAX_ZOOM = 4
let folder: string
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cairn-offer-'))
  await writeFile(at('source.pmtiles'), madeArchive(madeTiles(MAX_ZOOM), MAX_ZOOM))
})
beforeEach(() => rm(at('areas.json'), { force: true }))
afterAll(() => rm(folder, { recursive: true }))

async function extract(to: string, ...args: string[]) {
  const [printed, errors]: string[][] = [[], []]
  const effects = {
    ...realEffects,
    print: (line: string) => void printed!.push(line),
    error: (line: string) => void errors!.push(line),
  }
  const box = ['--bbox', '-40,20,-10,40', '--maxzoom', '4']
  const words = ['basemap', 'extract', at('source.pmtiles'), ...box, '--to', at(to), ...args]
  return { code: await main(words, effects), printed: printed!.join('\n'), errors: errors!.join('\n') }
}

const list = async () => JSON.parse(await readFile(at('areas.json'), 'utf8'))

test('an archive that is offered stands in the list beside it, each under its own name', async () => {
  const first = await extract('sea.pmtiles', '--offer', 'SYNTHETIC sea', '--attribution', 'SYNTHETIC (ODbL)')
  expect([first.code, first.printed]).toEqual([0, expect.stringContaining('offers 1 map')])
  await extract(
    'isle.pmtiles',
    '--offer',
    'SYNTHETIC isle',
    '--attribution',
    'SYNTHETIC',
    '--date',
    '2026-11',
  )
  expect(await list()).toEqual({
    areas: [
      { title: { en: 'SYNTHETIC sea' }, file: 'sea.pmtiles', attribution: 'SYNTHETIC (ODbL)' },
      { title: { en: 'SYNTHETIC isle' }, file: 'isle.pmtiles', date: '2026-11', attribution: 'SYNTHETIC' },
    ],
  })
})

test('an archive that is cut anew renews its entry, and what was written by hand stays', async () => {
  const title = { en: 'SYNTHETIC old', ru: 'SYNTHETIC рус' }
  const byHand = { title, file: 'sea.pmtiles', note: { en: 'SYNTHETIC note' }, attribution: 'SYNTHETIC' }
  await writeFile(at('areas.json'), JSON.stringify({ areas: [byHand] }))
  expect((await extract('sea.pmtiles', '--offer', 'SYNTHETIC new', '--date', '2026')).code).toBe(0)
  expect((await list()).areas).toEqual([
    { ...byHand, title: { ...title, en: 'SYNTHETIC new' }, date: '2026' },
  ])
})

test('what the app would refuse is not written: a date that is none, a map that names nobody', async () => {
  const undated = await extract('sea.pmtiles', '--offer', 'SYNTHETIC', '--date', 'May', '--attribution', 'S')
  expect([undated.code, undated.errors]).toEqual([1, expect.stringContaining('areas[0].date: a date')])
  const nameless = await extract('sea.pmtiles', '--offer', 'SYNTHETIC', '--attribution', '')
  expect([nameless.code, nameless.errors]).toEqual([1, expect.stringContaining('attribution: whom the map')])
  await expect(list()).rejects.toThrow('ENOENT')
})

test('a list that cannot be read is left as it is', async () => {
  await writeFile(at('areas.json'), '{"areas": "none"}')
  const { code, errors } = await extract('sea.pmtiles', '--offer', 'SYNTHETIC', '--attribution', 'S')
  expect([code, errors]).toEqual([1, expect.stringContaining('a list of maps expected')])
  expect(await readFile(at('areas.json'), 'utf8')).toBe('{"areas": "none"}')
})
