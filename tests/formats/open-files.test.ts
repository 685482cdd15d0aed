import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { InputFile } from '../../src/formats/format.ts'
import { openFiles } from '../../src/formats/open-files.ts'
import { bytesOf, OWN_GEOJSON, sha256, smallPackage } from './small-package.ts'

const asInput = (files: ReadonlyMap<string, Uint8Array>, folder = ''): InputFile[] =>
  [...files].map(([name, bytes]) => ({ name: `${folder}${name}`, bytes }))

const zipped = (files: Iterable<readonly [string, Uint8Array]>, folder = '') =>
  zipSync(Object.fromEntries([...files].map(([name, bytes]) => [`${folder}${name}`, bytes])))

const open = (...input: InputFile[]) => openFiles(input, sha256)
const codes = ({ issues }: Awaited<ReturnType<typeof open>>) => issues.map(({ code }) => code)

describe('a package folder', () => {
  test('opens without a fault', async () => {
    const result = await open(...asInput(smallPackage()))
    expect(result.issues).toEqual([])
    expect(result).toMatchObject({ importedFeatures: 1, package: { id: 'small', kind: 'package' } })
    expect(result.package?.features.map(({ id }) => id)).toEqual(['ft-small'])
  })

  test('is found at any depth, with the same hash as at the top', async () => {
    const top = await open(...asInput(smallPackage()))
    const deep = await open(...asInput(smallPackage(), 'downloads/small/'))
    expect(deep.package?.hash).toBe(top.package?.hash)
  })

  test('leaves out what systems leave behind, and says which other files it did not read', async () => {
    const result = await open(
      ...asInput(smallPackage(), 'small/'),
      { name: 'small/.DS_Store', bytes: bytesOf('x') },
      { name: '.git/config', bytes: bytesOf('x') },
      { name: 'notes.txt', bytes: bytesOf('x') },
    )
    const clean = await open(...asInput(smallPackage()))
    expect(result.package?.hash).toBe(clean.package?.hash)
    expect(result.issues).toMatchObject([
      { code: 'file-outside-package', file: 'notes.txt', severity: 'notice' },
    ])
  })

  test('two packages side by side are refused, one inside the other is not another', async () => {
    const two = await open(...asInput(smallPackage(), 'a/'), ...asInput(smallPackage(), 'b/'))
    expect(two.package).toBeNull()
    expect(two.issues[0]).toMatchObject({ code: 'several-packages', severity: 'error' })
    expect(two.issues[0]?.message).toContain('a/ and in b/')
    const nested = await open(...asInput(smallPackage()), {
      name: 'old/datapackage.json',
      bytes: bytesOf('{}'),
    })
    expect(nested.package?.id).toBe('small')
  })
})

describe('a zip', () => {
  test('of a package gives what the folder gives', async () => {
    const folder = await open(...asInput(smallPackage()))
    const archive = await open({ name: 'small.zip', bytes: zipped(smallPackage()) })
    expect(archive).toEqual(folder)
  })

  test('may hold one top folder, and the leavings of a Mac', async () => {
    const files = smallPackage()
    const bytes = zipSync({
      ...Object.fromEntries([...files].map(([name, content]) => [`small/${name}`, content])),
      '__MACOSX/small/._datapackage.json': strToU8('x'),
      'small/.DS_Store': strToU8('x'),
    })
    const result = await open({ name: 'small.zip', bytes })
    expect(result.package?.id).toBe('small')
    expect(result.issues).toEqual([])
  })

  test('is known by its bytes, whatever its name', async () => {
    expect((await open({ name: 'download', bytes: zipped(smallPackage()) })).package?.id).toBe('small')
  })

  test('may hold one GeoJSON file', async () => {
    const result = await open({ name: 'mine.zip', bytes: zipSync({ 'mine.geojson': strToU8(OWN_GEOJSON) }) })
    expect(result).toMatchObject({ importedFeatures: 1, package: { kind: 'plain' } })
  })

  test('without anything readable, or with an archive inside, says what was expected', async () => {
    const inner = zipped(smallPackage())
    expect(codes(await open({ name: 'x.zip', bytes: zipSync({ 'small.zip': inner }) }))).toEqual([
      'zip-without-package',
    ])
    expect(codes(await open({ name: 'x.zip', bytes: zipSync({}) }))).toEqual(['zip-without-package'])
  })
})

describe('GeoJSON of somebody’s own', () => {
  test.each(['mine.geojson', 'mine.json', 'mine.txt'])(
    '%s opens as features without claimant',
    async (name) => {
      const result = await open({ name, bytes: bytesOf(` \n${OWN_GEOJSON}`) })
      expect(result).toMatchObject({ importedFeatures: 1, package: { kind: 'plain' } })
      expect(result.package?.features[0]?.properties.claims).toEqual([])
    },
  )

  test('files beside it are named as not read', async () => {
    const result = await open(
      { name: 'mine.geojson', bytes: bytesOf(OWN_GEOJSON) },
      { name: 'readme.txt', bytes: bytesOf('hello') },
    )
    expect(result.package?.kind).toBe('plain')
    expect(result.issues).toMatchObject([{ code: 'file-ignored', file: 'readme.txt', severity: 'notice' }])
  })

  test('a file in a wrong encoding reaches the parser, which says so', async () => {
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(OWN_GEOJSON).flatMap((c) => [c.charCodeAt(0), 0]),
    ])
    const result = await open({ name: 'mine.geojson', bytes: utf16 })
    expect(result.issues[0]?.severity).toBe('error')
    expect(result.issues[0]?.message).toContain('UTF-16')
  })
})

describe('what is in no known format', () => {
  test.each<[string, InputFile[], string]>([
    ['nothing', [], 'no file'],
    ['one foreign file', [{ name: 'track.kml', bytes: bytesOf('<kml/>') }], 'track.kml'],
    [
      'two GeoJSON files',
      [
        { name: 'a.geojson', bytes: bytesOf('{}') },
        { name: 'b.geojson', bytes: bytesOf('{}') },
      ],
      'a.geojson, b.geojson',
    ],
    [
      'many files',
      ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, bytes: bytesOf('x') })),
      'a, b, c and 2 more',
    ],
  ])('%s is named', async (_, input, found) => {
    const result = await open(...input)
    expect(result).toMatchObject({ package: null, importedFeatures: 0, rejected: [] })
    expect(result.issues).toMatchObject([{ code: 'unknown-format', severity: 'error' }])
    expect(result.issues[0]?.message).toContain(`${found} found`)
  })
})
