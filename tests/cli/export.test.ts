import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { openFiles } from '../../src/formats/open-files.ts'
import { writeCsv } from '../../src/formats/write-csv.ts'
import { packageFiles } from '../data/read-package.ts'
import { bytesOfParts, inputOf } from '../formats/export-package.ts'
import { readRows } from '../formats/read-csv.ts'
import { bytesOf, OWN_GEOJSON, sha256, smallPackage } from '../formats/small-package.ts'
import { recordedEffects } from './recorded-effects.ts'

const FOLDERS = {
  karabakh: packageFiles(),
  mine: new Map([['mine.geojson', bytesOf(OWN_GEOJSON)]]),
  small: smallPackage(),
  broken: new Map([
    ...smallPackage(),
    ['features.geojson', bytesOf('{"type": "FeatureCollection", "features": [{}]}')],
  ]),
}

async function run(...args: string[]) {
  const effects = recordedEffects(FOLDERS)
  return { code: await main(['export', ...args], effects), ...effects }
}

const textOf = (bytes?: Uint8Array) => new TextDecoder().decode(bytes)

describe('cairn export', () => {
  test.each([
    ['out.geojson', /^\{"type":"FeatureCollection","cairnExport":/],
    ['out.json', /^\{"type":"FeatureCollection"/],
    ['out.csv', /^"claim","claimant",/],
    ['out.kml', /^<\?xml/],
    ['OUT.ZIP', /^PK/],
    ['out.csl.json', /^\[\n {2}\{/],
    ['out.bib', /^% Query: All features\./],
    ['out.ris', /^TY {2}- /],
  ])('writes %s in the form of its ending', async (name, beginning) => {
    const { code, written, printed, errors } = await run('small', '--to', name)
    expect(code).toBe(0)
    expect(errors).toEqual([])
    expect(printed[0]).toContain('1 features, 1 claims')
    expect([...written.keys()]).toEqual([name])
    expect(textOf(written.get(name))).toMatch(beginning)
  })

  test('--format comes before the ending', async () => {
    const { written } = await run('small', '--to', 'out.txt', '--format', 'csv')
    expect(readRows(textOf(written.get('out.txt')))[0]?.claim).toBe('clm-small')
  })

  test('writes what the app writes', async () => {
    const { written } = await run('karabakh', '--to', 'out.csv')
    const input = {
      ...(await inputOf(FOLDERS.karabakh)),
      question: { sentence: 'All features.', address: null },
    }
    expect(Buffer.from(written.get('out.csv') ?? []).equals(bytesOfParts(writeCsv(input).parts))).toBe(true)
  })

  test('a package as zip opens again as the same package', async () => {
    const { written } = await run('karabakh', '--to', 'out.zip')
    const { package: pkg } = await openFiles([{ name: 'out.zip', bytes: written.get('out.zip')! }], sha256)
    expect(pkg?.hash).toBe((await inputOf(FOLDERS.karabakh)).pkg.hash)
  })

  test('somebody’s own GeoJSON leaves as GeoJSON and not as a package', async () => {
    expect((await run('mine', '--to', 'out.geojson')).code).toBe(0)
    const { code, errors, written } = await run('mine', '--to', 'out.zip')
    expect(code).toBe(1)
    expect(errors[0]).toContain('cannot be read as a package')
    expect(written.size).toBe(0)
  })

  test('rejected records are told of, exit code 1', async () => {
    const { code, errors } = await run('broken', '--to', 'out.csv')
    expect(code).toBe(1)
    expect(errors.join('\n')).toContain('rejected features and claims: 1; they were left out')
  })

  test.each([
    [['small'], '--to FILE expected'],
    [['small', '--to', 'out.txt'], '"out.txt" found'],
    [['small', '--to', 'out.csv', '--format', 'shp'], '"shp" found'],
    [['--to', 'out.csv'], 'a path expected'],
  ])('%j is wrong usage, exit code 2', async (args, message) => {
    const { code, errors, written } = await run(...args)
    expect(code).toBe(2)
    expect(errors[0]).toContain(message)
    expect(written.size).toBe(0)
  })
})
