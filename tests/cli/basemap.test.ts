import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PMTiles } from 'pmtiles'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { realEffects } from '../../src/cli/effects.ts'
import { main } from '../../src/cli/main.ts'
import { madeArchive, madeTiles } from '../tiles/made-archive.ts'
import { memorySource } from '../tiles/memory-source.ts'
import { type RangeServer, startRangeServer } from '../tiles/range-server.ts'

const MAX_ZOOM = 6
const archive = madeArchive(madeTiles(MAX_ZOOM), MAX_ZOOM)
const AREA = ['--bbox', '-40,20,-10,40', '--maxzoom', '6']
let folder: string
let host: RangeServer | null = null

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cairn-basemap-'))
  await writeFile(join(folder, 'source.pmtiles'), archive)
})
afterEach(async () => {
  await host?.close()
  host = null
})
afterAll(() => rm(folder, { recursive: true }))

async function run(...args: string[]) {
  const [printed, errors]: string[][] = [[], []]
  const effects = {
    ...realEffects,
    print: (line: string) => void printed!.push(line),
    error: (line: string) => void errors!.push(line),
  }
  return {
    code: await main(['basemap', ...args], effects),
    printed: printed!.join('\n'),
    errors: errors!.join('\n'),
  }
}

const target = (name: string): string => join(folder, name)
const isThere = (name: string): Promise<boolean> =>
  stat(target(name)).then(
    () => true,
    () => false,
  )

async function extractFrom(server: RangeServer, name: string) {
  return run('extract', server.url, ...AREA, '--to', target(name))
}

test('an area of a local archive becomes an archive of its own, of the size that was printed', async () => {
  const { code, printed } = await run(
    'extract',
    target('source.pmtiles'),
    ...AREA,
    '--to',
    target('area.pmtiles'),
  )
  const bytes = await readFile(target('area.pmtiles'))
  expect([code, printed]).toEqual([0, expect.stringContaining(`${bytes.length} bytes`)])
  const [area, whole] = [bytes, archive].map((one) => new PMTiles(memorySource(new Uint8Array(one))))
  expect(await area!.getZxy(6, 26, 26)).toEqual(await whole!.getZxy(6, 26, 26))
  expect(await area!.getZxy(6, 40, 26)).toBeUndefined()
})

test('of a host only directories and the tiles of the area are fetched', async () => {
  host = await startRangeServer(archive)
  expect((await extractFrom(host, 'hosted.pmtiles')).code).toBe(0)
  expect(
    Buffer.compare(await readFile(target('hosted.pmtiles')), await readFile(target('area.pmtiles'))),
  ).toBe(0)
  const fetched = host.asked.reduce((sum, { first, last }) => sum + last - first + 1, 0)
  expect(fetched).toBeLessThan(archive.length / 2)
})

test('pitfall 7: an archive that is replaced while it is read is a finding, and no file is left', async () => {
  host = await startRangeServer(archive)
  const server = host
  server.fault = (number) => {
    if (number === 2) server.etag = '"2"'
    return 'none'
  }
  const { code, errors } = await extractFrom(server, 'replaced.pmtiles')
  expect([code, errors]).toEqual([1, expect.stringContaining('replaced while it was read')])
  expect(await isThere('replaced.pmtiles')).toBe(false)
})

test('pitfall 9: a host that is busy or breaks off is asked again', async () => {
  host = await startRangeServer(archive)
  host.fault = (number) => (['busy', 'broken', 'gone', 'cut'] as const)[number] ?? 'none'
  expect((await extractFrom(host, 'patient.pmtiles')).code).toBe(0)
  expect(await isThere('patient.pmtiles')).toBe(true)
}, 20_000)

test('pitfall 9: a host that ignores ranges is refused at once, in clear words', async () => {
  host = await startRangeServer(archive)
  host.fault = () => 'whole'
  const { code, errors } = await extractFrom(host, 'whole.pmtiles')
  expect([code, errors]).toEqual([1, expect.stringContaining('a range of bytes (206) expected, 200 found')])
  expect(host.asked.length).toBe(1)
})

test('a torn archive and a file that is none are findings in words', async () => {
  await writeFile(target('torn.pmtiles'), archive.subarray(0, archive.length >> 1))
  await writeFile(target('none.pmtiles'), 'SYNTHETIC '.repeat(3000))
  for (const name of ['torn.pmtiles', 'none.pmtiles']) {
    const { code, errors } = await run(
      'extract',
      target(name),
      '--bbox=-180,-85,180,85',
      '--maxzoom',
      '6',
      '--to',
      target('x'),
    )
    expect([name, code, errors]).toEqual([name, 1, expect.stringMatching(/expected|Wrong magic/)])
  }
  expect(await isThere('x')).toBe(false)
})

test('a box without tiles is a finding', async () => {
  const sparse = madeArchive(madeTiles(0, () => false).slice(0, 0), 0)
  await writeFile(target('empty.pmtiles'), sparse)
  const { code, errors } = await run('extract', target('empty.pmtiles'), ...AREA, '--to', target('y'))
  expect([code, errors]).toEqual([1, expect.stringContaining('no tile of this box')])
})

test('build makes the archive that is shipped, byte for byte', { timeout: 60_000 }, async () => {
  const { code, printed } = await run('build', '--to', target('world.pmtiles'))
  expect([code, printed]).toEqual([0, expect.stringContaining('zooms 0 to 5')])
  const [built, shipped] = await Promise.all(
    [target('world.pmtiles'), 'public/basemap/world.pmtiles'].map((path) => readFile(path)),
  )
  expect(Buffer.compare(built!, shipped!)).toBe(0)
})

test('build without the outline says which file is missing', async () => {
  const { code, errors } = await run('build', '--from', folder, '--to', target('z'))
  expect([code, errors]).toEqual([1, expect.stringContaining('world.json expected')])
})

test.each([
  [['extract', 'a', '--bbox', '1,2,3', '--maxzoom', '3', '--to', 'b'], '--bbox W,S,E,N'],
  [['extract', 'a', '--bbox', '1,5,3,4', '--maxzoom', '3', '--to', 'b'], '--bbox W,S,E,N'],
  [['extract', 'a', '--bbox', '1,2,3,4', '--maxzoom', '1.5', '--to', 'b'], '--maxzoom'],
  [['build'], '--to FILE'],
  [['cut', '--to', 'b'], 'build or extract'],
])('wrong usage %j is told with the usage, exit code 2', async (args, words) => {
  const { code, errors } = await run(...args)
  expect([code, errors]).toEqual([2, expect.stringContaining(words)])
  expect(errors).toContain('Usage: cairn basemap')
})
